// The overview and the lists behind it: nothing for axe, nothing beside the screen, and to be used by keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judged } from "./axe.mjs";
import { insert, signIn, sql } from "./staff.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const pages = [
  ["overzicht", "/beheer"],
  ["zoekvragen", "/beheer/zoekvragen"],
  ["meest gezocht", "/beheer/zoekvragen?lijst=meest&dagen=365"],
  ["websites", "/beheer/links"],
  ["mail", "/beheer/mail"],
  ["posters", "/beheer/posters?groep=jong&vindplaats=school&plaats=Zutphen"],
  ["een Arabische poster", "/beheer/posters?groep=migratieachtergrond&vindplaats=moskee&taal=ar"],
  ["bezoek via posters", "/beheer/posters/bezoek?per=dag"],
];
const moment = "2026-03-12T10:00:00Z";

/** Something of everything that an overview can have to say. */
function fill({ site }) {
  sql(site, "UPDATE source SET is_sample = 0");
  const [website, id] = sql(site, "SELECT website, id FROM offering WHERE website LIKE 'https%' LIMIT 1").split("|");
  insert(site, "link_check", {
    url: website.split("|")[0], checked_at: moment, trouble: "De pagina bestaat niet meer (404).", failures: 2,
    failing_since: moment, is_dead: 1, next_at: "2099-01-01T00:00:00Z",
  });
  insert(site, "mail", {
    id: "1", recipient: "iemand.met.een.lange.naam@een-heel-lange-aanbieder.example", subject: "Klopt dit nog?",
    created_at: moment, state: "mislukt", trouble: "De mailserver weigert deze mail.", next_attempt_at: moment,
  });
  insert(site, "report", { id: "1", offering_id: id, day: "2026-03-12", origin: "bezoeker", text: "Klopt niet", state: "open" });
  const day = new Date().toISOString().slice(0, 10);
  for (const query of ["hondenuitlaat", "hulp bij een heel lange vraag die niemand begrijpt"]) {
    insert(site, "poster_count", { day, poster: `jong-school-${query.slice(0, 3)}`, visits: 12 });
    insert(site, "search_count", { day, query, searches: 12, without_result: 11, clicks: 1 });
  }
}

async function judgedAll(page) {
  const found = [];
  for (const [name, address] of pages) {
    assert.equal((await page.goto(address)).status(), 200, address);
    found.push(...await judged(page, name));
  }
  return found;
}

const running = siteAndBrowser();

test("axe finds nothing on an empty desk and on a full one", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin);
  await signIn(running.site, context, "beheerder");
  assert.deepEqual(await judgedAll(page), [], "empty");
  fill(running);
  assert.deepEqual(await judgedAll(page), [], "full");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("from a number to its list, and what was done is said, without a mouse and without scripts", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled: false });
  await signIn(running.site, context);
  await page.goto("/beheer");
  await page.getByRole("link", { name: /1 mail niet verstuurd/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/beheer/mail");
  await page.getByRole("button", { name: /Niet meer versturen/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").waitFor();
  assert.match(await page.getByRole("status").innerText(), /wordt niet meer verstuurd/);
  assert.equal(await page.getByRole("button", { name: /Opnieuw proberen/ }).count(), 0);
  await page.goto("/beheer/zoekvragen");
  assert.match(await page.getByRole("link", { name: "Wat bedoelen ze? hondenuitlaat" }).getAttribute("href"), /toevoegen/);
  await context.close();
});
