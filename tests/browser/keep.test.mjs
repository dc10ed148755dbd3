// What keeps the catalogue true: the editor's lists, the form of a visitor, the pages of an organisation. Nothing for
// axe, nothing beside the screen, and all of it without a script.

import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { test } from "node:test";
import { judged } from "./axe.mjs";
import { insert, signIn, sql } from "./staff.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const email = "een.heel.lange.naam.van.een.medewerker@een-heel-lange-aanbieder.example";
const token = "A".repeat(43);
const now = new Date().toISOString().replace(/\.\d+/, "");
const later = "2099-01-01T00:00:00Z";
let ids;

/** An organisation that was asked about three offerings, and answered about one; one report. */
function fill({ site }) {
  ids = sql(site, "SELECT id FROM offering WHERE status = 'gepubliceerd' ORDER BY number LIMIT 3").split("\n");
  sql(site, "UPDATE source SET is_sample = 0");
  sql(site, `UPDATE offering SET email = '${email}' WHERE id IN ('${ids.join("','")}')`);
  const token_hash = createHash("sha256").update(token).digest("hex");
  insert(site, "check_link", { token_hash, email, sent_at: now, expires_at: later });
  const requests = ids.map((offering_id) => {
    const id = randomUUID();
    insert(site, "check_request", { id, offering_id, email, sent_at: now, expires_at: later, origin: site.origin });
    return id;
  });
  insert(site, "change_request", {
    id: "1", request_id: requests[2], offering_id: ids[2], kind: "veranderd", at: now, by_whom: email, state: "open",
    note: "Graag snel", changes: JSON.stringify({
      telefoon: { before: "was iets anders", after: "030 760 60 55" },
      omschrijving: { before: "", after: "Een <b>lange</b> uitleg. ".repeat(40) },
    }),
  });
  insert(site, "report", { id: "1", offering_id: ids[0], day: "2026-03-12", origin: "bezoeker", kind: "telefoon",
    text: "w".repeat(300), times: 2, state: "open" });
}

async function judge(page, addresses) {
  const found = [];
  for (const address of addresses) {
    assert.equal((await page.goto(address)).status(), 200, address);
    found.push(...await judged(page, address));
  }
  return found;
}

const running = siteAndBrowser(async (running) => fill(running));

test("axe finds nothing on the editor's lists", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin);
  await signIn(running.site, context);
  const found = await judge(page, [
    "/beheer/controle", "/beheer/controle?stil=1", `/beheer/controle/vraag?aanbod=${ids[0]}`, "/beheer/controle/vraag",
    "/beheer/ritme", "/beheer/wijzigingen", "/beheer/wijzigingen?klaar=1", "/beheer/wijzigingen/1", "/beheer/meldingen",
    "/beheer/meldingen?klaar=1",
  ]);
  assert.deepEqual(found, []);
  assert.deepEqual(trouble, []);
  await context.close();
});

test("axe finds nothing where visitors and organisations answer, with errors and without", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled: true });
  const code = sql(running.site, `SELECT code FROM offering WHERE id = '${ids[0]}'`);
  const found = await judge(page, [
    `/melding/${code}`, `/melding/${code}/bedankt`, `/klopt-dit/${token}`, `/klopt-dit/${token}/${ids[1]}`,
  ]);
  await page.goto(`/klopt-dit/${token}/${ids[1]}`);
  await page.getByLabel("Naam van het aanbod").fill("");
  await page.getByRole("button", { name: "Verstuur de wijziging" }).click();
  await page.getByRole("alert").waitFor();
  found.push(...await judged(page, "wijziging met fouten"));
  await page.goto(`/melding/${code}`);
  await page.getByLabel("Iets anders").check();
  await page.getByRole("button", { name: "Verstuur", exact: true }).click();
  await page.getByRole("alert").waitFor();
  found.push(...await judged(page, "melding met fouten"));
  assert.equal((await page.goto("/klopt-dit/geraden")).status(), 404);
  found.push(...await judged(page, "geraden link"));
  assert.deepEqual(found, []);
  await context.close();
});

test("an organisation answers, an editor takes it over and checks another, without mouse and scripts", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled: false });
  await page.goto(`/klopt-dit/${token}/${ids[1]}`);
  await page.getByLabel("Wanneer").fill("Elke woensdag van 10 tot 12 uur");
  await page.getByRole("button", { name: "Verstuur de wijziging" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Wij kijken dit na").first().waitFor();

  await signIn(running.site, context);
  await page.goto("/beheer/wijzigingen");
  const title = sql(running.site, `SELECT title FROM offering WHERE id = '${ids[1]}'`);
  await page.getByRole("link", { name: title }).press("Enter");
  await page.getByRole("button", { name: "Neem over wat is aangevinkt" }).press("Enter");
  await page.getByRole("status").waitFor();
  assert.match(await page.getByRole("status").innerText(), /staat op de site/);
  const code = sql(running.site, `SELECT code FROM offering WHERE id = '${ids[1]}'`);
  await page.goto(`/aanbod/${code}/`);
  await page.getByText("Elke woensdag van 10 tot 12 uur").waitFor();

  await page.goto("/beheer/controle");
  const heading = await page.locator(".call-row h3").first().innerText();
  await page.locator(".call-row").first().getByRole("button", { name: /^Gecontroleerd/ }).press("Enter");
  await page.getByRole("status").waitFor();
  assert.equal(await page.getByRole("status").innerText(), `‘${heading}’ is gecontroleerd.`);
  await context.close();
});

test("the list on paper has every organisation, lines to write on and no buttons", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await signIn(running.site, context);
  await page.goto("/beheer/controle");
  await page.getByRole("link", { name: "Bellijst afdrukken" }).click();
  assert.ok(await page.locator(".call-list").count() > 100);
  assert.deepEqual(await judged(page, "bellijst"), []);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("button").first().isVisible(), false);
  assert.equal(await page.locator(".to-write").last().isVisible(), true);
  await context.close();
});

test("after a check one stays where one was, and hears what was done", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await signIn(running.site, context);
  await page.goto("/beheer/controle");
  const rows = page.locator(".call-row");
  const [heading, next] = [await rows.nth(9).locator("h3").innerText(), await rows.nth(10).locator("h3").innerText()];
  await rows.nth(9).getByRole("button", { name: /^Gecontroleerd/ }).click();
  const said = page.getByRole("status");
  await said.waitFor();
  assert.equal(await said.innerText(), `‘${heading}’ is gecontroleerd.`);
  assert.equal(await page.evaluate(() => document.activeElement.id), "bij");
  const [top, height] = await said.evaluate((element) => [element.getBoundingClientRect().top, innerHeight]);
  assert.ok(top >= 0 && top < height, `the message is at ${top} of ${height}`);
  assert.equal(await rows.nth(9).locator("h3").innerText(), next);
  await context.close();
});
