// The site in one's own language: chosen by keyboard, kept from page to page, and laid out from right to left.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judged } from "./axe.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();
const pages = ["/", "/functies/respijtzorg", "/voor/jong", "/aandoeningen/dementie", "/bestaat-niet", "/balans", "/agenda"];

const language = (page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join(" "));

test("a language is chosen by keyboard, without a script, and stays until another is chosen", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin, { javaScriptEnabled: false });
  await page.goto("/functies/respijtzorg?a=b");
  assert.deepEqual(await context.cookies(), []);
  await page.getByRole("link", { name: "العربية" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/functies/respijtzorg?a=b&taal=ar");
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "وقت للراحة Respijtzorg");
  await page.getByRole("link", { name: "كل أنواع المساعدة" }).first().click();
  await page.waitForURL("**/zoeken");
  assert.equal((await context.cookies()).map(({ name, value }) => `${name}=${value}`).join(), "taal=ar");
  await page.getByRole("link", { name: "Nederlands" }).click();
  await page.waitForURL("**/zoeken?taal=nl");
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(trouble, []);
  await context.close();
});

// A minute is how long a browser keeps a page; who chooses in between must not see the former language.
test("a page that the browser still has comes again in the language that was chosen", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await page.goto("/over");
  assert.equal(await language(page), "nl ltr");
  await page.goto("/?taal=tr");
  await page.locator("footer a[href='/over']").click();
  await page.waitForURL("**/over");
  assert.equal(await language(page), "tr ltr");
  await context.close();
});

test("axe finds nothing and nothing lies beside the screen in any language", async () => {
  for (const code of ["en", "tr", "ar"]) {
    const { context, page } = await watchedPage(running.browser, running.site.origin);
    for (const address of pages) {
      await page.goto(`${address}?taal=${code}`);
      assert.equal(await language(page), code === "ar" ? "ar rtl" : `${code} ltr`);
      assert.deepEqual(await judged(page, `${address} in ${code}`), []);
    }
    await context.close();
  }
});

test("a telephone number reads from left to right in Arabic too", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await page.goto("/?taal=ar");
  const places = await page.locator(".call a[href^='tel:']").evaluate((link) => {
    const text = [...link.childNodes].find((node) => /\d/.test(node.data ?? ""));
    const place = (at) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    const digits = [...text.data].flatMap((letter, at) => (/\d/.test(letter) ? [place(at)] : []));
    return digits.every((left, at) => at === 0 || left > digits[at - 1]);
  });
  assert.ok(places);
  await context.close();
});
