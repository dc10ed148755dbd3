// Axe finds nothing on any public page: light, dark and in forced colours, on a phone and on a desk, from left to right and
// from right to left, with and without the site's script.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.mjs";
import { publicPages, siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();
// What stands where changes with the width, its colours don't: the phone is judged in one look.
const looks = [
  [320, { colorScheme: "light", forcedColors: "none" }],
  [1280, { colorScheme: "light", forcedColors: "none" }],
  [1280, { colorScheme: "dark", forcedColors: "none" }],
  [1280, { colorScheme: "dark", forcedColors: "active" }],
];

describe("every public page", { concurrency: 2 }, () => {
  for (const script of [true, false]) {
    for (const [direction, language] of [["ltr", "nl"], ["rtl", "ar"]]) {
      test(`axe finds nothing ${script ? "with" : "without"} the script, ${direction}`, async () => {
        const { context, page } = await watchedPage(running.browser, running.site.origin, { reducedMotion: "reduce" });
        if (!script) await page.route("**/*.js", (route) => route.abort());
        await page.goto(`/?taal=${language}`);
        const found = [];
        for (const [name, address, status] of await publicPages(running.site.origin)) {
          const response = await page.goto(address);
          assert.equal(response.status(), status, address);
          assert.equal(await page.locator("html").getAttribute("dir"), direction, address);
          for (const [width, look] of looks) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia(look);
            for (const line of await violations(page)) found.push(`${name}, ${width}, ${Object.values(look)}: ${line}`);
          }
        }
        await context.close();
        assert.equal(found.length, 0, `${found.length} in all:\n${found.slice(0, 25).join("\n")}`);
      });
    }
  }
});
