// What one ticks stands side by side, on the screen and on paper.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judged } from "./axe.mjs";
import { listIn } from "./own_list.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();
const open = (options) => watchedPage(running.browser, running.site.origin, options);

test("two ticks on the list or among results stand side by side; only what differs, where one asks", async () => {
  const { context, page } = await listIn(open, ["MK-0001", "MK-0002"]);
  await page.goto("/lijst?aanbod=MK-0001+MK-0002");
  for (const tick of await page.getByRole("checkbox").all()) await tick.check();
  await page.getByRole("button", { name: "Vergelijk wat u aanvinkt" }).click();
  await page.waitForURL("**/vergelijken?aanbod=MK-0001&aanbod=MK-0002");
  const lines = page.locator("tbody tr");
  const [shown, same] = [await lines.count(), await page.locator("tbody tr:not(.differs)").count()];
  assert.ok(same > 0 && same < shown);
  await page.getByLabel("Toon alleen wat verschilt").check();
  assert.equal(await lines.locator("visible=true").count(), shown - same);
  assert.deepEqual(await judged(page, "vergelijken"), []);
  await page.getByLabel("Toon alleen wat verschilt").uncheck();
  await page.setViewportSize({ width: 673, height: 950 });
  await page.emulateMedia({ media: "print" });
  const answers = await lines.first().locator("td").evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
  assert.ok(answers.length === 2 && answers[0] === answers[1], "side by side on paper");
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "Terug naar mijn lijst" }).click();
  await page.waitForURL("**/lijst?aanbod=MK-0001+MK-0002");
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/zoeken?q=oppas");
  for (const at of [0, 1]) await page.locator(".tick input").nth(at).check();
  assert.ok(await page.locator("#vergelijk button").evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight));
  await page.locator("#vergelijk button").click();
  assert.equal(await page.locator("thead th").count(), 3);
  const back = page.getByRole("link", { name: "Terug naar mijn lijst" });
  await back.waitFor();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  assert.equal(await back.count(), 0, "nobody is led to an empty list");
  await context.close();
});
