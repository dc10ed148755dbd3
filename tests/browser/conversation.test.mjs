// The guide for a conversation: what a worker writes stays in her browser, with and without a script the same help
// comes, and there is nothing for axe.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { signIn } from "./staff.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();
const words = "Zij slaapt al weken niet";

async function opened(options = {}) {
  const watched = await watchedPage(running.browser, running.site.origin, options);
  await signIn(running.site, watched.context, "loket");
  assert.equal((await watched.page.goto("/loket/gesprek")).status(), 200);
  return watched;
}

/** A heavy conversation, in the order of the page. */
async function fill(page) {
  await page.getByLabel("Wat het zwaarst is").fill(words);
  await page.getByLabel("Plaats").fill("Zutphen");
  for (const [question, answer] of [["last-tijd", 2], ["last-nacht", 2], ["last-zorgen", 2],
    ["kracht-samen", 0], ["kracht-praten", 1], ["kracht-vrij", 0], ["kracht-weten", 0]]) {
    await page.locator(`[name=${question}][value="${answer}"]`).check();
  }
}

async function weigh(page) {
  await page.getByRole("button", { name: "Laat zien wat past" }).click();
  await page.getByRole("heading", { name: "De mantelzorger redt het niet meer" }).waitFor();
}

test("own words stay in the browser, and the address says nothing", async () => {
  const { context, page, trouble } = await opened();
  const sent = [];
  page.on("request", (request) => sent.push(request.url() + (request.postData() ?? "")));
  await fill(page);
  await weigh(page);
  assert.ok(sent.some((text) => text.includes("last-tijd=2")), "the answers are sent");
  assert.ok(!sent.some((text) => text.includes("slaapt")), "the words are not");
  assert.equal(await page.getByLabel("Wat het zwaarst is").inputValue(), words);
  assert.equal(page.url(), `${running.site.origin}/loket/gesprek`);
  assert.equal(await page.evaluate(() => document.activeElement.id), "uitkomst");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("without a script the same help comes, and what was typed is still there", async () => {
  const { context, page, trouble } = await opened({ javaScriptEnabled: false });
  await fill(page);
  await weigh(page);
  assert.equal(await page.getByLabel("Wat het zwaarst is").inputValue(), words);
  assert.ok(await page.getByRole("heading", { name: "Casemanagement" }).isVisible());
  assert.equal(page.url(), `${running.site.origin}/loket/gesprek#uitkomst`);
  assert.deepEqual(trouble, []);
  await context.close();
});

test("a pick changes its buttons and leaves the page as it is", async () => {
  const { context, page, trouble } = await opened();
  await fill(page);
  await weigh(page);
  const add = page.locator("#uitkomst button[name=erbij]").first();
  const code = await add.getAttribute("value");
  await add.press("Enter");
  await page.getByText("staat op de verwijslijst.").waitFor();
  const off = page.locator(`#uitkomst button[value="${code}"]`);
  for (const button of await off.all()) assert.equal(await button.getAttribute("name"), "eraf");
  assert.equal(await page.evaluate(() => document.activeElement.value), code, "the focus stays where it was");
  assert.equal(await page.locator(".nav .picked").last().innerText(), "1");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("on paper stands what was answered and the grade that was weighed", async () => {
  const { context, page, trouble } = await opened();
  await fill(page);
  await weigh(page);
  await page.emulateMedia({ media: "print" });
  const shown = (text) => page.getByText(text, { exact: false }).first().isVisible();
  for (const text of ["Wat het zwaarst is", "De zorg gaat ’s nachts door.", "Draaglast 6 van 6 punten", "Respijtzorg door professionals"]) {
    assert.ok(await shown(text), text);
  }
  for (const text of [
    "Weeg het met wat hierboven staat", "Een leidraad voor uw gesprek", "Werk, school of het eigen gezin",
    "Signalen van overbelasting", "Wat zegt de arts?", "Aandoening van de naaste", "De mantelzorger is uw partner",
  ]) {
    assert.ok(!(await shown(text)), text);
  }
  const paper = (await page.pdf({ format: "A4" })).toString("latin1");
  assert.ok(paper.match(/\/Type\s*\/Page\b/g).length <= 4, "no more than four pages");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("a session that ended costs nothing that was typed", async () => {
  const { context, page } = await opened();
  await fill(page);
  await context.clearCookies();
  await page.getByRole("button", { name: "Laat zien wat past" }).click();
  await page.getByText("U bent uitgelogd.").waitFor();
  assert.equal(await page.getByLabel("Wat het zwaarst is").inputValue(), words);
  await signIn(running.site, context, "loket");
  await weigh(page);
  await context.close();
});

test("axe finds nothing, and nothing stands beside the screen", async () => {
  const { context, page } = await opened();
  const found = [];
  const judge = async (name) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (beside > 0) found.push(`${name}, ${width}: ${beside} pixels beside the screen`);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        for (const line of await violations(page)) found.push(`${name}, ${width}, ${colorScheme}: ${line}`);
      }
    }
  };
  await judge("empty");
  await page.getByRole("button", { name: "Laat zien wat past" }).click();
  await page.getByText("Er is nog te weinig om te wegen").waitFor();
  await judge("too little");
  await fill(page);
  await weigh(page);
  for (const more of await page.locator("summary").all()) await more.click();
  await judge("weighed");
  assert.deepEqual(found, []);
  await context.close();
});
