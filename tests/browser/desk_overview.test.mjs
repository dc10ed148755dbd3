// The overview of the desk: nothing for axe, nothing beside the screen, empty and full, light and dark.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { insert, signIn, sql } from "./staff.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();

/** A year in which every offering was looked at, and some were referred to. */
function fill({ site }) {
  const month = new Date().toISOString().slice(0, 7);
  const ids = sql(site, "SELECT id FROM offering WHERE status = 'gepubliceerd' LIMIT 40").split("\n");
  ids.forEach((id, place) => insert(site, "use_count", { month, offering_id: id, views: place * 3 }));
  for (const [way, times] of [["print", 31], ["link", 3], ["overdracht", 12]]) {
    insert(site, "referral_count", { month, offering_id: ids[1], way, outcome: way === "overdracht" ? "gestart" : "", times });
  }
  insert(site, "search_count", { day: new Date().toISOString().slice(0, 10), query: "hondenuitlaat", searches: 12, without_result: 11 });
}

test("axe finds nothing, and nothing stands beside the screen", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin);
  await signIn(running.site, context, "loket");
  const found = [];
  for (const state of ["empty", "full"]) {
    if (state === "full") fill(running);
    assert.equal((await page.goto("/loket/overzicht?plaats=Zutphen")).status(), 200);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (beside > 0) found.push(`${state}, ${width}: ${beside} pixels beside the screen`);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        for (const line of await violations(page)) found.push(`${state}, ${width}, ${colorScheme}: ${line}`);
      }
    }
  }
  assert.deepEqual(found, []);
  assert.ok((await page.locator("svg.bar").count()) > 10, "there are bars");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("a cell of the coverage leads to the list that it counts", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await signIn(running.site, context, "loket");
  await page.goto("/loket/overzicht?plaats=Zutphen");
  const cell = page.locator(".coverage td a").first();
  const count = (await cell.innerText()).match(/^\d+/)[0];
  await cell.click();
  await page.waitForURL(/\/loket\?functie=respijtzorg&plaats=Zutphen/);
  assert.match(await page.locator("main").innerText(), new RegExp(`\\b${count}\\b`));
  await context.close();
});
