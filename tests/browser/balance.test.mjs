// The balance guide: one question at a time with a script, all of them without; the same outcome; back keeps the answers;
// the answers leave the page when the outcome is asked for, and stand in no address.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judged } from "./axe.mjs";
import { siteAndBrowser, watchedPage } from "./support.mjs";

const running = siteAndBrowser();
const heavy = "Dit is te zwaar om alleen te dragen";
const questions = [
  "Hoeveel tijd kost het zorgen u?", "Gaat het zorgen ’s nachts door?", "Staat u er alleen voor?",
  "Lukt het zorgen naast uw werk, school of gezin?", "Kost het zorgen geld dat u niet kunt missen?",
  "Hoe gaat het met uw eigen gezondheid?", "Hebt u tijd voor iets leuks, alleen voor uzelf?",
  "Kunt u er met iemand over praten?", "Maakt u zich zorgen over hoe het verder moet?", "Hoe lang houdt u dit nog vol?",
];

async function opened(options = {}) {
  const watched = await watchedPage(running.browser, running.site.origin, options);
  assert.equal((await watched.page.goto("/balans")).status(), 200);
  return watched;
}

const group = (page, name) => page.getByRole("group", { name });
const heading = (page, name) => page.getByRole("heading", { name, level: 1 });
const button = (page, name) => page.getByRole("button", { name, exact: true });

test("one question at a time, by keyboard, with the focus where one reads on", async () => {
  const { context, page, trouble } = await opened();
  const sent = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.postData()));
  for (const [place, question] of questions.entries()) {
    await group(page, question).waitFor();
    assert.equal(await page.locator("fieldset:visible").count(), 1, question);
    if (place > 0) assert.equal(await page.evaluate(() => document.activeElement.tagName), "LEGEND", question);
    await page.keyboard.press("Tab");
    if (place === 0) await group(page, question).getByRole("radio").first().focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowUp");
    assert.equal(await page.locator("input:checked").count(), place + 1, question);
    assert.deepEqual(sent, [], "nothing leaves the page");
    await page.keyboard.press("Enter");
  }
  await page.getByLabel("Plaats").fill("Zutphen");
  await page.keyboard.press("Enter");
  await heading(page, heavy).waitFor();
  assert.equal(sent.length, 1);
  assert.equal(await page.evaluate(() => document.activeElement.id), "uitkomst");
  assert.equal(page.url(), `${running.site.origin}/balans#uitkomst`);
  assert.equal(await page.locator("h1:visible").count(), 1);
  assert.deepEqual(trouble, []);
  await context.close();
});

test("back goes to the question before, and keeps the answers; so does coming back from an offering", async () => {
  const { context, page, trouble } = await opened();
  await page.getByLabel("Bijna de hele dag").check();
  await button(page, "Volgende").click();
  await page.getByLabel("Ja, vaak").check();
  await button(page, "Volgende").click();
  await button(page, "Vorige").click();
  assert.ok(await page.getByLabel("Ja, vaak").isChecked());
  await page.goBack();
  await group(page, questions[2]).waitFor();
  await page.goBack();
  await page.goBack();
  await group(page, questions[0]).waitFor();
  assert.ok(await page.getByLabel("Bijna de hele dag").isChecked());
  await page.goForward();
  await group(page, questions[1]).waitFor();
  await button(page, "Bekijk de uitkomst").click();
  await heading(page, "U draagt veel. Dat mag lichter").waitFor();
  await page.getByText("Dit is een eerste idee: u gaf 2 antwoorden.").waitFor();
  const offering = page.locator(".result h2 a").first();
  const title = await offering.innerText();
  await offering.click();
  await heading(page, title.replaceAll("\u00ad", "")).waitFor();
  await page.goBack();
  await heading(page, "U draagt veel. Dat mag lichter").waitFor();
  // What is changed on the way weighs the next time.
  await page.getByRole("link", { name: "Verander uw antwoorden" }).click();
  await page.getByLabel("Een paar uur per week").check();
  await button(page, "Volgende").click();
  await page.getByLabel("Nee, ik kan slapen").check();
  await button(page, "Bekijk de uitkomst").click();
  await heading(page, "Het gaat goed zo").waitFor();
  assert.ok(!page.url().includes("last-"));
  assert.deepEqual(trouble, []);
  await context.close();
});

test("when the site does not answer, the answers are still there", async () => {
  const { context, page } = await opened();
  await page.getByLabel("Bijna de hele dag").check();
  await page.route("**/balans", (route) => route.abort());
  await button(page, "Bekijk de uitkomst").click();
  await page.getByRole("alert").getByText("Uw antwoorden staan hier nog.").waitFor();
  assert.ok(await page.getByLabel("Bijna de hele dag").isChecked());
  await page.unroute("**/balans");
  await button(page, "Bekijk de uitkomst").click();
  await heading(page, "U draagt veel. Dat mag lichter").waitFor();
  await context.close();
});

test("an outcome that somebody passed on begins with the questions", async () => {
  const { context, page, trouble } = await opened();
  await page.goto("/balans#uitkomst");
  await group(page, questions[0]).waitFor();
  assert.equal(await page.locator("fieldset:visible").count(), 1);
  assert.deepEqual(trouble, []);
  await context.close();
});

test("without a script all questions stand on one page, and the same help comes", async () => {
  const { context, page, trouble } = await opened({ javaScriptEnabled: false });
  assert.equal(await page.locator("fieldset:visible").count(), 11);
  assert.equal(await page.locator("button:visible").count(), 1);
  for (const question of questions) await group(page, question).getByRole("radio").last().check();
  await button(page, "Bekijk de uitkomst").click();
  await heading(page, heavy).waitFor();
  assert.equal(page.url(), `${running.site.origin}/balans#uitkomst`);
  assert.equal(await page.locator("input:checked").count(), 10);
  assert.deepEqual(trouble, []);
  await context.close();
});

test("on paper stands the outcome, and no question", async () => {
  const { context, page, trouble } = await opened();
  await page.getByLabel("Bijna de hele dag").check();
  await button(page, "Bekijk de uitkomst").click();
  await heading(page, "U draagt veel. Dat mag lichter").waitFor();
  assert.ok(await button(page, "Print dit").first().isVisible());
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.getByText("Begin hiermee").isVisible());
  assert.ok(await page.locator(".result a[href^='tel:']").first().isVisible());
  assert.equal(await page.locator("fieldset:visible, button:visible").count(), 0);
  const paper = (await page.pdf({ format: "A4" })).toString("latin1");
  assert.ok(paper.match(/\/Type\s*\/Page\b/g).length <= 3, "no more than three pages");
  assert.deepEqual(trouble, []);
  await context.close();
});

test("axe finds nothing, and nothing stands beside the screen", async () => {
  const found = [];
  const judge = async (page, name) => found.push(...await judged(page, name));
  const { context, page } = await opened();
  await judge(page, "first question");
  for (let step = 0; step < 10; step += 1) await button(page, "Volgende").click();
  await judge(page, "where");
  await button(page, "Bekijk de uitkomst").click();
  await heading(page, "U hebt nog niets ingevuld").waitFor();
  await judge(page, "nothing");
  await page.goBack();
  await group(page, "Waar zoekt u hulp?").waitFor();
  await button(page, "Vorige").click();
  await page.getByLabel("Het gaat nu al niet meer").check();
  await button(page, "Bekijk de uitkomst").click();
  await heading(page, heavy).waitFor();
  await judge(page, "outcome");
  await page.route("**/*.js", (route) => route.abort());
  await page.goto("/balans");
  await judge(page, "without the script");
  await button(page, "Bekijk de uitkomst").click();
  await heading(page, "U hebt nog niets ingevuld").waitFor();
  await judge(page, "nothing, without the script");
  assert.deepEqual(found, []);
  await context.close();
});
