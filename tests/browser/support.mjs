// What the browser tests share: the site on a port of its own, a browser that talks to nobody else, and its pages.

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

const root = new URL("../..", import.meta.url).pathname;
const program = process.env.MANTELKAART_PROGRAM ?? join(root, "target/debug/mantelkaart");
const browserPath = process.env.MANTELKAART_BROWSER ?? "/usr/bin/chromium";

/** The sample catalogue, and one offering that stopped and has a successor. */
function catalogue() {
  const sample = readFileSync(join(root, "data/aanbod.csv"), "utf8");
  const stopped = {
    code: "PROEF-410", titel: "Oude oppasdienst", aanbieder: "Proefstichting", samenvatting: "Iemand past op.",
    functies: "respijtzorg", status: "gestopt", opvolger: "MK-0001",
  };
  const header = sample.slice(0, sample.indexOf("\n")).replace(/^\uFEFF|\r$/g, "").split(";");
  return `${sample.trimEnd()}\n${header.map((column) => stopped[column] ?? "").join(";")}\n`;
}

/** Starts the site with the sample catalogue in a data directory of its own, with these files of its own (text by path) and
 * these settings. */
export async function startSite(files = {}, settings = "") {
  const dataDir = mkdtempSync(join(tmpdir(), "mantelkaart-browser-"));
  const env = { PATH: process.env.PATH, HOME: dataDir, MANTELKAART_DATA_DIR: dataDir, MANTELKAART_LISTEN: "127.0.0.1:0" };
  const list = join(dataDir, "lijst.csv");
  writeFileSync(list, catalogue());
  // No test asks the internet for anything.
  writeFileSync(join(dataDir, "mantelkaart.toml"), `${settings}websites_nagaan = false\n[overdracht]\nsleutelbestand = 'sleutel'\n`);
  writeFileSync(join(dataDir, "sleutel"), execFileSync(program, ["key", "new"], { env, stdio: "pipe" }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dataDir, path)), { recursive: true });
    writeFileSync(join(dataDir, path), text);
  }
  execFileSync(program, ["import", list, "--source", "voorbeeld"], { env, stdio: "pipe" });

  const child = spawn(program, ["serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (text) => (errors += text));
  const stop = async () => {
    if (child.exitCode === null) await new Promise((done) => (child.once("exit", done), child.kill("SIGTERM")));
    rmSync(dataDir, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = line.match(/http:\/\/\S+?(?=\/?(?:\s|$))/);
    if (url) return { origin: url[0], dataDir, stop };
  }
  throw new Error(`the site does not start: ${errors}`);
}

/** The site and a browser: up before the tests of a file, gone after them. `then` is done once they are up. */
export function siteAndBrowser(then = async () => {}, files = {}) {
  const running = {};
  before(async () => {
    running.site = await startSite(files);
    running.browser = await startBrowser();
    await then(running);
  });
  after(async () => {
    await running.browser?.close();
    await running.site?.stop();
  });
  return running;
}

/** Every kind of public page: name, address, status. Addresses of lists come from the site itself. */
export async function publicPages(origin) {
  const first = async (path, pattern) => {
    const found = (await (await fetch(origin + path)).text()).match(pattern);
    if (!found) throw new Error(`${path} links to no ${pattern}`);
    return found[1].replaceAll("&amp;", "&");
  };
  return [
    ["home", "/", 200],
    ["alle hulp", "/zoeken", 200],
    ["gezocht", "/zoeken?q=oppas", 200],
    ["gezocht met filters", "/zoeken?q=hulp&functie=respijtzorg&functie=praktische-hulp&bekostiging=gratis", 200],
    ["gezocht bij een plaats", "/zoeken?q=&plaats=Zutphen&straal=25", 200],
    ["onbekende plaats", "/zoeken?q=&plaats=Nergenshuizen", 200],
    ["laatste pagina", "/zoeken?pagina=999", 200],
    ["niet begrepen", "/zoeken?q=xqzwvk", 200],
    ["niets gevonden", "/zoeken?q=xqzwvk&letterlijk=1", 200],
    ["niets gevonden met filters", "/zoeken?q=oppas&functie=materiele-hulp&plaats=Zutphen&straal=5&vorm=online", 200],
    ["letterlijk gezocht", "/zoeken?q=oppas&letterlijk=1", 200],
    ["een plaats tussen de woorden", "/zoeken?q=dagbesteding+in+arnhem", 200],
    ["wie nu te bellen is", "/zoeken?q=ik+wil+niet+meer+leven", 200],
    ["een heel verhaal", `/zoeken?q=${"ik+zorg+al+jaren+voor+mijn+man+".repeat(30)}`, 200],
    ["een woord zonder eind", `/zoeken?q=${"a".repeat(900)}`, 200],
    ["aanbod", await first("/zoeken?q=oppas", /href="(\/aanbod\/[^"]+)"/), 200],
    ["ander aanbod", await first("/zoeken?functie=financiele-tegemoetkoming", /href="(\/aanbod\/[^"]+)"/), 200],
    ["aanbieders", "/aanbieders", 200],
    ["aanbieder", await first("/aanbieders", /href="(\/aanbieders\/[^"]+)"/), 200],
    ["functie", "/functies/respijtzorg", 200],
    ["soort mantelzorger", "/voor/jong", 200],
    ["oudere mantelzorgers", "/voor/ouder", 200],
    ["mantelzorgers uit een ander land", "/voor/migratieachtergrond", 200],
    ["voor wie men zorgt", "/voor/partner", 200],
    ["aandoening", "/aandoeningen/dementie", 200],
    ["balans", "/balans", 200],
    ["agenda", "/agenda", 200],
    ["agenda, een lege week", "/agenda?plaats=Maastricht", 200],
    ["zonder internet", "/zonder-internet", 200],
    ["lijst", "/lijst?aanbod=MK-0001&aanbod=MK-0002", 200],
    ["lege lijst", "/lijst", 200],
    ["vergelijken", "/vergelijken?aanbod=MK-0001&aanbod=MK-0002", 200],
    ["melding", "/melding/MK-0001", 200],
    ["over", "/over", 200],
    ["privacy", "/privacy", 200],
    ["toegankelijkheid", "/toegankelijkheid", 200],
    ["niet gevonden", "/bestaat-niet", 404],
    ["gestopt", "/aanbod/PROEF-410", 410],
  ];
}

export function startBrowser() {
  return chromium.launch({
    executablePath: browserPath,
    args: [
      ...(process.getuid() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ],
  });
}

/** A page that notes whatever should not happen: other hosts, errors in the console, failed requests. */
export async function watchedPage(browser, origin, options = {}) {
  const context = await browser.newContext({ baseURL: origin, locale: "nl-NL", ...options });
  const page = await context.newPage();
  const trouble = [];
  page.on("request", (request) => {
    const { protocol } = new URL(request.url());
    if (protocol !== "data:" && new URL(request.url()).origin !== origin) trouble.push(`asks ${request.url()}`);
  });
  page.on("console", (message) => {
    // A page that answers 404 or 410 as it should is noted by the browser as an error too.
    const own = message.location().url === page.url() && /status of (404|410)/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !own) trouble.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`script: ${error}`));
  page.on("requestfailed", (request) => {
    // Once a page is left, the browser gives up what it still fetched, and no longer watches a beacon that is on its way.
    // A script gives up a question when one types on. What the site fails to answer has another name.
    const givenUp = request.failure()?.errorText === "net::ERR_ABORTED" &&
      ["ping", "image", "other", "fetch"].includes(request.resourceType());
    if (!givenUp) trouble.push(`failed: ${request.url()}`);
  });
  return { context, page, trouble };
}
