// Offerings on screen: nothing for axe, nothing beside the screen, by keyboard, and a preview that follows.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judged } from "./axe.mjs";
import { signIn, sql } from "./staff.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const HERE = "/beheer/aanbod/MK-0001";

const running = siteAndBrowser(({ site }) => sql(site, "UPDATE source SET is_sample = 0, name = 'lijst'"));

/** A page on which somebody is signed in. */
async function desk(options = {}) {
  const watched = await watchedPage(running.browser, running.site.origin, options);
  await signIn(running.site, watched.context);
  return watched;
}

const pages = [
  ["lijst", "/beheer/aanbod"],
  ["lijst met filters", "/beheer/aanbod?q=mantelzorg&tekst=lang&volgorde=tekst"],
  ["niets gevonden", "/beheer/aanbod?q=xqzwvk"],
  ["actie op alles", "/beheer/aanbod-acties?doe=gecontroleerd&welke=alle"],
  ["nieuw", "/beheer/nieuw-aanbod"],
  ["wijzigen", HERE],
  ["stoppen", `${HERE}/stoppen?zoek=oppas`],
];

test("every page is for everybody", async () => {
  const { context, page, trouble } = await desk();
  const found = [];
  for (const [name, address] of pages) {
    assert.equal((await page.goto(address)).status(), 200, address);
    found.push(...(await judged(page, name)));
  }
  assert.deepEqual(found, []);
  assert.deepEqual(trouble, []);
  await context.close();
});

test("a mistake, a change that is saved, its history, and back again", async () => {
  const { context, page } = await desk();
  await page.goto(HERE);
  await page.getByLabel("Titel").fill("");
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  assert.deepEqual(await judged(page, "met fouten"), []);
  await page.getByRole("link", { name: /De titel ontbreekt/ }).press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "titel");
  await page.keyboard.type("Logeren <b>bij</b> Farent");
  await page.keyboard.press("Enter");
  await page.getByText("Opgeslagen. De site laat het meteen zien.").waitFor();
  await page.goto("/aanbod/MK-0001");
  assert.equal(await page.locator("h1").innerText(), "Logeren <b>bij</b> Farent");
  await page.goto(`${HERE}/geschiedenis`);
  assert.deepEqual(await judged(page, "geschiedenis"), []);
  await page.goto(HERE);
  await page.getByLabel("Kosten").fill("Vijf euro");
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByRole("link", { name: "Ongedaan maken" }).click();
  assert.deepEqual(await judged(page, "ongedaan maken"), []);
  await page.getByRole("button", { name: "Zet terug" }).click();
  await page.getByText("1 keer aanbod is weer zoals het was.").waitFor();
  await context.close();
});

test("two at the same time: both versions, and a choice", async () => {
  const [first, second] = [await desk(), await desk()];
  for (const { page } of [first, second]) await page.goto("/beheer/aanbod/MK-0002");
  for (const [{ page }, title] of [[first, "Van de eerste"], [second, "Van de tweede"]]) {
    await page.getByLabel("Titel").fill(title);
    await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  }
  const { page } = second;
  await page.getByRole("heading", { name: "Er is intussen iets anders opgeslagen" }).waitFor();
  assert.deepEqual(await judged(page, "twee versies"), []);
  await page.getByLabel("De tekst van nu").check();
  await page.getByRole("button", { name: "Opslaan met deze keuzes" }).click();
  assert.equal(await page.getByLabel("Titel").inputValue(), "Van de eerste");
  for (const { context } of [first, second]) await context.close();
});

test("the preview follows what is typed", async () => {
  const { context, page, trouble } = await desk();
  await page.goto("/beheer/aanbod/MK-0003");
  await page.getByLabel("Samenvatting").fill("Een consulent komt bij u thuis.");
  const preview = page.getByRole("region", { name: "Zo ziet de bezoeker het" });
  await preview.getByText("Een consulent komt bij u thuis.").waitFor();
  assert.equal(sql(running.site, "SELECT count(*) FROM offering WHERE summary LIKE '%consulent komt%'"), "0");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("everything goes without script", async () => {
  const { context, page } = await desk({ javaScriptEnabled: false });
  await page.goto("/beheer/aanbod?q=tandem");
  await page.getByLabel(/^Kies Tandem/).first().check();
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByLabel("Gemaild").check();
  await page.getByRole("button", { name: "Vandaag gecontroleerd" }).click();
  await page.getByText("1 keer aanbod staat nu als vandaag gecontroleerd.").waitFor();
  await page.getByRole("link", { name: /^Tandem/ }).first().click();
  await page.getByRole("textbox", { name: "Telefoon" }).fill("020 123 45 67");
  await page.getByRole("button", { name: "Voorbeeld" }).click();
  await page.getByRole("region", { name: "Zo ziet de bezoeker het" }).getByText("020 123 45 67").first().waitFor();
  await context.close();
});

/** Where the focus is in the form, and how much of it the bar with the buttons covers; `null` outside the fields. */
function covered() {
  const [bar, field] = [document.querySelector(".saving"), document.activeElement];
  if (!field.closest("form[data-edit]") || bar.contains(field)) return null;
  const [{ top, bottom }, over] = [field.getBoundingClientRect(), bar.getBoundingClientRect()];
  // What is higher than what is left of the screen can't be seen whole: then its first lines.
  const needed = field.matches("textarea") ? Math.min(bottom, top + 60) : bottom;
  const isClear = top >= 0 && (needed <= over.top + 1 || top >= over.bottom);
  return { name: `${field.name} ${field.value}`, isClear };
}

for (const [width, height] of [[1280, 800], [320, 640]]) {
  test(`what has the focus is never behind the buttons at ${width} px`, async () => {
    const { context, page } = await desk({ viewport: { width, height } });
    await page.goto("/beheer/aanbod/MK-0004");
    const position = await page.locator(".saving").evaluate((bar) => getComputedStyle(bar).position);
    assert.equal(position, width > 500 ? "sticky" : "static");
    const hidden = [];
    for (const [from, key] of [["#titel", "Tab"], [".saving button", "Shift+Tab"]]) {
      await page.locator(from).first().focus();
      if (key === "Shift+Tab") await page.keyboard.press(key);
      let fields = 0;
      for (let place = await page.evaluate(covered); place; place = await page.evaluate(covered)) {
        if (!place.isClear) hidden.push(`${key}: ${place.name}`);
        fields += 1;
        await page.keyboard.press(key);
      }
      assert.ok(fields > 30, `${fields} fields by ${key}`);
    }
    assert.deepEqual(hidden, []);
    await page.getByRole("button", { name: "Voorbeeld" }).click();
    await page.waitForURL(/#voorbeeld$/);
    const heading = page.getByRole("heading", { name: "Zo ziet de bezoeker het" });
    await heading.waitFor();
    assert.ok(await heading.evaluate((place) => place.getBoundingClientRect().top >= 0 && document.activeElement === place));
    await context.close();
  });
}
