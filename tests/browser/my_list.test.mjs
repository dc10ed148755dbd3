// One's own list: kept with one button in this browser and nowhere else, and in the address where that can't be.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judged } from "./axe.mjs";
import { listIn } from "./own_list.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();
const open = (options) => watchedPage(running.browser, running.site.origin, options);
const having = (...list) => listIn(open, ...list);
const keeps = (page) => page.locator("button.keep");
const titles = async (page) => (await page.locator("[data-entry]:not([hidden]) > h2").allTextContents()).map((title) => title.replaceAll("\u00ad", ""));
const named = (what, title) => new RegExp(`^${what} ?: ${title}$`);
const count = (page, text) => page.waitForFunction((text) => document.querySelector("#mijn-lijst").textContent.replace("\u00a0", " ") === text, text);

test("one button keeps an offering, on every page and in every tab, and takes it off again", async () => {
  const { context, page, trouble } = await open();
  await page.goto("/zoeken?q=oppas");
  assert.equal(await keeps(page).first().getAttribute("aria-pressed"), "false");
  await keeps(page).first().focus();
  await page.keyboard.press("Enter");
  assert.equal(await keeps(page).first().getAttribute("aria-pressed"), "true");
  await count(page, "Mijn lijst (1)");
  const other = await context.newPage();
  await other.goto("/zoeken?q=oppas");
  assert.equal(await keeps(other).first().getAttribute("aria-pressed"), "true");
  await keeps(other).nth(1).click();
  await count(page, "Mijn lijst (2)");
  assert.equal(await keeps(page).nth(1).getAttribute("aria-pressed"), "true");
  await keeps(page).nth(1).click();
  await count(page, "Mijn lijst (1)");
  await keeps(page).nth(2).click();
  await page.getByRole("link", { name: "Bekijk mijn lijst" }).click();
  await page.getByRole("heading", { level: 1, name: "Mijn lijst" }).waitFor();
  assert.equal((await titles(page)).length, 2);
  assert.deepEqual(await context.cookies(), []);
  await context.close();
  assert.deepEqual(trouble, []);
});

test("the list is put in order, noted on and wiped, and every step back is offered", async () => {
  const { context, page, trouble } = await having(["MK-0001", "MK-0002", "MK-0003"]);
  const asked = [];
  page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await page.goto("/lijst");
  await page.waitForURL("**/lijst?aanbod=MK-0001+MK-0002+MK-0003");
  const [first, second, third] = await titles(page);
  await page.getByLabel("Uw notitie").first().fill("geheim: vraag naar Ans");
  await page.getByRole("link", { name: named("Omlaag", first) }).click();
  await page.waitForURL("**/lijst?aanbod=MK-0002+MK-0001+MK-0003");
  assert.deepEqual(await titles(page), [second, first, third]);
  await page.waitForFunction(() => document.activeElement.dataset.edit === "down");
  assert.equal(await page.getByLabel("Uw notitie").nth(1).inputValue(), "geheim: vraag naar Ans");
  await page.reload();
  assert.equal(await page.getByLabel("Uw notitie").nth(1).inputValue(), "geheim: vraag naar Ans");

  await page.getByRole("link", { name: named("Haal weg", first) }).click();
  await page.getByText("Van uw lijst gehaald.").waitFor();
  await count(page, "Mijn lijst (2)");
  await page.keyboard.press("Enter");
  await count(page, "Mijn lijst (3)");
  await page.waitForURL("**/lijst?aanbod=MK-0002+MK-0001+MK-0003");
  assert.equal(await page.getByLabel("Uw notitie").nth(1).inputValue(), "geheim: vraag naar Ans");
  // A link to another language leads to the list as it is now.
  assert.match(await page.getByRole("link", { name: "English" }).getAttribute("href"), /aanbod=MK-0002\+MK-0001\+MK-0003&taal=en/);
  await page.getByRole("link", { name: "Wis alles" }).click();
  await page.getByText("Uw lijst is gewist.").waitFor();
  await page.getByText("Uw lijst is nog leeg.").waitFor();
  assert.deepEqual(await judged(page, "gewist"), []);
  await page.getByRole("button", { name: "Zet terug" }).click();
  await count(page, "Mijn lijst (3)");
  assert.deepEqual(await judged(page, "eigen lijst"), []);
  assert.ok(!asked.some((request) => /geheim|Ans/.test(request)), "a note was sent");
  await context.close();
  assert.deepEqual(trouble, []);
});

const kept = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("mijn-lijst")));

/** The list at its address without a worker; `late`: after how long each next answer comes that its script asks for. */
async function listed(codes, notes, late = [], search = "") {
  const { context, page, trouble } = await having(codes, notes, { serviceWorkers: "block" });
  await page.route(/\/lijst(\?|$)/, async (route) => {
    if (route.request().resourceType() === "fetch") await new Promise((done) => setTimeout(done, late.shift() ?? 0));
    await route.continue();
  });
  await page.goto(`/lijst?aanbod=${codes.join("+")}${search}`);
  const end = async () => {
    await context.close();
    assert.deepEqual(trouble.filter((line) => !/blocked by Playwright/.test(line)), []);
  };
  return { page, end, note: (at) => page.getByLabel("Uw notitie").nth(at).inputValue() };
}
const press = (page, way, ...places) => page.evaluate(([way, places]) => {
  for (const at of places) document.querySelectorAll("[data-entry]")[at].querySelector(`[data-edit=${way}]`).click();
}, [way, places]);
const back = (page) => page.getByRole("button", { name: "Zet terug" }).click();

test("what is pressed before the last answer came counts too, and one step goes back to what was seen", async () => {
  // A note goes with its offering in whatever capitals that was written.
  const codes = ["mk-0001", "MK-0002", "MK-0003"], notes = { "mk-0001": "een", "mk-0002": "twee" };
  const { page, end, note } = await listed(codes, { "MK-0001": "een", "MK-0002": "twee" }, [900, 300, 900, 300, 900, 300]);
  await press(page, "away", 0, 1);
  assert.deepEqual((await kept(page)).codes, ["MK-0003"]);
  await page.waitForTimeout(1300);
  assert.deepEqual([new URL(page.url()).search, (await titles(page)).length], ["?aanbod=MK-0003", 1]);
  await back(page);
  await page.waitForURL("**/lijst?aanbod=mk-0001+MK-0002+MK-0003");
  assert.deepEqual(await kept(page), { codes, notes });
  await press(page, "down", 0, 0);
  await page.waitForFunction(() => document.activeElement.closest("[data-entry]")?.dataset.entry === "MK-0001");
  assert.equal(await note(2), "een");
  // Twice the same is once: what was on the list is still offered.
  await press(page, "away", 2, 2);
  await back(page);
  await page.waitForURL("**/lijst?aanbod=MK-0002+MK-0003+mk-0001");
  assert.deepEqual((await kept(page)).notes, notes);
  await end();
});

test("what was found beside one's own list stays when one of it is kept, and so does the place on the page", async () => {
  const { page, end } = await listed(["MK-0001"], {}, [0, 600, 100], "&q=oppas");
  const found = page.locator("#erbij button.keep"), shown = await found.count();
  const other = page.locator("#erbij button.keep[aria-pressed=false]").last(), code = await other.getAttribute("value");
  await other.press("Enter");
  await page.waitForURL(`**/lijst?aanbod=MK-0001+${code}&q=oppas`);
  await page.waitForFunction((code) => document.activeElement.matches(`#erbij [value="${code}"][aria-pressed=true]`), code);
  assert.deepEqual([await found.count(), (await titles(page)).length], [shown, 2]);
  // Off it and on it again before there was an answer: still one's own.
  for (const key of ["Enter", "Enter"]) await page.keyboard.press(key);
  await page.waitForTimeout(900);
  assert.deepEqual([(await titles(page)).length, await page.getByText("Wilt u deze hulp bewaren?").isHidden()], [2, true]);
  await end();
});

test("on the way back one's own list is one's own, as it is by now, and somebody else's is that", async () => {
  const { page, end, note } = await listed(["MK-0001"], { "mk-0001": "mijn woorden" });
  await page.goto("/zoeken?q=oppas");
  await page.locator("button.keep[aria-pressed=false]").first().click();
  await page.goBack();
  await page.waitForURL("**/lijst?aanbod=MK-0001+*");
  await page.getByRole("heading", { level: 1, name: "Mijn lijst" }).waitFor();
  assert.deepEqual([(await titles(page)).length, await note(0)], [2, "mijn woorden"]);
  await page.goto("/lijst?aanbod=MK-0003");
  await page.goto("/over");
  await page.goBack();
  await page.getByText("Wilt u deze hulp bewaren?").waitFor();
  await end();
});

test("somebody else's list is added only when one says so, and takes nothing away", async () => {
  const { context, page } = await having(["MK-0002"], { "MK-0002": "mijn woorden" });
  await page.goto("/lijst?aanbod=MK-0001+MK-0002");
  await page.getByText("Wilt u deze hulp bewaren?").waitFor();
  assert.equal(await page.getByRole("link", { name: /Haal weg/ }).count(), 0);
  assert.equal(await page.getByLabel("Uw notitie").count(), 2);
  assert.ok(await page.getByLabel("Uw notitie").first().isHidden());
  assert.deepEqual(await judged(page, "lijst van een ander"), []);
  await count(page, "Mijn lijst (1)");
  await page.getByRole("button", { name: "Voeg toe aan mijn lijst" }).click();
  await page.waitForURL("**/lijst?aanbod=MK-0002+MK-0001");
  await count(page, "Mijn lijst (2)");
  assert.equal(await page.getByLabel("Uw notitie").first().inputValue(), "mijn woorden");
  await context.close();
});

for (const [what, script] of [
  ["off", () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } })],
  ["full", () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; }],
  ["broken", null],
]) {
  test(`where what a browser keeps is ${what}, or there is no script, the list is in the address`, async () => {
    const { context, page } = await open({ javaScriptEnabled: script !== null });
    if (script) await page.addInitScript(script);
    await page.goto("/zoeken?q=oppas");
    const code = await keeps(page).first().getAttribute("value");
    await keeps(page).first().click();
    await page.waitForURL(`**/lijst?aanbod=${code}`);
    const told = page.locator("noscript p, [data-when=address]").locator("visible=true");
    await told.waitFor();
    assert.match(await told.innerText(), /bewaar het adres van deze pagina/);
    assert.equal(await told.count(), 1);
    assert.ok((await told.boundingBox()).y < (await page.locator(".result").first().boundingBox()).y);
    await page.locator("#erbij input[name=q]").fill("cursus");
    await page.locator("#erbij form button").click();
    await page.waitForURL(/q=cursus/);
    const next = await keeps(page).first().getAttribute("value");
    await keeps(page).first().click();
    await page.waitForURL(`**/lijst?aanbod=${code}&aanbod=${next}`);
    assert.equal((await titles(page)).length, 2);
    await page.getByRole("link", { name: /^Omlaag/ }).click();
    await page.waitForURL(`**/lijst?aanbod=${next}+${code}`);
    await page.getByRole("link", { name: /^Haal weg/ }).first().click();
    await page.waitForURL(`**/lijst?aanbod=${code}`);
    await context.close();
  });
}

test("what was kept by somebody who broke it is an empty list, and a full one says so", async () => {
  const { context, page, trouble } = await open();
  for (const broken of ["{", "null", "[]", '{"codes":5}', '{"codes":[1,null]}']) {
    await page.goto("/over");
    await page.evaluate((text) => localStorage.setItem("mijn-lijst", text), broken);
    await page.goto("/lijst");
    await page.getByText("Uw lijst is nog leeg.").waitFor();
  }
  await page.evaluate(() => localStorage.setItem("mijn-lijst", JSON.stringify({ codes: Array.from({ length: 50 }, (_, number) => `X-${number}`) })));
  await page.goto("/zoeken?q=oppas");
  await keeps(page).first().click();
  await page.getByText("Mijn lijst is vol.").waitFor();
  await count(page, "Mijn lijst (50)");
  await context.close();
  assert.deepEqual(trouble, []);
});

test("eight offerings with notes print on two sheets, in large letters, with every number", async () => {
  const codes = ["MK-0001", "MK-0002", "MK-0003", "MK-0010", "MK-0020", "MK-0030", "MK-0040", "MK-0050"];
  const { context, page } = await having(codes, { "MK-0002": "Vraag naar Ans" });
  await page.goto(`/lijst?aanbod=${codes.join("+")}`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  assert.ok(pdf.match(/\/Type \/Page\b(?!s)/g).length <= 2);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.getByText("Vraag naar Ans").locator("visible=true").count() === 1);
  assert.ok(await page.locator(".qr").isVisible());
  assert.equal(await page.locator(".listed .acts, textarea, .keep, #erbij").locator("visible=true").count(), 0);
  const size = await page.locator(".result h2").first().evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
  assert.ok(size >= 20, `${size}`);
  await context.close();
});

test("without internet the list can be read as it is by now", async () => {
  const { context, page } = await having(["MK-0001", "MK-0002", "MK-0003"]);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto("/lijst");
  const path = "/lijst?aanbod=MK-0001+MK-0002+MK-0003";
  await page.waitForFunction(async (path) => {
    const kept = await (await caches.open("mantelkaart-paginas")).keys();
    return kept.some(({ url }) => url.endsWith(path));
  }, path);
  await context.setOffline(true);
  await page.locator("[data-edit=away]").first().click();
  await count(page, "Mijn lijst (2)");
  await page.getByText("Van uw lijst gehaald.").waitFor();
  await page.goto("/lijst");
  await page.waitForURL("**/lijst?aanbod=MK-0002+MK-0003");
  await page.getByText("U ziet een bewaarde pagina.").waitFor();
  assert.equal((await titles(page)).length, 2);
  await context.close();
});

const offline = ({ context }) => context.setOffline(true);
const broken = ({ page }) => page.route(/\/lijst(\?|$)/, (route) => route.fulfill({ status: 500, contentType: "text/html", body: "<main>stuk" }));
for (const [what, worker, fail] of [["no internet", "allow", offline], ["nothing kept either", "block", offline], ["an error", "block", broken]]) {
  test(`a list is wiped and brought back where there is ${what}`, async () => {
    const codes = ["MK-0001", "MK-0002"], notes = { "mk-0002": "mijn woorden" };
    const watched = await having(codes, notes, { serviceWorkers: worker }), { page, trouble } = watched;
    if (worker === "allow") await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto("/lijst?aanbod=MK-0001+MK-0002");
    const [first, second] = await titles(page);
    await fail(watched);
    await page.getByRole("link", { name: "Wis alles" }).click();
    await page.getByText("Uw lijst is gewist.").waitFor();
    assert.deepEqual(await titles(page), []);
    assert.deepEqual(await judged(page, "gewist"), []);
    await back(page);
    await page.waitForURL("**/lijst?aanbod=MK-0001+MK-0002");
    assert.deepEqual([await titles(page), await kept(page)], [[first, second], { codes, notes }]);
    await press(page, "down", 0);
    await page.waitForURL("**/lijst?aanbod=MK-0002+MK-0001");
    assert.deepEqual(await titles(page), [second, first]);
    await press(page, "away", 0);
    await page.getByRole("button", { name: "Zet terug" }).waitFor();
    assert.deepEqual(await titles(page), [first]);
    assert.deepEqual(trouble.filter((line) => line.startsWith("script:")), []);
    await watched.context.close();
  });
}
