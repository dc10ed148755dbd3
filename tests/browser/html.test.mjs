// The HTML of every public page, in every language, is as the standard has it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { publicPages, startSite } from "./support.mjs";

const pieces = [["stukje zoeken", "/inbedden/zoeken"], ["stukje lijst", "/inbedden/aanbod?plaats=Zutphen"], ["contact", "/contact"]];

test("the HTML of every public page is valid in every language", async () => {
  const site = await startSite();
  const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });
  const found = [];
  try {
    for (const [name, address] of [...(await publicPages(site.origin)), ...pieces]) {
      for (const language of ["nl", "en", "tr", "ar"]) {
        const text = await (await fetch(`${site.origin}${address}${address.includes("?") ? "&" : "?"}taal=${language}`)).text();
        const { results } = await validator.validateString(text);
        for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages)) {
          found.push(`${name}, ${language}, ${line}: ${ruleId}: ${message}`);
        }
      }
    }
    // The net must catch.
    assert.equal((await validator.validateString("<!doctype html><p id=\"a\"><p id=\"a\"></b>")).valid, false);
  } finally {
    await site.stop();
  }
  assert.deepEqual(found, []);
});
