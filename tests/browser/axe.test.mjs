// Axe finds nothing on any public page: light and dark, on a phone and on a desk, with and without the site's script.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { publicPages, startBrowser, startSite, watchedPage } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  // Part of wcag22aa, but off in axe unless asked for.
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

let site, browser;
before(async () => {
  site = await startSite();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Colours that fade from light to dark must have arrived before they are judged; a fade that never ends is no reason
 * to wait for ever. */
const settled = () => new Promise((done) => {
  setTimeout(done, 3000);
  requestAnimationFrame(() => requestAnimationFrame(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)).then(() => done())));
});

/** What axe finds on the page as it stands, a line each. */
async function violations(page) {
  // Evaluated from outside the page: the site's own content policy stays as it is.
  if (!(await page.evaluate("typeof axe !== 'undefined'"))) await page.evaluate(axe);
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`));
}

for (const script of [true, false]) {
  test(`axe finds nothing ${script ? "with" : "without"} the script`, async () => {
    const { context, page } = await watchedPage(browser, site.origin);
    if (!script) await page.route("**/*.js", (route) => route.abort());
    const found = [];
    for (const [name, address, status] of await publicPages(site.origin)) {
      const response = await page.goto(address);
      assert.equal(response.status(), status, address);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          await page.evaluate(settled);
          for (const line of await violations(page)) found.push(`${name}, ${width}, ${colorScheme}: ${line}`);
        }
      }
    }
    await context.close();
    assert.equal(found.length, 0, `${found.length} in all:\n${found.slice(0, 25).join("\n")}`);
  });
}
