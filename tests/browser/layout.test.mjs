// How pages lie on a screen and on paper.

import assert from "node:assert/strict";
import { test } from "node:test";
import { publicPages, siteAndBrowser, watchedPage } from "./support.mjs";

let pages;
const running = siteAndBrowser(async ({ site }) => (pages = await publicPages(site.origin)));

/** How many pixels the page is wider than the screen, and what sticks out. */
const sticksOut = () => {
  const width = document.documentElement.clientWidth;
  const over = document.documentElement.scrollWidth - width;
  if (over <= 0) return "";
  const wide = [...document.querySelectorAll("main *, header *, footer *")]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .slice(0, 3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  return `${over} px too wide: ${wide.join(", ")}`;
};

test("nothing scrolls sideways at 320 px", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin, { viewport: { width: 320, height: 640 } });
  for (const [name, address] of pages) {
    await page.goto(address);
    assert.equal(await page.evaluate(sticksOut), "", name);
  }
  await context.close();
});

test("no word and no telephone number breaks in two at 320 px", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin, { viewport: { width: 320, height: 640 } });
  for (const [name, address] of pages) {
    await page.goto(address);
    const broken = await page.evaluate(() => {
      const boxes = (node, at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return [...range.getClientRects()];
      };
      // The box of a hyphen at the end of the former line comes along with the letter after it.
      const breaks = (node, start, end) => boxes(node, end - 1)[0]?.top - boxes(node, start).at(-1)?.top > 2;
      const found = [];
      for (const element of document.querySelectorAll("h1, h2, .button, a[href^='tel:']")) {
        if (element.closest(".unseen") || !element.getClientRects().length) continue;
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const whole = element.matches("a[href^='tel:']") ? /\d[\d ]+/g : /[^\s\u00ad‑-]+/g;
          for (const { 0: word, index } of node.data.matchAll(whole)) {
            if (!node.parentElement.closest(".unseen") && breaks(node, index, index + word.trimEnd().length)) found.push(word);
          }
        }
      }
      return found;
    });
    assert.deepEqual(broken, [], name);
  }
  await context.close();
});

test("a printed list says how to reach everyone on it", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  await page.goto("/zoeken?q=mantelzorgmakelaar");
  await page.emulateMedia({ media: "print" });
  const cards = await page.locator(".result").evaluateAll((cards) => cards.map((card) => [
    card.querySelector("h2").textContent, Boolean(card.querySelector("a[href^='tel:'], .acts a[href^=http]")),
    card.querySelector(".acts").innerText.trim()]));
  assert.ok(cards.some(([, , text]) => /^[a-z0-9.-]+\.[a-z]+$/.test(text)), "a web address is printed");
  for (const [title, reachable, text] of cards) assert.ok(!reachable || text, title);
  await context.close();
});

test("text of twice the size grows, and nothing scrolls sideways", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  const devtools = await context.newCDPSession(page);
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector("main")).fontSize));
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, address] of pages) {
      await devtools.send("Page.setFontSizes", { fontSizes: { standard: 16 } });
      await page.goto(address);
      const usual = await size();
      await devtools.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
      assert.ok(Math.abs((await size()) - 2 * usual) < 1, `${name}: text grows from ${usual} to ${await size()}`);
      assert.equal(await page.evaluate(sticksOut), "", `${name} at ${width} px`);
    }
  }
  await context.close();
});

test("no page asks another host, breaks its own content policy or writes errors", async () => {
  const { context, page, trouble } = await watchedPage(running.browser, running.site.origin);
  for (const [, address] of pages) await page.goto(address, { waitUntil: "networkidle" });
  await context.close();
  assert.deepEqual(trouble, []);
});

test("nothing moves after home has been drawn", async () => {
  for (const width of [320, 1280]) {
    const { context, page } = await watchedPage(running.browser, running.site.origin, { viewport: { width, height: 800 } });
    await page.goto("/", { waitUntil: "networkidle" });
    const shift = await page.evaluate(() => new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value)))
        .observe({ type: "layout-shift", buffered: true });
      setTimeout(() => done(sum), 500);
    }));
    await context.close();
    assert.equal(shift, 0, `at ${width} px`);
  }
});

test("who wants nothing to move sees nothing move", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin, { reducedMotion: "reduce" });
  for (const address of ["/", "/zoeken?q=oppas", "/balans", "/zonder-internet"]) {
    await page.goto(address);
    const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior !== "auto";
    }).map((element) => element.outerHTML.slice(0, 80)));
    assert.deepEqual(moving, [], address);
  }
  await context.close();
});

test("home with its style sheet weighs less than 25 KB", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  const urls = new Map();
  let bytes = 0;
  devtools.on("Network.responseReceived", ({ requestId, response }) => urls.set(requestId, response.url));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const path = new URL(urls.get(requestId)).pathname;
    if (path === "/" || path.endsWith(".css")) bytes += encodedDataLength;
  });
  await page.goto("/", { waitUntil: "networkidle" });
  await context.close();
  assert.ok(bytes > 1000 && bytes < 25_000, `${bytes} bytes`);
});

test("one offering prints on one sheet of A4", async () => {
  const { context, page } = await watchedPage(running.browser, running.site.origin);
  for (const [name, address] of pages.filter(([, address]) => address.startsWith("/aanbod/MK"))) {
    await page.goto(address);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    const sheets = pdf.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length;
    assert.equal(sheets, 1, `${name} (${address}) takes ${sheets} sheets`);
  }
  await context.close();
});
