// The whole journey of an editor with a messy list: sign in, bring it, mend two errors, carry it out, see it on the
// public site, take it back. Every page on the way on a phone and on a desk, with axe; and all of it without script.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { signIn } from "./staff.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();

// Recreated from lists in use: a line for Excel, headers of their own, spaces, capitals, dates in styles of their own,
// a column that we don't know, markup and a formula in cells.
const LIST = `sep=;
Naam dienst;Categorie;Soort organisatie;Omschrijving ;Telefonisch te bereiken op;Laatst gecontroleerd;Kleur
Zwemclub Proef;INFORMATIE;Welzijn Proefdorp ;Samen zwemmen. <script>document.title='kapot'</script>;0320-745780;12-3-2026;rood
Kookles Proef;onzin;Welzijn Proefdorp ;"=HYPERLINK(""http://x"")";;12 maart 2026;
Logeerhuis Proef;;Zorg Proefdorp ;Slapen in de buurt;0320-745720;mrt-26;
`;

/** Nothing that axe finds, and nothing that sticks out, at both widths. */
async function sound(page, name) {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await violations(page), [], `${name} at ${width}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${name} sticks out by ${over} at ${width}`);
  }
}

async function press(page, name) {
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name }).first().click()]);
}

async function bring(page, text, name = "Steunpunt Proefdorp") {
  await page.goto("/beheer/import");
  const list = page.getByLabel("Bij welke lijst hoort het?");
  await list.selectOption({ label: "Een nieuwe lijst" });
  await page.getByLabel("Naam van de nieuwe lijst").fill(name);
  await page.getByLabel(/^Bestand/).setInputFiles({ name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await press(page, "Bekijk wat er verandert");
}

test("a messy list goes in, is seen, and comes out again", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled: true });
  await signIn(running.site, context);
  await page.goto("/beheer/import");
  await sound(page, "the list of imports");

  await bring(page, LIST);
  assert.match(page.url(), /\/kolommen$/);
  await sound(page, "the columns");
  await page.setViewportSize({ width: 320, height: 900 });
  const choice = await page.getByLabel("Wat staat er in kolom Kleur?").boundingBox();
  assert.ok(choice.width > 200 && choice.x + choice.width <= 320, "on a phone one can read what is chosen");
  await press(page, "Bekijk wat er verandert");

  await page.getByRole("heading", { name: "Voorstel: lijst.csv" }).waitFor();
  await page.getByRole("link", { name: "Fout (2)" }).waitFor();
  await sound(page, "the errors");
  await page.getByLabel("Educatie").first().check();
  await press(page, "Bewaar wat u verbeterde");
  await page.getByText("Er is nog 1 regel met een fout.").waitFor();
  await page.getByLabel("Respijtzorg").first().check();
  await press(page, "Bewaar wat u verbeterde");
  await page.getByText("Er zijn geen fouten meer.").waitFor();
  await page.getByRole("link", { name: "Nieuw (3)" }).click();
  await sound(page, "what is new");

  await press(page, "Doorvoeren");
  const result = page.getByRole("heading", { name: /^Import \d+: lijst.csv$/ });
  await result.waitFor({ timeout: 20_000 });
  await sound(page, "the result");
  const address = page.url();

  await page.goto("/zoeken?q=zwemclub");
  await page.getByRole("link", { name: "Zwemclub Proef", exact: true }).first().click();
  await page.getByText("Samen zwemmen. <script>").first().waitFor();
  assert.notEqual(await page.title(), "kapot");

  await page.goto(address);
  await page.getByRole("link", { name: "Terugdraaien" }).click();
  await page.getByText("gaat 3 keer aanbod weg").waitFor();
  await sound(page, "the question before it is taken back");
  await press(page, /^Draai import/);
  await page.getByText("Deze import is teruggedraaid").waitFor();
  // Another question: browsers keep an answer for a minute.
  await page.goto("/zoeken?q=zwemclub+proef");
  assert.equal(await page.getByRole("link", { name: "Zwemclub Proef", exact: true }).count(), 0);
  await page.goto("/beheer/import");
  await sound(page, "the list with an import");
  await context.close();
  assert.deepEqual(trouble, []);
});

test("the same without script, with a file that is no list", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled: false });
  await signIn(running.site, context);
  await bring(page, "%PDF-1.7", "Welzijnslijst");
  await page.getByText("dit is een PDF, geen spreadsheet").first().waitFor();
  await bring(page, LIST.replace("onzin", "Educatie").replace("Proef;;Zorg", "Proef;Respijtzorg;Zorg"), "Welzijnslijst");
  await press(page, "Bekijk wat er verandert");
  await page.getByRole("button", { name: "Laat deze regel weg" }).first().waitFor();
  await press(page, /^Laat deze regel weg/);
  await page.getByText("U laat deze regel weg.").waitFor();
  await press(page, "Doorvoeren");
  await page.getByText("2 nieuw").waitFor({ timeout: 20_000 });

  await bring(page, LIST.replaceAll("Kookles Proef;onzin", "Kookles Proef;Educatie"), "Welzijnslijsd");
  await page.getByText("Er is al een lijst die bijna zo heet.").waitFor();
  await context.close();

  const script = await watchedPage(running.browser, running.site.origin);
  await signIn(running.site, script.context);
  await script.page.goto("/beheer/import");
  await script.page.getByRole("link", { name: "lijst.csv" }).first().click();
  await sound(script.page, "which list is meant");
  await script.page.getByLabel("Een nieuwe lijst met deze naam:").check();
  await script.page.getByLabel("Naam van de nieuwe lijst").fill("Heel anders");
  await press(script.page, "Verder");
  await press(script.page, "Bekijk wat er verandert");
  await script.page.getByRole("link", { name: /^Nieuw/ }).click();
  await script.page.getByText("Staat dit er al?").first().waitFor();
  await sound(script.page, "what may be there already");
  await script.context.close();
});

test("nobody leaves a choice for missing offerings that is not kept without a word", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled: true });
  await signIn(running.site, context);
  const row = (name) => `${name} Proef;Proefclub;Kort.;Educatie\n`;
  const list = (...names) => `titel;aanbieder;samenvatting;functies\n${names.map(row).join("")}`;
  await bring(page, list("Een", "Twee", "Drie"), "Lijst die korter wordt");
  await press(page, "Doorvoeren");
  await page.getByRole("heading", { name: /^Import \d+/ }).waitFor({ timeout: 20_000 });
  await bring(page, list("Een"), "Lijst die korter wordt");
  await page.getByRole("link", { name: "Ontbreekt (2)" }).click();
  await page.getByText("2 staan niet in uw bestand.").waitFor();
  await sound(page, "the choice for what is missing");
  await page.getByLabel(/^Stoppen/).check();
  const asked = page.waitForEvent("dialog");
  const click = page.getByRole("link", { name: "Nieuw (0)" }).click();
  const dialog = await asked;
  assert.equal(dialog.type(), "beforeunload");
  await dialog.dismiss();
  await click.catch(() => {});
  await press(page, "Doorvoeren");
  await page.getByText("Er is nog niets doorgevoerd. 2 keer aanbod gaat van de site.").waitFor();
  await page.getByLabel("Ja, 2 keer aanbod gaat van de site.").check();
  await sound(page, "the question before many leave");
  await press(page, "Doorvoeren");
  await page.getByText("2 gestopt").waitFor({ timeout: 20_000 });
  await context.close();
  assert.deepEqual(trouble, []);
});
