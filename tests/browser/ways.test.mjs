// The ways people go: by keyboard, without script, back again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();

const focused = (page) => page.evaluate(() => {
  const { tagName, name, href } = document.activeElement;
  return { tag: tagName, name, href: href && new URL(href).hash };
});

/** Presses Tab until `reached` is true of what has the focus. */
async function tabTo(page, reached, limit = 60) {
  for (let presses = 1; presses <= limit; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(reached)) return presses;
  }
  assert.fail(`not reached with ${limit} times Tab: ${reached}`);
}

/** Whether what has the focus looks different from what it looks like without. */
const focusIsVisible = () => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
  return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
};

test("the first press of Tab offers to skip to the content", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  for (const address of ["/", "/zoeken", "/aanbieders", "/over"]) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    assert.deepEqual(await focused(page), { tag: "A", name: "", href: "#inhoud" }, address);
    const box = await page.locator(":focus").boundingBox();
    assert.ok(box.x >= 0 && box.y >= 0 && box.height >= 24, "the skip link can be seen");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "inhoud", address);
  }
  await context.close();
});

test("one searches by keyboard alone", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await page.goto("/");
  await tabTo(page, () => document.activeElement.name === "q");
  assert.ok(await page.evaluate(focusIsVisible), "the field shows that it has the focus");
  await page.keyboard.type("oppas");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/zoeken\?(.*&)?q=oppas/);
  await context.close();
});

test("whatever has the focus shows it", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  for (const address of ["/", "/zoeken?q=oppas"]) {
    await page.goto(address);
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(focusIsVisible);
      assert.ok(seen, `${address}: ${await page.evaluate(() => document.activeElement.outerHTML.slice(0, 120))}`);
    }
  }
  await context.close();
});

test("on a phone the button that shows the results stays in sight and covers nothing", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin, { viewport: { width: 390, height: 700 } });
  await page.goto("/zoeken?q=hulp");
  await page.locator(".filters > details > summary").press("Enter");
  const button = page.locator(".filters .go button");
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Tab");
    const where = await page.evaluate(() => {
      const { tagName, id, type } = document.activeElement;
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return { tag: tagName, id, type, top, bottom };
    });
    if (where.type !== "checkbox" && where.tag !== "SUMMARY") break;
    const bar = await page.locator(".filters .go").boundingBox();
    assert.ok(where.top >= 0 && where.bottom <= bar.y, `${where.id} lies at ${where.bottom}, the button at ${bar.y}`);
    assert.ok(bar.y + bar.height <= 701, `${where.id}: the button is out of sight`);
  }
  await page.locator(".filters input:enabled").nth(1).check();
  assert.match(await button.textContent(), /1 gekozen/);
  assert.ok((await button.boundingBox()).height >= 44);
  await button.click();
  await page.waitForURL(/functie=.*#uitkomst/);
  await context.close();
});

test("one skips the choices, and taking a chip away leads on to the results", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await page.goto("/zoeken?q=hulp&functie=respijtzorg");
  await tabTo(page, () => document.activeElement.textContent === "Sla de keuzes over");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "uitkomst");
  await page.locator("a.chip").last().press("Enter");
  await page.waitForURL(/q=hulp#uitkomst/);
  await page.waitForFunction(() => document.activeElement.id === "uitkomst");
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`filters work by keyboard ${how} script`, async () => {
    const { context, page } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled });
    await page.goto("/zoeken?q=hulp");
    const box = page.locator('input[type=checkbox][name=functie][value=respijtzorg]').first();
    if (!(await box.isVisible())) await page.locator("summary:visible").first().press("Enter");
    await box.focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.waitForURL(/functie=respijtzorg/);
    assert.ok(await page.locator('input[name=functie][value=respijtzorg]').first().isChecked());
    await context.close();
  });

  test(`in two steps from words to a telephone number, ${how} script`, async () => {
    const { context, page, trouble } = await watchedPage(running.browser, running.site.origin, {
      javaScriptEnabled, viewport: { width: 320, height: 640 },
    });
    await page.goto("/");
    await page.locator("main input[name=q]").first().fill("oppas");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=oppas/);
    const phone = page.locator('main a[href^="tel:"]').first();
    await phone.waitFor();
    assert.match(await phone.getAttribute("href"), /^tel:\+?[0-9]{3,}$/);
    const { height } = await phone.boundingBox();
    assert.ok(height >= 24, `the number is ${height} px high`);
    await context.close();
    assert.deepEqual(trouble, []);
  });

  test(`after going back no box is ticked that does not count, ${how} script`, async () => {
    const { context, page } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled, viewport: { width: 390, height: 800 } });
    await page.goto("/zoeken?q=hulp");
    await page.locator(".filters > details > summary").click();
    await page.locator("input[name=functie][value=respijtzorg]").check();
    await page.locator(".filters .go button").click();
    await page.waitForURL(/functie=respijtzorg/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("functie"));
    await page.waitForFunction(() => document.readyState === "complete");
    await page.waitForTimeout(100);
    assert.equal(await page.locator(".filters input:checked").count(), 0);
    await context.close();
  });

  test(`back brings back the results, ${how} script`, async () => {
    const { context, page } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled });
    await page.goto("/zoeken?q=oppas&functie=respijtzorg");
    const titles = () => page.locator('main a[href^="/aanbod/"]').allTextContents();
    const before = await titles();
    assert.ok(before.length > 0);
    await page.locator('main a[href^="/aanbod/"]').first().click();
    await page.waitForURL(/\/aanbod\//);
    await page.goBack();
    assert.match(page.url(), /q=oppas&functie=respijtzorg/);
    assert.deepEqual(await titles(), before);
    assert.equal(await page.locator("input[name=q]").first().inputValue(), "oppas");
    assert.ok(await page.locator("input[name=functie][value=respijtzorg]").first().isChecked());
    await context.close();
  });
}

test("a chosen result tells the words that found it, once, and nothing of who chose", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  const told = [];
  context.on("request", (request) => request.url().endsWith("/zoeken/gekozen") && told.push(request));
  await page.goto("/zoeken?q=Oppas");
  // The pages stay where they are: what counts is the press.
  await page.evaluate(() => addEventListener("click", (event) => event.preventDefault()));
  await page.locator("#aantal").click();
  assert.equal(told.length, 0, "what is no result tells nothing");
  const [first] = await Promise.all([
    context.waitForEvent("request", (request) => request.url().endsWith("/zoeken/gekozen")),
    page.locator("li.result h2 a").first().click(),
  ]);
  await page.locator("li.result .acts a").nth(1).click();
  await page.waitForTimeout(200);
  assert.equal(told.length, 1, "one page tells it once");
  assert.equal(first.method(), "POST");
  assert.equal(first.postData(), "oppas");
  assert.equal((await first.response()).status(), 204);
  const headers = await first.allHeaders();
  assert.equal(headers["sec-fetch-site"], "same-origin", "the site would not count it");
  for (const name of ["cookie", "referer"]) assert.equal(headers[name], undefined, name);
  // A name is not even on the page.
  await page.goto("/zoeken?q=mevrouw+oppas");
  assert.equal(await page.locator("[data-gezocht]").count(), 0);
  await context.close();
});
