// What the result page says of a question, as people see and hear it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const despair = "/zoeken?q=ik+wil+niet+meer+leven";
const running = siteAndBrowser();

for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
  test(`in despair one sees and hears first whom to call, at ${viewport.width} px`, async () => {
    const { context, page } = await watchedPage(running.browser, running.site.origin, { viewport });
    await page.goto("/");
    await page.locator("main input[name=q]").first().fill("ik wil niet meer leven");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=ik\+wil.*#uitkomst/);
    const panel = page.getByRole("region", { name: /Gaat het nu niet meer/ });
    const call = panel.getByRole("link", { name: /^Bel 113 Zelfmoordpreventie: 0800-0113$/ });
    const { y, height, x, width } = await call.boundingBox();
    assert.ok(height >= 44 && x >= 0 && x + width <= viewport.width, `the number is ${width} by ${height} px`);
    // Without scrolling, right after the search.
    assert.ok(y >= 0 && y + height <= viewport.height, `the number lies at ${y}`);
    assert.equal(await call.getAttribute("href"), "tel:08000113");
    const headings = await page.locator("main :is(h1, h2)").evaluateAll((all) => all.map((each) => each.textContent));
    assert.match(headings[0], /Gaat het nu niet meer/);
    // Tab goes on from the panel: the first thing reached is its first number.
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "tel:08000113");
    await context.close();
  });
}

test("the choices are still skipped to the results, below whom to call", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await page.goto(despair);
  await page.locator(".filters > .skip").focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.querySelector("h1")?.id), "aantal");
  await context.close();
});

test("on a phone the first result is in sight after how the question was read", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin, { viewport: { width: 320, height: 640 } });
  for (const address of ["/zoeken?q=oppas+voor+mijn+man#uitkomst", "/zoeken?q=dagbesteding+arnhem#uitkomst"]) {
    await page.goto(address);
    assert.match(await page.locator(".read").first().textContent(), /Wij zochten op/);
    const { y } = await page.locator(".result h2").first().boundingBox();
    assert.ok(y < 480, `${address}: the first result begins at ${y}`);
  }
  await context.close();
});

test("one goes from what was meant to the letter and back", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await page.goto("/zoeken?q=oppas+voor+mijn+man");
  await page.getByRole("link", { name: "Zoek letterlijk op ‘oppas voor mijn man’" }).press("Enter");
  await page.waitForURL(/letterlijk=1/);
  await page.getByRole("link", { name: "Terug naar gewoon zoeken" }).press("Enter");
  await page.waitForURL((url) => !url.search.includes("letterlijk"));
  // The letter is of these words: who types others, perhaps in despair, is understood again.
  await page.getByRole("link", { name: "Zoek letterlijk op ‘oppas voor mijn man’" }).press("Enter");
  await page.waitForURL(/letterlijk=1/);
  await page.locator("input[name=q]").first().fill("ik kan niet meer");
  await page.getByRole("button", { name: "Zoek hulp" }).press("Enter");
  await page.waitForURL(/q=ik\+kan\+niet\+meer/);
  assert.equal(await page.getByText("U zoekt nu letterlijk").count(), 0);
  assert.ok((await page.locator(".result").count()) > 5);
  await context.close();
});

test("words that were looked for stand out, in the dark and in forced colours too", async () => {
  for (const options of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
    const { context, page } = await watchedPage(running.browser, running.site.origin, options);
    await page.goto("/zoeken?q=oppas");
    const differs = await page.locator(".result mark").first().evaluate((mark) => {
      const surface = getComputedStyle(mark.closest(".result")).backgroundColor;
      return getComputedStyle(mark).backgroundColor !== surface;
    });
    assert.ok(differs, JSON.stringify(options));
    await context.close();
  }
});

test("why a result is there is read as a sentence", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await page.goto("/zoeken?q=oppas+voor+mijn+man");
  const why = page.locator(".result .why").first();
  assert.match(await why.textContent(), /^Waarom dit\? .+ →/);
  const heard = await why.evaluate((line) => {
    const copy = line.cloneNode(true);
    copy.querySelectorAll("[aria-hidden]").forEach((each) => each.remove());
    return copy.textContent.replace(/\s+/g, " ");
  });
  assert.match(heard, /^Waarom dit\? .+ betekent /);
  assert.ok(!heard.includes("→"), heard);
  await context.close();
});
