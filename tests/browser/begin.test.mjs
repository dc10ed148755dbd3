// Where a carer begins: on the home page with whom she cares for, on a page for carers like her with what they ask first.

import assert from "node:assert/strict";
import { test } from "node:test";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();

for (const javaScriptEnabled of [true, false]) {
  test(`whom one cares for, with what, leads to help ${javaScriptEnabled ? "with" : "without"} a script`, async () => {
    const { context, page, trouble } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled });
    await page.goto("/");
    const form = page.getByRole("search", { name: "Of begin bij degene voor wie u zorgt" });
    await form.getByLabel("Ik zorg voor").selectOption({ label: "Mijn partner" });
    await form.getByLabel("met", { exact: true }).selectOption({ label: "Dementie" });
    await form.getByRole("button").press("Enter");
    await page.locator(".result").first().waitFor();
    const asked = new URL(page.url()).search;
    if (javaScriptEnabled) assert.equal(asked, "?zorgt-voor=partner&aandoening=dementie", "what stayed open is not in it");
    const chips = await page.locator(".chip").allInnerTexts();
    assert.equal(chips.length, 2, chips.join());
    await page.goBack();
    await form.getByRole("button").waitFor();
    assert.deepEqual(trouble, []);
    await context.close();
  });
}

test("who can't go on finds the number and the guide on the home page", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin, { viewport: { width: 320, height: 700 } });
  await page.goto("/");
  const note = page.locator(".note", { has: page.getByRole("heading", { name: "Ik red het niet meer" }) });
  assert.ok(await note.locator("a[href^='tel:']").isVisible());
  await note.getByRole("link", { name: "Tien vragen" }).click();
  await page.getByRole("heading", { name: "Hoe gaat het met u?", level: 1 }).waitFor();
  assert.deepEqual(trouble, []);
  await context.close();
});

test("older carers see the number first, and can print; young ones see what they would say", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin, { viewport: { width: 320, height: 700 } });
  await page.goto("/voor/ouder");
  const top = async (locator) => (await locator.boundingBox()).y;
  const number = page.locator("main a.button[href^='tel:']").first();
  assert.ok((await top(number)) < (await top(page.getByLabel("Waar zoekt u hulp bij?"))));
  assert.ok(await page.getByRole("button", { name: "Print deze pagina" }).isVisible());
  await page.emulateMedia({ media: "print" });
  assert.ok(await number.isVisible());
  await page.emulateMedia({ media: "screen" });
  await page.goto("/voor/jong");
  await page.getByRole("link", { name: "Op school weten ze het niet" }).click();
  await page.locator(".result").first().waitFor();
  assert.deepEqual(trouble, []);
  await context.close();
});
