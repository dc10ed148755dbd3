// Suggestions under the search field: by keyboard, by mouse, for a screen reader, and the plain field without script.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();

/** Types on a page and waits for the list. */
async function type(page, address, text) {
  await page.goto(address);
  await page.locator("#q").fill("");
  await page.locator("#q").pressSequentially(text);
  await page.locator("[role=option]").first().waitFor();
}

/** What a screen reader hears of: the field, the option that it points to, and what is announced. */
const heard = (page) => page.evaluate(() => {
  const field = document.getElementById("q");
  const option = document.getElementById(field.getAttribute("aria-activedescendant") ?? "");
  return {
    role: field.getAttribute("role"),
    expanded: field.getAttribute("aria-expanded"),
    list: document.getElementById(field.getAttribute("aria-controls"))?.getAttribute("role"),
    option: option && [option.getAttribute("role"), option.getAttribute("aria-selected"), [...option.parentElement.children].indexOf(option)],
    selected: document.querySelectorAll("[role=option][aria-selected=true]").length,
    focused: document.activeElement.id,
  };
});
const announced = (page) => page.locator(".search [role=status]").textContent();
const options = (page) => page.locator("[role=option]").count();

for (const address of ["/", "/zoeken"]) {
  test(`a screen reader hears what happens on ${address}`, async () => {
    const { context, page, trouble } = await watchedPage(running.browser, running.site.origin);
    await page.goto(address);
    const closed = { role: "combobox", expanded: "false", list: "listbox", option: null, selected: 0, focused: "q" };
    await page.locator("#q").focus();
    assert.deepEqual(await heard(page), closed);
    await type(page, address, "dem");
    const open = { ...closed, expanded: "true" };
    assert.deepEqual(await heard(page), open);
    const count = await options(page);
    assert.ok(count > 2 && count <= 8);
    assert.match(await announced(page), new RegExp(`^Suggesties: ${count}\\.`));
    assert.match(await page.locator("[role=option]").first().textContent(), /^Dementie ziekte of beperking$/);

    const at = (place) => ({ ...open, option: ["option", "true", place], selected: 1 });
    for (const [key, wanted] of [
      ["ArrowDown", at(0)], ["ArrowDown", at(1)], ["ArrowUp", at(0)], ["ArrowUp", at(count - 1)], ["ArrowDown", at(0)],
      ["Home", open], ["ArrowUp", at(count - 1)], ["End", open],
    ]) {
      await page.keyboard.press(key);
      assert.deepEqual(await heard(page), wanted, key);
    }
    assert.equal(await page.locator("#q").inputValue(), "dem", "choosing begins with Enter");
    await page.keyboard.press("Escape");
    assert.deepEqual(await heard(page), closed);
    assert.equal(await page.locator("#q").inputValue(), "dem", "what was typed stays");
    await page.keyboard.press("ArrowDown");
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "plaats");
    assert.equal(await page.locator(".suggest").isVisible(), false);
    await context.close();
    assert.deepEqual(trouble, []);
  });
}

test("Enter chooses the option, and without one searches for what was typed", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await type(page, "/", "resp");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/zoeken\?q=Respijtzorg#/);
  assert.equal(await page.locator("#q").inputValue(), "Respijtzorg");
  await type(page, "/", "resp");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/zoeken\?q=resp#/);
  await context.close();
});

test("what is chosen goes with the place and the filters that were there", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await type(page, "/zoeken?functie=respijtzorg&plaats=Zutphen", "dem");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === "Dementie");
  const { searchParams } = new URL(page.url());
  assert.equal(searchParams.get("plaats"), "Zutphen");
  assert.equal(searchParams.get("functie"), "respijtzorg");
  await context.close();
});

for (const hasTouch of [false, true]) {
  test(`a press ${hasTouch ? "with a finger" : "of the mouse"} opens the page of an organisation`, async () => {
    const { context, page } = await watchedPage(running.browser, running.site.origin, { hasTouch, viewport: { width: 320, height: 640 } });
    await type(page, "/", "humanit");
    const option = page.locator("[role=option]", { hasText: "aanbieder" }).first();
    const { height } = await option.boundingBox();
    assert.ok(height >= 44, `an option is ${height} px high`);
    await (hasTouch ? option.tap() : option.click());
    await page.waitForURL(/\/aanbieders\//);
    await context.close();
  });
}

test("a press beside the list closes it", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await type(page, "/", "dem");
  await page.locator("h1").click();
  assert.equal(await page.locator(".suggest").isVisible(), false);
  await context.close();
});

test("one letter asks nothing, quick typing asks once, and an old answer never comes over a new one", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  const asked = [];
  await page.route("**/suggesties?*", async (route) => {
    const typed = new URL(route.request().url()).searchParams.get("q");
    asked.push(typed);
    if (typed === "al") await new Promise((done) => setTimeout(done, 600));
    await route.continue().catch(() => {});
  });
  await page.goto("/");
  const field = page.locator("#q");
  await field.pressSequentially("d");
  await page.waitForTimeout(300);
  await field.pressSequentially("emen", { delay: 20 });
  await page.locator("[role=option]").first().waitFor();
  assert.deepEqual(asked, ["demen"]);
  await field.fill("al");
  await page.waitForTimeout(250);
  await field.fill("resp");
  await page.locator("[role=option]", { hasText: "Respijtzorg" }).first().waitFor();
  await page.waitForTimeout(700);
  assert.match(await page.locator("[role=option]").first().textContent(), /Respijtzorg/);
  assert.deepEqual(asked, ["demen", "al", "resp"]);
  await field.fill("r");
  assert.equal(await page.locator(".suggest").isVisible(), false);
  await context.close();
});

test("nothing matches: it is said, and the list stays away", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await page.goto("/");
  await page.locator("#q").pressSequentially("xqzwvk");
  await page.locator(".search [role=status]", { hasText: "Geen suggesties" }).waitFor({ state: "attached" });
  assert.equal(await page.locator(".suggest").isVisible(), false);
  await context.close();
});

test("when the site does not answer, the field is a plain one", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await page.route("**/suggesties?*", (route) => route.fulfill({ status: 500, body: "<!doctype html>" }));
  await page.goto("/");
  await page.locator("#q").pressSequentially("oppas");
  await page.waitForTimeout(300);
  assert.equal((await heard(page)).expanded, "false");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=oppas/);
  await context.close();
});

test("axe finds nothing with the list open", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  const found = [];
  for (const address of ["/", "/zoeken?q=hulp"]) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await type(page, address, "dem");
        await page.keyboard.press("ArrowDown");
        for (const line of await violations(page)) found.push(`${address}, ${width}, ${colorScheme}: ${line}`);
        assert.equal((await heard(page)).option?.[2], 0, "the list is still open");
      }
    }
  }
  await context.close();
  assert.deepEqual(found, []);
});

test("the list lies over the page: nothing moves, and nothing scrolls sideways", async () => {
  for (const [width, size] of [[320, 16], [1280, 16], [640, 32]]) {
    const { context, page } = await watchedPage(running.browser, running.site.origin, { viewport: { width, height: 800 } });
    const devtools = await context.newCDPSession(page);
    await page.goto("/");
    await devtools.send("Page.setFontSizes", { fontSizes: { standard: size } });
    await page.locator("#q").focus();
    const places = () => page.evaluate(() => [...document.querySelectorAll("main > *, .search button")]
      .map((element) => Math.round(element.getBoundingClientRect().top + scrollY)));
    const before = await places();
    await page.locator("#q").pressSequentially("ontmoeting");
    await page.locator("[role=option]").first().waitFor();
    assert.deepEqual(await places(), before, `at ${width} px`);
    const [over, list, field] = await page.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ...[".suggest", "#q"].map((name) => document.querySelector(name).getBoundingClientRect().toJSON()),
    ]);
    assert.equal(over, 0, `${over} px too wide at ${width} px`);
    assert.ok(list.top >= field.bottom && list.right <= field.right + 1 && list.left >= field.left - 1);
    await context.close();
  }
});

test("in forced colours the option that is meant has a border", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin, { forcedColors: "active" });
  await type(page, "/", "dem");
  const border = () => page.locator("[role=option]").first().evaluate((option) => getComputedStyle(option).outlineStyle);
  assert.equal(await border(), "none");
  await page.keyboard.press("ArrowDown");
  assert.equal(await border(), "solid");
  await context.close();
});

test("without script the field is as it was", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled: false });
  await page.goto("/");
  assert.equal(await page.locator("#q").getAttribute("role"), null);
  assert.equal(await page.locator(".suggest, .search [role=status]").count(), 0);
  await page.locator("#q").pressSequentially("oppas");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=oppas/);
  await context.close();
  assert.deepEqual(trouble, []);
});

test("all scripts together weigh less than 10 KB", async () => {
  const sizes = new Map();
  for (const address of ["/", "/zoeken", "/aanbod/MK-0001/logeerzorg-en-respijtzorg"]) {
    const html = await (await fetch(running.site.origin + address)).text();
    for (const [, script] of html.matchAll(/<script src="([^"]+)"/g)) {
      sizes.set(script, (await (await fetch(running.site.origin + script)).arrayBuffer()).byteLength);
    }
  }
  const sum = [...sizes.values()].reduce((one, other) => one + other, 0);
  assert.ok(sizes.size >= 3 && sum < 10_000, `${sum} bytes in ${sizes.size} scripts`);
});
