// Without internet: what was read can be read again, the number is always there, and nothing that was searched for or
// belongs to staff was kept.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judged } from "./axe.mjs";
import { signIn } from "./staff.mjs";
import { siteAndBrowser, startSite, watchedPage } from "./support.mjs";

const running = siteAndBrowser();
const number = "030 760 60 55";

/** A page whose site keeps what is read, once its worker is at work. */
async function keeping(path, options) {
  const watched = await watchedPage(running.browser, running.site.origin, options);
  await watched.page.goto(path);
  await watched.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return watched;
}

/** Every address that is in any cache of this site. */
const cached = (page) => page.evaluate(async () => {
  const found = [];
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) found.push(url.slice(location.origin.length));
  }
  return found;
});

const untilKept = (page, path) => page.waitForFunction(async (path) => {
  const kept = await (await caches.open("mantelkaart-paginas")).keys();
  return kept.some(({ url }) => url.endsWith(path));
}, path);

const offering = async () => {
  const text = await (await fetch(`${running.site.origin}/zoeken?q=oppas`)).text();
  return text.match(/href="(\/aanbod\/[^"]+)"/)[1];
};

test("an offering that was read can be read without internet, and says that it is kept", async () => {
  const path = await offering();
  const { context, page } = await keeping(path);
  await untilKept(page, path);
  const title = await page.locator("h1").textContent();
  assert.ok(await page.locator("#bewaard").isHidden());
  const colour = () => page.locator(".call").evaluate((element) => getComputedStyle(element).backgroundColor);
  const online = await colour();

  await context.setOffline(true);
  await page.reload();
  assert.equal(await page.locator("h1").textContent(), title);
  await page.getByText("U ziet een bewaarde pagina.").waitFor();
  assert.equal(await colour(), online, "the style sheet is not there");
  assert.deepEqual(await judged(page, "bewaard aanbod"), []);

  await context.setOffline(false);
  await page.reload();
  assert.ok(await page.locator("#bewaard").isHidden());
  await context.close();
});

test("what was not read gives the number, the help lines, and what can be read", async () => {
  const path = await offering();
  const { context, page } = await keeping("/");
  await page.goto(path);
  await untilKept(page, path);
  const title = await page.locator("h1").textContent();
  await context.setOffline(true);
  for (const unread of ["/functies/respijtzorg", "/zoeken?q=dementie"]) {
    await page.goto(unread);
    assert.equal(await page.locator("h1").textContent(), "U hebt nu geen internet");
    await page.locator("main").getByText(number).first().waitFor();
    await page.locator("main").getByText("0800-0113").waitFor();
  }
  assert.deepEqual(await judged(page, "zonder internet"), []);
  await page.locator("[data-kept] a", { hasText: title.trim() }).click();
  await page.waitForURL(`**${path}`);
  assert.equal(await page.locator("h1").textContent(), title);
  await context.close();
});

test("in another language the page for who has no internet is in that language", async () => {
  const { context, page } = await keeping("/?taal=ar");
  await context.setOffline(true);
  await page.goto("/functies/respijtzorg");
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  assert.doesNotMatch(await page.locator("h1").textContent(), /internet/);
  await context.close();
});

test("nothing that was searched for is in any cache, nor anything of staff", async () => {
  const { context, page } = await keeping("/");
  await page.goto("/zoeken?q=dementie&plaats=Zutphen");
  await page.locator("input[name=q]").fill("geheim");
  await page.goto("/aanbieders?q=dementie");
  await page.goto("/voor/jong?plaats=Zutphen");
  await page.goto("/inloggen");
  await page.goto("/melding/MK-0001");
  await page.goto("/klopt-dit/niets");
  await signIn(running.site, context);
  for (const path of ["/beheer", "/beheer/aanbod", "/loket", "/account"]) await page.goto(path);
  const list = "/lijst?aanbod=MK-0001&aanbod=MK-0002";
  await page.goto(list);
  await untilKept(page, list);
  const found = await cached(page);
  assert.ok(found.includes("/") && found.includes(list), found.join("\n"));
  const wrong = found.filter((path) => /q=|plaats|zoeken$|suggesties|geheim|dementie|^\/(beheer|loket|account|inloggen|melding|klopt-dit)/.test(path.replace(/^\/static\/.*/, "")));
  assert.deepEqual(wrong, []);
  await context.close();
});

test("sixty pages are kept and no more, those that were read last", async () => {
  const { context, page } = await keeping("/");
  const kept = await page.evaluate(async () => {
    const cache = await caches.open("mantelkaart-paginas");
    for (let number = 0; number < 70; number += 1) await cache.put(`/aanbod/PROEF-${number}`, new Response("oud"));
    return (await cache.keys()).length;
  });
  assert.ok(kept >= 70);
  await page.goto("/over");
  await page.waitForFunction(async () => (await (await caches.open("mantelkaart-paginas")).keys()).length === 60);
  const found = await cached(page);
  assert.ok(found.includes("/over") && found.includes("/aanbod/PROEF-69") && !found.includes("/aanbod/PROEF-5"), found.join("\n"));
  await context.close();
});

test("what is kept can be wiped on the page about privacy", async () => {
  const { context, page } = await keeping("/");
  await page.goto("/privacy");
  await untilKept(page, "/privacy");
  await page.getByRole("button", { name: "Wis de bewaarde pagina’s" }).click();
  await page.getByText("De pagina’s zijn gewist.").waitFor();
  assert.deepEqual((await cached(page)).filter((path) => !/^\/(static|zonder-internet)/.test(path)), []);
  await context.close();
});

test("a site that no longer keeps anything takes away what there was", async () => {
  const { context, page } = await keeping("/");
  await untilKept(page, "/");
  const script = await (await fetch(`${running.site.origin}/sw.js`)).text();
  assert.match(script, /"offline":"\/zonder-internet"/);
  const silent = await startSite({}, "offline_lezen = false\n");
  const leaving = await (await fetch(`${silent.origin}/sw.js`)).text();
  const home = await (await fetch(silent.origin)).text();
  assert.doesNotMatch(home, /offline\.|bewaard"/);
  await silent.stop();

  await context.route("**/sw.js", (route) => route.fulfill({ contentType: "text/javascript", body: leaving }));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await page.waitForFunction(async () => !(await caches.keys()).length && !(await navigator.serviceWorker.getRegistration()));
  await context.close();
});

test("the manifest names the site, its colours and icons that are there", async () => {
  const { origin } = running.site;
  const manifest = await (await fetch(`${origin}/manifest.webmanifest`)).json();
  assert.equal(manifest.name, "Mantelkaart");
  assert.equal(manifest.theme_color, "#e6f0ee");
  for (const icon of manifest.icons) {
    const answer = await fetch(origin + icon.src);
    assert.equal(answer.headers.get("content-type"), icon.type, icon.src);
    if (icon.type !== "image/png") continue;
    const size = new DataView(await answer.arrayBuffer());
    assert.equal(`${size.getUint32(16)}x${size.getUint32(20)}`, icon.sizes);
  }
  const { context, page, trouble } = await keeping("/");
  const devtools = await context.newCDPSession(page);
  const { errors } = await devtools.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
  await context.close();
  assert.deepEqual(trouble, []);
});
