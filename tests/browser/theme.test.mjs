// A municipality's own face: a brand that is made up, and a whole theme of NL Design System as its makers publish it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { judged, violations } from "./axe.mjs";
import { signIn } from "./staff.mjs";
import { startBrowser, startSite, watchedPage } from "./support.mjs";

const fixture = (name) => readFileSync(new URL(`../fixtures/theme/${name}`, import.meta.url), "utf8");
const open = createRequire(import.meta.url).resolve("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css");
const running = {};

before(async () => {
  running.browser = await startBrowser();
  running.blue = await startSite({ "static/theme.css": fixture("blauwstad.css"), "static/logo.svg": fixture("logo.svg") });
  running.open = await startSite({ "static/theme.css": readFileSync(open, "utf8") });
});
after(async () => {
  await running.browser?.close();
  await running.blue?.stop();
  await running.open?.stop();
});

const style = (page, selector, property) =>
  page.locator(selector).first().evaluate((element, property) => getComputedStyle(element)[property], property);

async function addresses(origin) {
  const found = await (await fetch(`${origin}/zoeken?q=oppas`)).text();
  return ["/", "/zoeken?q=oppas&functie=respijtzorg", found.match(/href="(\/aanbod\/[^"]+)"/)[1], "/zoeken?q=ik+wil+niet+meer+leven", "/voor/jong", "/inloggen"];
}

test("a made-up brand comes through, light and dark, and can be read everywhere", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.blue.origin, { colorScheme: "light" });
  await page.goto("/");
  const blue = "rgb(9, 43, 88)";
  assert.equal(await style(page, ".head", "backgroundColor"), blue);
  assert.equal(await style(page, ".nav a", "color"), "rgb(255, 255, 255)");
  assert.equal(await style(page, ".search .button", "backgroundColor"), blue);
  assert.match(await style(page, "body", "fontFamily"), /Georgia/);
  const logo = page.getByRole("img", { name: "Voorbeeldcatalogus" });
  const shape = await logo.evaluate((image) => ({ seen: image.naturalWidth > 0, ratio: image.width / image.height }));
  assert.ok(shape.seen && Math.abs(shape.ratio - 120 / 44) < 0.1, JSON.stringify(shape));
  const edge = (scheme) => page.locator(`meta[name=theme-color][media*=${scheme}]`).getAttribute("content");
  assert.notEqual(await edge("light"), "#e6f0ee");

  await page.emulateMedia({ colorScheme: "dark" });
  assert.equal(await style(page, "body", "backgroundColor"), "rgb(10, 18, 32)");
  assert.equal(await style(page, "main a", "color"), "rgb(169, 200, 255)");
  assert.notEqual(await edge("dark"), "#1f3432");

  const found = [];
  await signIn(running.blue, context, "beheerder");
  const staff = ["/beheer", "/beheer/aanbod", "/beheer/nieuw-aanbod", "/loket", "/loket/gesprek", "/account"];
  for (const address of [...(await addresses(running.blue.origin)), ...staff]) {
    const answer = await page.goto(address);
    assert.equal(answer.status(), 200, address);
    found.push(...(await judged(page, address)));
  }
  await context.close();
  assert.deepEqual(found, []);
  assert.deepEqual(trouble, []);
});

test("in forced colours the device has the word, not the brand", async () => {
  const { context, page } = await watchedPage(running.browser, running.blue.origin, { colorScheme: "light", forcedColors: "active" });
  await page.goto("/");
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("a"));
    probe.href = "/";
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  assert.equal(await style(page, ".nav a", "color"), system);
  assert.notEqual(await style(page, ".head", "backgroundColor"), "rgb(9, 43, 88)");
  assert.deepEqual(await violations(page), []);
  await context.close();
});

test("a whole open theme comes through in a few bytes, and leaves dark screens readable", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.open.origin, { colorScheme: "light" });
  await page.goto("/");
  assert.equal(await style(page, ".search .button", "backgroundColor"), "rgb(81, 21, 239)");
  assert.match(await style(page, "h1", "fontFamily"), /Noto Serif/);
  assert.notEqual(await style(page, "main a", "color"), "rgb(11, 93, 91)");
  const sheet = await page.locator("link[href*=theme]").getAttribute("href");
  const text = await (await fetch(running.open.origin + sheet)).text();
  assert.ok(text.length < 4000 && !text.includes("--lux-"), `${text.length} characters`);

  const found = [];
  for (const address of await addresses(running.open.origin)) {
    await page.goto(address);
    found.push(...(await judged(page, address)));
  }
  await context.close();
  assert.deepEqual(found, []);
  assert.deepEqual(trouble, []);
});
