// Texts, words and organisations at the desk: nothing for axe, nothing beside the screen, and a lay word in two clicks.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judged } from "./axe.mjs";
import { insert, signIn, sql } from "./staff.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const pages = [
  ["teksten", "/beheer/teksten"],
  ["steunpunt", "/beheer/teksten/gegevens/steunpunt"],
  ["site", "/beheer/teksten/gegevens/site"],
  ["hulplijn", "/beheer/teksten/hulplijnen/113"],
  ["functie", "/beheer/teksten/functies/respijtzorg"],
  ["mantelzorger", "/beheer/teksten/mantelzorgers/werkend"],
  ["woordenboek", "/beheer/woordenboek?q=oppas"],
  ["wat bedoelen ze", "/beheer/woordenboek/toevoegen?woorden=hondenuitlaat"],
  ["proberen", "/beheer/woordenboek/proberen?vraag=ik+wil+niet+meer+leven"],
  ["aanbieders", "/beheer/aanbieders"],
  ["misschien dubbel", "/beheer/aanbieders?lijkt=1"],
];

const running = siteAndBrowser();

test("axe finds nothing, also in mistakes, history and a merge", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await signIn(running.site, context);
  const found = [];
  for (const [name, address] of pages) {
    assert.equal((await page.goto(address)).status(), 200, address);
    found.push(...await judged(page, name));
  }
  await page.goto("/beheer/teksten/functies/respijtzorg");
  await page.getByLabel("Korte tekst").fill("");
  await page.getByRole("button", { name: "Opslaan" }).click();
  found.push(...await judged(page, "fout in een tekst"));
  await page.getByLabel("Korte tekst").fill("Iemand past op.");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByLabel("Korte tekst").fill("Iemand past een middag op.");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByRole("heading", { name: "Eerder stond er" }).waitFor();
  found.push(...await judged(page, "geschiedenis van een tekst"));
  await page.goto("/beheer/aanbieders");
  await page.locator("tbody th a").first().click();
  found.push(...await judged(page, "aanbieder"));
  await page.getByLabel("Kies een aanbieder").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Bekijk wat er dan verandert" }).click();
  found.push(...await judged(page, "samenvoegen"));
  await context.close();
  assert.equal(found.length, 0, `${found.length} in all:\n${found.slice(0, 25).join("\n")}`);
});

test("a lay word gets its meaning in two clicks, without scripts, and loses it in one", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled: false });
  await signIn(running.site, context);
  const day = new Date().toISOString().slice(0, 10);
  sql(running.site, "DELETE FROM search_count");
  insert(running.site, "search_count", { day, query: "logeerkoffer", searches: 12, without_result: 11 });
  await page.goto("/beheer/zoekvragen");
  await page.getByRole("link", { name: "Wat bedoelen ze? logeerkoffer" }).click();
  await page.getByRole("button", { name: /logeren \(logeeropvang\)/ }).click();
  await page.waitForURL("**/toegevoegd?*");
  assert.match(await page.locator("section", { hasText: "Dit vindt" }).first().innerText(), /‘logeerkoffer’ →/);
  assert.match(await page.locator("section", { hasText: "En zonder dit woord" }).innerText(), /niet bekend|gelezen als|→/);
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  assert.match(await page.getByRole("status").innerText(), /werkt weer zoals eerst/);
  await context.close();
});
