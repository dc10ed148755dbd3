// What axe finds on a page, for every test that asks it.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  // Part of wcag22aa, but off in axe unless asked for.
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** Colours that fade from light to dark must have arrived before they are judged; a fade that never ends is no reason
 * to wait for ever. */
const settled = () => new Promise((done) => {
  setTimeout(done, 3000);
  requestAnimationFrame(() => requestAnimationFrame(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)).then(() => done())));
});

/** Axe asks for the colour of letters by another name, by which the browser does not say what it makes of it in forced
 * colours. */
const asSeen = () => {
  const ask = CSSStyleDeclaration.prototype.asked ??= CSSStyleDeclaration.prototype.getPropertyValue;
  const forced = matchMedia("(forced-colors: active)").matches;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return ask.call(this, forced && name === "-webkit-text-fill-color" ? "color" : name);
  };
};

/** What axe finds on the page as it stands, a line each. */
export async function violations(page) {
  await page.evaluate(settled);
  // Evaluated from outside the page: the site's own content policy stays as it is.
  if (!(await page.evaluate("typeof axe !== 'undefined'"))) await page.evaluate(axe);
  await page.evaluate(asSeen);
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`));
}

/** What axe finds and what stands beside the screen, narrow and wide, light and dark: a line each. */
export async function judged(page, name) {
  const found = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beside > 0) found.push(`${name}, ${width}: ${beside} pixels beside the screen`);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      for (const line of await violations(page)) found.push(`${name}, ${width}, ${colorScheme}: ${line}`);
    }
    const folder = process.env.MANTELKAART_PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/${name.replaceAll(/[ /]/g, "-")}-${width}.png`, fullPage: true });
  }
  return found;
}
