// Whether the steunpunt is open now: by the clock in the Netherlands, in the language of the page, on a page that was kept.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { violations } from "./axe.mjs";
import { startBrowser, startSite, watchedPage } from "./support.mjs";

const settings = `steunpunt.whatsapp = "06 12 34 56 78"
steunpunt.email = "hallo@steunpunt.example"
steunpunt.open = ["ma-vr 9:00-17:00", "wo 9:00-12:30, 13:00-16:00"]
steunpunt.gesloten = ["2026-12-25"]
`;
const running = {};
before(async () => {
  running.browser = await startBrowser();
  running.site = await startSite({}, settings);
});
after(async () => {
  await running.browser?.close();
  await running.site?.stop();
});

async function at(moment, path = "/contact", options = {}) {
  const watched = await watchedPage(running.browser, running.site.origin, options);
  await watched.page.clock.setFixedTime(new Date(moment));
  await watched.page.goto(path);
  return watched;
}

test("it says until when, and from when again", async () => {
  for (const [moment, path, said] of [
    ["2026-11-23T08:00:00Z", "/contact", "Nu open tot 17.00 uur"],
    ["2026-11-23T07:59:00Z", "/contact", "Nu gesloten. Weer open: 9.00 uur"],
    ["2026-11-23T16:00:00Z", "/contact", "Nu gesloten. Weer open: morgen, 9.00 uur"],
    ["2026-11-25T11:45:00Z", "/contact", "Nu gesloten. Weer open: 13.00 uur"],
    ["2026-11-27T17:00:00Z", "/contact", "Nu gesloten. Weer open: maandag, 9.00 uur"],
    ["2026-12-25T10:00:00Z", "/contact", "Nu gesloten. Weer open: maandag, 9.00 uur"],
    ["2026-07-06T07:00:00Z", "/contact", "Nu open tot 17.00 uur"],
    ["2026-11-23T16:00:00Z", "/contact?taal=en", "Closed now. Open again: tomorrow, 9:00"],
    ["2026-11-23T10:00:00Z", "/contact?taal=tr", "Şu an açık. Kapanış: saat 17.00"],
  ]) {
    const { context, page, trouble } = await at(moment, path, { timezoneId: "America/New_York" });
    assert.equal(await page.locator("main [data-open-now]").textContent(), said, moment);
    assert.deepEqual(trouble, []);
    await context.close();
  }
});

test("the bar stays one or two lines on the smallest phone, and the page is right for everybody", async () => {
  for (const path of ["/contact", "/contact?taal=ar"]) {
    const { context, page } = await at("2026-11-23T17:00:00Z", path, { viewport: { width: 320, height: 640 } });
    assert.ok((await page.locator(".call").boundingBox()).height < 90);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
    assert.deepEqual(await violations(page), []);
    await context.close();
  }
});

test("without script the hours stand there in words", async () => {
  const { context, page } = await at("2026-11-23T10:00:00Z", "/contact", { javaScriptEnabled: false });
  assert.equal(await page.locator("[data-open-now]:visible").count(), 0);
  assert.ok((await page.locator("main").innerText()).includes("9.00 tot 12.30 uur"));
  await context.close();
});
