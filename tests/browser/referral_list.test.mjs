// The referral list in a browser: from an empty desk to a printed list of three by keys alone, words that stay while the
// order changes, and nothing for axe on the list, the paper and the page that a client opens.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judged } from "./axe.mjs";
import { signIn } from "./staff.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();

async function desk(options = {}) {
  const watched = await watchedPage(running.browser, running.site.origin, options);
  await signIn(running.site, watched.context, "loket");
  await watched.context.addInitScript(() => { window.print = () => { document.documentElement.dataset.printed = "ja"; }; });
  return watched;
}

/** Puts the first three of a search on the list, with a script or without. */
async function picked(page) {
  await page.goto("/loket?q=mantelzorg");
  for (let place = 0; place < 3; place += 1) {
    await page.locator("form.add button").nth(place).click();
    await page.getByRole("link", { name: `Verwijslijst ${place + 1}` }).waitFor();
  }
  await page.goto("/loket/lijst");
}

test("from an empty desk to a printed list of three in fewer than twelve keys", async () => {
  const { context, page, trouble } = await desk();
  await page.goto("/loket");
  let keys = 0;
  const press = async (key) => { keys += 1; await page.keyboard.press(key); };
  for (const [place, words] of ["oppas", "lotgenoten", "cursus"].entries()) {
    if (place > 0) await press("/");
    await page.keyboard.type(words);
    await page.waitForURL(new RegExp(`q=${words}`));
    await press("ArrowDown");
    await press("+");
    await page.getByRole("link", { name: `Verwijslijst ${place + 1}` }).waitFor();
  }
  await press("l");
  await page.getByRole("heading", { level: 1, name: "Verwijslijst" }).waitFor();
  assert.equal(await page.locator("input[name=aanbod]").count(), 3);
  const opened = context.waitForEvent("page");
  await press("p");
  const paper = await opened;
  await paper.locator("html[data-printed]").waitFor();
  assert.equal(await paper.locator("section[aria-labelledby^=n]").count(), 3);
  assert.ok(keys < 12, `${keys} keys`);
  // A search that the next letter overtook is given up.
  assert.deepEqual(trouble.filter((line) => !line.includes("/loket/rijen?")), []);
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`words stay while the order changes, ${javaScriptEnabled ? "with" : "without"} a script`, async () => {
    const { context, page, trouble } = await desk({ javaScriptEnabled });
    await picked(page);
    const titles = () => page.locator(".handing .row h2").allInnerTexts();
    const [first, second] = (await titles()).map((title) => title.replace(/^\d+\. /, ""));
    await page.getByLabel(`Iets hierbij zeggen bij ${second}`).fill("Vraag naar Ans");
    await page.getByLabel("Briefje voor deze cliënt").fill("Tot dinsdag");
    await page.locator(".handing .row").nth(1).getByRole("button", { name: "Omhoog" }).click();
    await page.getByRole("heading", { name: `1. ${second}` }).waitFor();
    assert.equal((await titles())[1], `2. ${first}`);
    assert.equal(await page.getByLabel(`Iets hierbij zeggen bij ${second}`).inputValue(), "Vraag naar Ans");
    assert.equal(await page.getByLabel("Briefje voor deze cliënt").inputValue(), "Tot dinsdag");
    assert.ok(!page.url().includes("Ans") && !page.url().includes("dinsdag"));
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Pdf" }).click();
    assert.match((await saved).suggestedFilename(), /^lijst-\d{4}-\d\d-\d\d\.pdf$/);
    assert.equal(await page.getByLabel("Briefje voor deze cliënt").inputValue(), "Tot dinsdag");
    // To the browser, a file that is saved is a page that did not come.
    assert.deepEqual(trouble.filter((line) => !line.endsWith("/loket/lijst/pdf")), []);
    await context.close();
  });
}

test("going back from a search brings the list, and no form that was sent", async () => {
  const { context, page, trouble } = await desk();
  await picked(page);
  await page.getByRole("button", { name: "Mail" }).click();
  await page.getByLabel("De tekst").waitFor();
  await page.waitForFunction(() => document.activeElement.textContent === "Open in uw mailprogramma");
  await page.getByRole("link", { name: "Zoeken" }).click();
  await page.locator("#q").waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Verwijslijst" }).waitFor();
  assert.equal(await page.locator("input[name=aanbod]").count(), 3);
  assert.deepEqual(trouble, []);
  await context.close();
});

test("nothing for axe, and nothing beside the screen", async () => {
  const { context, page, trouble } = await desk();
  await page.goto("/loket/lijst");
  const found = await judged(page, "empty list");
  await picked(page);
  await page.getByLabel("Nog iets erbij").fill("cursus");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await page.getByRole("button", { name: "Mail" }).click();
  await page.getByLabel("De tekst").waitFor();
  found.push(...(await judged(page, "mail")));
  await page.getByRole("button", { name: "Link" }).click();
  const address = await page.getByLabel("De link").inputValue();
  found.push(...(await judged(page, "link")));
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Afdrukken" }).click();
  const paper = await opened;
  await paper.locator("html[data-printed]").waitFor();
  found.push(...(await judged(paper, "paper")));
  await paper.goto(address);
  found.push(...(await judged(paper, "list for anyone")));
  assert.deepEqual(found, []);
  assert.deepEqual(trouble, []);
  await context.close();
});
