// The desk by keyboard: results as one types, everything with a key, and the same without a script. Nothing for axe,
// and nothing beside the screen of a phone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { signIn, sql } from "./staff.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const secret = "Direct nummer 0575 99 88 77, vraag naar Ans.";
const running = siteAndBrowser(async ({ site }) => {
  sql(site, `UPDATE offering SET desk_info = '${secret}', version = version + 1; UPDATE generation SET value = value + 1`);
});

async function opened(path = "/loket", options = {}) {
  const watched = await watchedPage(running.browser, running.site.origin, options);
  await signIn(running.site, watched.context, "loket");
  assert.equal((await watched.page.goto(path)).status(), 200);
  return watched;
}

const focused = (page) => page.evaluate(() => document.activeElement.closest("[data-code]")?.dataset.code ?? document.activeElement.id);
const rows = (page) => page.locator(".find").evaluateAll((all) => all.map((each) => each.dataset.code));
const shows = (page, words) => page.waitForFunction((words) => document.getElementById("aantal").textContent.includes(words), words);

// Of the fields, and of the address.
const asked = async (page) => {
  const address = new URL(page.url()).searchParams;
  return [await page.inputValue("#q"), await page.inputValue("#plaats"), address.get("q") ?? "", address.get("plaats") ?? ""];
};

test("a place among the words: fields and address say the same", async () => {
  const { context, page, trouble } = await opened();
  await page.keyboard.type("oppas zutphen");
  await shows(page, "‘oppas’ in de buurt van Zutphen");
  assert.deepEqual(await asked(page), ["oppas zutphen", "", "oppas zutphen", ""], "nothing moves while one types");
  await page.keyboard.press("Enter");
  await page.locator("#open").waitFor();
  assert.deepEqual(await asked(page), ["oppas", "Zutphen", "oppas", "Zutphen"]);
  assert.equal(await focused(page), "q");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await page.locator("#open").waitFor({ state: "detached" });
  assert.deepEqual(await asked(page), ["oppas", "Zutphen", "oppas", "Zutphen"]);
  await page.goto("/loket?q=cursus+zutphen&sorteer=titel");
  assert.deepEqual(await asked(page), ["cursus", "Zutphen", "cursus", "Zutphen"]);
  assert.equal(new URL(page.url()).searchParams.get("sorteer"), "titel");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("what is shown where nothing was found is not opened by Enter", async () => {
  const { context, page, trouble } = await opened();
  await page.keyboard.type("xqzzy");
  await shows(page, "Niets gevonden voor ‘xqzzy’");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => new URL(location).searchParams.get("q") === "xqzzy");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator("#open").count(), 0);
  assert.notEqual(await focused(page), "q");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("results come as one types, and keys do the rest", async () => {
  const { context, page, trouble } = await opened();
  assert.equal(await focused(page), "q");
  await page.keyboard.type("oppas");
  await shows(page, "‘oppas’");
  assert.equal(new URL(page.url()).search, "?q=oppas");
  await page.locator("#gemeld", { hasText: "keer hulp" }).waitFor({ state: "attached" });
  const [first, second] = await rows(page);

  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), first);
  await page.keyboard.press("+");
  await page.locator(".pages-of .picked", { hasText: "1" }).waitFor();
  assert.equal(await focused(page), first, "the focus stays where it was");
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), second);
  await page.keyboard.press("Enter");
  await page.locator("#open", { hasText: secret }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get("open"), second);
  assert.equal(await focused(page), second, "one goes on through the list");
  assert.ok(await page.locator(`.find.is-open[data-code="${second}"]`).isVisible());
  await page.keyboard.press("ArrowRight");
  assert.equal(await focused(page), "open");
  await page.keyboard.press("+");
  await page.locator(".pages-of .picked", { hasText: "2" }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#open").waitFor({ state: "detached" });
  assert.equal(await focused(page), second);

  await page.keyboard.press("v");
  await page.locator(`.find[data-code="${second}"] [name=aanbod]:checked`).waitFor();
  await page.keyboard.press("/");
  assert.equal(await focused(page), "q");
  await page.keyboard.type("cursus");
  await shows(page, "‘cursus’");
  assert.equal(await page.locator(`[name=aanbod][value="${second}"]:checked`).count(), 1, "what was ticked stays");
  await page.keyboard.press("Enter");
  await page.locator("#open", { hasText: secret }).waitFor();
  await page.goBack();
  await page.locator("#open").waitFor({ state: "detached" });
  assert.equal(await page.locator("#q").inputValue(), "cursus");
  await page.locator(".to-open").first().focus();
  await page.keyboard.press("l");
  await page.waitForURL("**/loket/lijst");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("a filter narrows the list at once, and keeps the place of the keyboard", async () => {
  const { context, page, trouble } = await opened("/loket?q=hulp");
  await page.locator("#keuzes > summary").click();
  const box = page.locator("#functie-respijtzorg");
  await box.focus();
  await page.keyboard.press("Space");
  await page.waitForFunction(() => location.search.includes("functie=respijtzorg"));
  assert.equal(await page.evaluate(() => document.activeElement.id), "functie-respijtzorg");
  assert.ok(await box.isVisible(), "the filters stay unfolded");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("whoever turns the letters off types them nowhere", async () => {
  const { context, page } = await opened("/loket?q=oppas");
  await page.locator("#toetsen > summary").click();
  await page.locator("#toetsen-aan").uncheck();
  await page.reload();
  await page.locator(".to-open").first().focus();
  await page.keyboard.press("/");
  assert.notEqual(await focused(page), "q");
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), (await rows(page))[1], "arrows are no letters");
  await context.close();
});

test("without a script Enter searches, and everything is a link or a button", async () => {
  const { context, page, trouble } = await opened("/loket", { javaScriptEnabled: false });
  await page.locator("#q").fill("oppas");
  await page.keyboard.press("Enter");
  await page.locator("#aantal", { hasText: "‘oppas’" }).waitFor();
  await page.locator(".to-open").first().click();
  await page.locator("#open", { hasText: secret }).waitFor();
  await page.locator("#open form.add button").click();
  await page.getByText("staat op de verwijslijst").first().waitFor();
  await page.locator("[name=aanbod]").nth(0).check();
  await page.locator("[name=aanbod]").nth(1).check();
  await page.getByRole("button", { name: "Vergelijk wat is aangevinkt" }).click();
  await page.getByRole("heading", { name: "Vergelijken" }).waitFor();
  assert.equal(await page.locator("thead a.name-of").count(), 2);
  assert.ok(await page.getByText(secret).first().isVisible());
  await page.getByRole("link", { name: "Terug naar zoeken" }).click();
  assert.equal(await page.locator("#q").inputValue(), "oppas");
  assert.equal(await page.locator("[name=aanbod]:checked").count(), 2);
  await page.getByRole("link", { name: "Klopt niet" }).first().click();
  await page.getByLabel("Wat klopt er niet").fill("Het nummer is anders.");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText("Uw melding is bij de redactie").waitFor();
  assert.equal(await page.locator("#q").inputValue(), "oppas");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("on a phone what is opened stands alone, with a way back", async () => {
  const { context, page, trouble } = await opened("/loket?q=oppas", { viewport: { width: 320, height: 640 } });
  await page.locator(".to-open").first().click();
  await page.locator("#open", { hasText: secret }).waitFor();
  assert.ok(!(await page.locator("#gevonden").isVisible()));
  await page.getByRole("link", { name: "Terug naar de lijst" }).click();
  await page.locator("#gevonden").waitFor();
  assert.equal(await focused(page), (await rows(page))[0]);
  assert.deepEqual(trouble, []);
  await context.close();
});

test("axe finds nothing, and nothing stands beside the screen", async () => {
  const { context, page } = await opened();
  const found = [];
  const both = "aanbod=MK-0001&aanbod=MK-0002";
  const pages = [
    "/loket", `/loket?q=oppas&open=MK-0001&${both}`, "/loket?q=xqzwvk&letterlijk=1", "/loket?open=PROEF-410",
    `/loket/vergelijken?${both}&aanbod=PROEF-410`, `/vergelijken?${both}`, "/vergelijken", "/loket/melding?code=MK-0001", "/loket/melding",
  ];
  for (const path of pages) {
    await page.goto(path);
    for (const more of await page.locator("main summary:visible").all()) await more.click();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (beside > 0) found.push(`${path}, ${width}: ${beside} pixels beside the screen`);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        for (const line of await violations(page)) found.push(`${path}, ${width}, ${colorScheme}: ${line}`);
      }
    }
  }
  assert.equal(found.length, 0, `${found.length} in all:\n${found.slice(0, 20).join("\n")}`);
  await context.close();
});
