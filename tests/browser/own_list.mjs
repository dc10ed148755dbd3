// A browser that keeps a list of its own.

/** A page, opened by `open`, with a list of these in its browser. */
export async function listIn(open, codes, notes = {}, options) {
  const watched = await open(options);
  await watched.page.goto("/over");
  await watched.page.evaluate((list) => localStorage.setItem("mijn-lijst", JSON.stringify(list)), { codes, notes });
  return watched;
}
