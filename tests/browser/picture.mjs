// Makes the picture in README.md: node tests/browser/picture.mjs

import { startBrowser, startSite, watchedPage } from "./support.mjs";

const site = await startSite();
const browser = await startBrowser();
const { page } = await watchedPage(browser, site.origin, { viewport: { width: 1000, height: 1150 }, colorScheme: "light" });
await page.goto("/", { waitUntil: "networkidle" });
await page.screenshot({ path: new URL("home.png", import.meta.url).pathname });
await browser.close();
await site.stop();
