// Axe finds nothing on any public page: light and dark, on a phone and on a desk, with and without the site's script.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { publicPages, siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();

for (const script of [true, false]) {
  test(`axe finds nothing ${script ? "with" : "without"} the script`, async () => {
    const { context, page } = await watchedPage(running.browser, running.site.origin);
    if (!script) await page.route("**/*.js", (route) => route.abort());
    const found = [];
    for (const [name, address, status] of await publicPages(running.site.origin)) {
      const response = await page.goto(address);
      assert.equal(response.status(), status, address);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          for (const line of await violations(page)) found.push(`${name}, ${width}, ${colorScheme}: ${line}`);
        }
      }
    }
    await context.close();
    assert.equal(found.length, 0, `${found.length} in all:\n${found.slice(0, 25).join("\n")}`);
  });
}
