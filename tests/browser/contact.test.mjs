// Whether the steunpunt is open now: by the clock in the Netherlands, in the language of the page, on a page that was kept.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { violations } from "./axe.mjs";
import { startBrowser, startSite, watchedPage } from "./support.mjs";

const settings = `steunpunt.whatsapp = "06 12 34 56 78"
steunpunt.email = "hallo@steunpunt.example"
steunpunt.open = ["ma-vr 9:00-17:00", "wo 9:00-12:30, 13:00-16:00"]
steunpunt.gesloten = ["2026-12-25"]
steunpunt.buiten_openingstijden = "Spreek in op het bandje."
mail.host = "127.0.0.1"
mail.poort = 1
mail.beveiliging = "geen"
mail.afzender = "post@gemeente.example"
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
    ["2026-11-23T16:00:00Z", "/contact?taal=ar", "مغلق الآن. يفتح: غدًا، الساعة \u20689:00\u2069"],
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

test("where it is closed, every way to call says so and what to do instead", async () => {
  for (const [moment, closed] of [["2026-11-22T12:00:00Z", true], ["2026-11-23T12:00:00Z", false]]) {
    for (const path of ["/", "/voor/ouder"]) {
      const { context, page } = await at(moment, path);
      const said = page.locator("main [data-closed-now]");
      assert.equal(await said.isVisible(), closed, path);
      if (closed) assert.match(await said.innerText(), /Weer open: morgen, 9.00 uur\s+Spreek in op het bandje/);
      await context.close();
    }
  }
});

test("what the outcome of the balance guide brings in place says it too, and paper does not", async () => {
  const { context, page, trouble } = await at("2026-11-22T12:00:00Z", "/balans");
  await page.getByLabel("Bijna de hele dag").check();
  await page.getByRole("button", { name: "Bekijk de uitkomst" }).click();
  const said = page.locator("#uitkomst [data-closed-now]");
  await said.waitFor();
  assert.match(await said.innerText(), /Weer open: morgen, 9.00 uur\s+Spreek in op het bandje/);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("[data-open-now]:visible, [data-closed-now]:visible").count(), 0);
  assert.deepEqual(trouble, []);
  await context.close();
});

test("the forms are right for everybody, also with everything wrong, and lead to what is wrong", async () => {
  for (const path of ["/bel-mij", "/ik-ken-een-mantelzorger", "/ik-ken-een-mantelzorger?taal=ar"]) {
    const { context, page } = await at("2026-11-23T12:00:00Z", path, { viewport: { width: 320, height: 640 } });
    await page.locator("#telefoon").fill("12");
    for (const wrong of [false, true]) {
      assert.deepEqual(await violations(page), [], path);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), path);
      if (!wrong) await page.locator("form.fields .button").click();
      await page.locator(".errors").waitFor({ state: wrong ? "attached" : "visible" });
    }
    assert.equal(await page.locator("#telefoon").inputValue(), "12");
    await page.locator('.errors a[href="#naam"]').press("Enter");
    assert.ok(await page.locator("#naam").evaluate((field) => field === document.activeElement));
    await context.close();
  }
});

test("without script a carer who can't be called back now is told so, and everything is still there", async () => {
  const { context, page } = await at("2026-11-23T12:00:00Z", "/bel-mij", { javaScriptEnabled: false });
  await page.getByLabel("Hoe mogen ze u noemen?").fill("Fatma");
  await page.getByLabel("Op welk nummer mogen ze u bellen?").fill("06 12 34 56 78");
  await page.getByLabel("In de middag").check();
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByRole("alert").waitFor();
  assert.match(await page.getByRole("alert").innerText(), /Het versturen lukt nu niet/);
  assert.equal(await page.getByLabel("Op welk nummer mogen ze u bellen?").inputValue(), "06 12 34 56 78");
  assert.ok(await page.getByLabel("In de middag").isChecked());
  await context.close();
});
