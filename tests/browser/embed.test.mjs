// A piece of this site on a page of another: one that may show it, and one that may not.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { judged } from "./axe.mjs";
import { signIn } from "./staff.mjs";
import { startBrowser, startSite, watchedPage } from "./support.mjs";

const running = { others: [] };
const list = "/inbedden/aanbod?functie=respijtzorg&amp;plaats=Zutphen&amp;kleur=7a1f5c";

/** Another site, with what its editor put on it. */
async function otherSite(body) {
  const server = createServer(({ url }, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(`<!doctype html><html lang="nl"><title>Een andere site</title><h1>Een andere site</h1>${body(url)}<p>Na het stukje`);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  running.others.push(server);
  return `http://127.0.0.1:${server.address().port}`;
}

before(async () => {
  running.browser = await startBrowser();
  const script = (page) => `<script src="${running.site.origin}/inbedden.js" data-pagina="${page}" data-titel="Hulp" async></script>`;
  const body = (url) => url === "/kaal" ? `<iframe src="${running.site.origin}/inbedden/zoeken" title="Hulp"></iframe>`
    : script(url === "/lijst" ? list : "/inbedden/zoeken");
  running.allowed = await otherSite(body);
  running.refused = await otherSite(body);
  running.site = await startSite({}, `inbedden.toegestaan = ["${running.allowed}"]\n`);
});
after(async () => {
  for (const server of running.others) server.closeAllConnections(), server.close();
  await running.browser?.close();
  await running.site?.stop();
});

/** The piece on this page, once it is as tall as what is in it. */
async function piece(page) {
  const handle = await page.waitForSelector("iframe[title=Hulp]");
  const inside = await handle.contentFrame();
  await inside.waitForSelector("h1");
  await page.waitForFunction((frame) => frame.style.blockSize.endsWith("px"), handle);
  const beside = () => inside.evaluate(() => document.documentElement.getBoundingClientRect().height - innerHeight);
  await inside.waitForFunction(() => Math.abs(document.documentElement.getBoundingClientRect().height - innerHeight) <= 1);
  return { inside, handle, beside };
}

test("who searches on a site that may show it comes to the whole site", async () => {
  const { context, page } = await watchedPage(running.browser, running.allowed);
  await page.goto("/");
  const { inside } = await piece(page);
  await inside.getByLabel("Waar zoekt u hulp bij?").fill("oppas");
  await inside.getByRole("button", { name: "Zoek hulp" }).click();
  await page.waitForURL(`${running.site.origin}/zoeken?q=oppas&plaats=#uitkomst`);
  await page.getByRole("heading", { name: /keer hulp gevonden/ }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Een andere site" }).waitFor();
  await context.close();
});

test("a list is as tall as what is in it, in the colour of the other site, and leads to the offering", async () => {
  const { context, page } = await watchedPage(running.browser, running.allowed, { viewport: { width: 320, height: 700 }, colorScheme: "light" });
  await page.goto("/lijst");
  const { inside, beside } = await piece(page);
  const first = inside.locator("h2 a").first();
  assert.equal(await first.evaluate((link) => getComputedStyle(link).color), "rgb(122, 31, 92)");
  await page.setViewportSize({ width: 900, height: 700 });
  await inside.waitForFunction(() => Math.abs(document.documentElement.getBoundingClientRect().height - innerHeight) <= 1);
  assert.ok((await beside()) <= 1);
  const title = (await first.textContent()).replaceAll("\u00ad", "");
  await first.click();
  await page.waitForURL(`${running.site.origin}/aanbod/**`);
  assert.equal((await page.locator("h1").textContent()).replaceAll("\u00ad", ""), title);
  await context.close();
});

test("a site that may not show it shows a link, and a bare frame shows nothing", async () => {
  const context = await running.browser.newContext();
  const page = await context.newPage();
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(running.refused);
  const link = page.getByRole("link", { name: "Mantelkaart" });
  await link.waitFor();
  assert.equal(await link.getAttribute("href"), running.site.origin);
  assert.equal(await page.locator("iframe").count(), 0);
  assert.match(said.join(), /staat niet bij inbedden.toegestaan/);

  const refusal = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
  await page.goto(`${running.refused}/kaal`);
  await refusal;
  assert.equal(await page.frameLocator("iframe").getByRole("searchbox").count(), 0);
  await context.close();
});

test("a piece opened by itself says where it may be, and reads well", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin);
  for (const [name, path] of [
    ["stukje zoeken", "/inbedden/zoeken"], ["stukje lijst", list.replaceAll("&amp;", "&")],
    ["stukje arabisch", "/inbedden/aanbod?taal=ar&achtergrond=0a2540&kleur=ffffff"], ["stukje leeg", "/inbedden/aanbod?plaats=Nergenshuizen&aandoening=dementie"],
  ]) {
    await page.goto(path);
    assert.ok((await page.locator(".note").textContent()).includes(running.allowed), name);
    assert.deepEqual(await judged(page, name), []);
  }
  assert.deepEqual(trouble, []);
  await context.close();
});

test("an editor makes the code by keyboard, and what it gives works", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin);
  await signIn(running.site, context);
  await page.goto("/beheer/inbedden");
  await page.getByLabel("Een lijst met hulp").press("Space");
  await page.getByLabel("Soort hulp").selectOption("respijtzorg");
  await page.getByLabel("Waar").fill("Zutphen");
  await page.getByLabel("Waar").press("Enter");
  const code = page.getByLabel("Code voor de plek op de pagina");
  assert.match(await code.inputValue(), /data-pagina="\/inbedden\/aanbod\?functie=respijtzorg&amp;plaats=Zutphen"/);
  assert.deepEqual(await judged(page, "beheer inbedden"), []);
  await page.getByRole("link", { name: "Bekijk het stukje" }).click();
  await page.getByRole("heading", { name: /Even vrij/ }).waitFor();
  assert.deepEqual(trouble, []);
  await context.close();
});
