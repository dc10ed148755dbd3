// A warm handover from the desk to the organisation and back, as people do it: by keyboard. Nothing for
// axe on any page of it, nothing beside the screen.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { signIn, sql } from "./staff.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const email = "een.heel.lange.naam.van.een.medewerker@een-heel-lange-aanbieder.example";
let code;
let other;

const running = siteAndBrowser(({ site }) => {
  code = sql(site, "SELECT code FROM offering WHERE status = 'gepubliceerd' ORDER BY number LIMIT 1");
  sql(site, "UPDATE source SET is_sample = 0");
  other = sql(site, `SELECT code FROM offering WHERE status = 'gepubliceerd' AND code <> '${code}' ORDER BY number LIMIT 1`);
  sql(site, `UPDATE offering SET email = '${email}' WHERE code IN ('${code}', '${other}')`);
});

/** What is wrong with the page as it stands: for axe, and beside the screen. */
async function judge(page, name) {
  const found = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    if (process.env.MANTELKAART_PICTURES) {
      const path = join(process.env.MANTELKAART_PICTURES, `${name.replaceAll(" ", "-")}-${width}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beside > 0) found.push(`${name}, ${width}: ${beside} pixels beside the screen`);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      for (const line of await violations(page)) found.push(`${name}, ${width}, ${colorScheme}: ${line}`);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

/** The link in the mail that lies in the outbox; it comes there within seconds. */
async function linkInMail(site) {
  const outbox = join(site.dataDir, "outbox");
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      for (const name of readdirSync(outbox).filter((name) => name.endsWith(".eml"))) {
        const text = readFileSync(join(outbox, name), "utf8").replaceAll("=\r\n", "");
        assert.ok(!text.includes("Fatma"), "the mail names the client");
        const link = text.match(/\/overdracht\/[\w-]{43}/);
        if (link) return link[0];
      }
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("no mail came");
}

test("from the desk to the organisation and back", async () => {
  const { site, browser } = running;
  const { context, page, trouble } = await watchedPage(browser, site.origin);
  await signIn(site, context, "loket");
  const found = [];

  await page.goto("/loket/verwijzingen");
  await page.getByText("Er staan geen overdrachten open").waitFor();
  await page.goto(`/loket?open=${code}`);
  await page.getByRole("link", { name: "Warme overdracht" }).click();
  await page.getByLabel("Naam").waitFor();
  found.push(...await judge(page, "formulier"));
  await page.getByLabel("Naam").fill("Fatma Yılmaz");
  await page.getByRole("button", { name: "Verstuur de overdracht" }).press("Enter");
  await page.getByRole("alert").waitFor();
  found.push(...await judge(page, "formulier met fouten"));
  assert.equal(await page.getByLabel("Naam").inputValue(), "Fatma Yılmaz");

  await page.getByRole("link", { name: /Vul een telefoonnummer/ }).press("Enter");
  assert.equal(new URL(page.url()).hash, "#telefoon");
  await page.getByLabel("Telefoonnummer").fill("06 12 34 56 78");
  await page.getByLabel("Waar gaat het over?").fill("Even rust. ".repeat(30));
  await page.getByLabel(/vindt het goed/).press("Space");
  await page.getByRole("button", { name: "Verstuur de overdracht" }).press("Enter");
  await page.waitForURL(/verwijzingen\/[\w-]+$/);
  const one = page.url();
  found.push(...await judge(page, "een overdracht"));

  const organisation = await watchedPage(browser, site.origin);
  await organisation.page.goto(await linkInMail(site));
  assert.equal(await organisation.page.getByText("Fatma").count(), 0);
  found.push(...await judge(organisation.page, "aanbieder ongelezen"));
  await organisation.page.getByRole("button", { name: "Bekijk de gegevens" }).press("Enter");
  await organisation.page.getByText("Fatma Yılmaz").waitFor();
  found.push(...await judge(organisation.page, "aanbieder gelezen"));
  await organisation.page.getByRole("radio", { name: "Niet passend" }).press("Space");
  await organisation.page.getByRole("button", { name: "Geef door" }).press("Enter");
  await organisation.page.getByRole("alert").waitFor();
  found.push(...await judge(organisation.page, "aanbieder met fout"));
  await organisation.page.getByRole("radio", { name: "Niet passend" }).press("Space");
  await organisation.page.getByLabel("Past het niet? Waarom?").selectOption("Er is nu geen plek");
  await organisation.page.getByRole("button", { name: "Geef door" }).press("Enter");
  await organisation.page.getByRole("status").getByText("Niet passend").waitFor();

  await page.goto("/loket/verwijzingen");
  await page.getByText("Niet passend").waitFor();
  found.push(...await judge(page, "lijst"));
  await page.goto(one);
  await page.getByText("Er is nu geen plek").first().waitFor();
  found.push(...await judge(page, "past niet"));
  await page.getByRole("link", { name: "Zoek andere hulp" }).press("Enter");
  await page.goto(`/loket?open=${other}`);
  await page.getByRole("link", { name: "Warme overdracht" }).click();
  await page.locator("summary", { hasText: "Paste het ergens anders niet?" }).press("Enter");
  found.push(...await judge(page, "overnemen"));
  await page.getByRole("button", { name: "Neem over van Fatma Yılmaz" }).press("Enter");
  await page.getByText("Neem over van").waitFor({ state: "detached" });
  assert.equal(await page.getByLabel("Naam").inputValue(), "Fatma Yılmaz");
  await page.goto(one);
  await page.getByRole("button", { name: "Sluit af" }).press("Enter");
  await page.getByText("Afgesloten op").waitFor();
  found.push(...await judge(page, "afgesloten"));
  assert.equal((await organisation.page.reload()).status(), 410);
  found.push(...await judge(organisation.page, "aanbieder afgesloten"));

  assert.deepEqual(found, []);
  assert.deepEqual(trouble.concat(organisation.trouble).filter((line) => !/status of (410|422)/.test(line)), []);
});
