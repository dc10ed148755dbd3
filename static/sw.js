// Keeps the pages that were read for when there is no internet: never what was searched for, and nothing of staff.
// Before this stands `site`: what every page needs, and a mark that changes with it.
const shell = `mantelkaart-${site.mark}`, pages = "mantelkaart-paginas", most = 60, any = { ignoreVary: true };
const read = /^\/((aanbod|aanbieders|functies|voor|aandoeningen)\/.+|(aanbieders|lijst|vergelijken|balans|agenda|contact|over|privacy|toegankelijkheid)?)$/;

// Under what a page is kept, or nothing. Only a list says in its address what is on it.
const place = (url) => {
  const said = [...url.searchParams].filter(([name]) => name !== "taal");
  const listed = /^\/(lijst|vergelijken)$/.test(url.pathname) && said.every(([name]) => name === "aanbod");
  if (!read.test(url.pathname) || (said.length && !listed)) return null;
  return url.origin + url.pathname + (said.length ? `?${new URLSearchParams(said)}` : "");
};

const keep = async (key, response) => {
  if (!response.ok || response.redirected || /no-store/.test(response.headers.get("cache-control"))) return;
  const cache = await caches.open(pages);
  await cache.delete(key, any); // What was read last stands last.
  await cache.put(key, response);
  for (const old of (await cache.keys()).slice(0, -most)) await cache.delete(old, any);
};

// A list that changed since it was last read is shown as it was: its own script takes off what is no longer on it.
const codes = (url) => new URL(url).searchParams.getAll("aanbod").join(" ").split(" ");
const listed = async (key) => {
  if (new URL(key).pathname !== "/lijst") return null;
  const cache = await caches.open(pages), wanted = codes(key);
  const shared = ({ url }) => codes(url).filter((code) => code && wanted.includes(code)).length;
  const lists = (await cache.keys()).filter((one) => new URL(one.url).pathname === "/lijst" && shared(one));
  return lists.length ? cache.match(lists.sort((one, other) => shared(other) - shared(one))[0], any) : null;
};

const page = async (event, key) => {
  try {
    const response = await fetch(event.request);
    if (key) event.waitUntil(keep(key, response.clone()));
    return response;
  } catch {
    const kept = key && (await caches.match(key, { ...any, cacheName: pages }) ?? await listed(key));
    if (!kept) return caches.match(site.offline, { ...any, cacheName: shell });
    const headers = new Headers(kept.headers);
    headers.delete("content-encoding");
    return new Response((await kept.text()).replace('id="bewaard" hidden', 'id="bewaard"'), { headers });
  }
};

// A file's name changes with what is in it; a page of before does with what is called the same now.
const bare = (url) => url.replace(/\.[0-9a-f]{8}\./, ".");
const file = async (request) => {
  const cache = await caches.open(shell);
  const kept = await cache.match(request, any);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch {
    const other = (await cache.keys()).find(({ url }) => bare(url) === bare(request.url));
    return other ? cache.match(other, any) : Response.error();
  }
};

addEventListener("install", (event) => event.waitUntil((async () => {
  await (await caches.open(shell)).addAll([new Request(site.offline, { cache: "reload" }), ...site.files]);
  await skipWaiting();
})()));

addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (/^mantelkaart-/.test(name) && name !== shell && name !== pages) await caches.delete(name);
  await clients.claim();
  // The page from which this began came before it.
  for (const { url } of await clients.matchAll({ type: "window" })) {
    const key = place(new URL(url));
    if (key) await fetch(url, { cache: "force-cache" }).then((response) => keep(key, response)).catch(() => {});
  }
})()));

addEventListener("fetch", (event) => {
  const { request } = event, url = new URL(request.url), key = place(url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (/^\/static\//.test(url.pathname)) event.respondWith(file(request));
  else if ((request.mode === "navigate" || url.pathname === "/lijst") && (key || url.pathname === "/zoeken")) event.respondWith(page(event, key));
});
