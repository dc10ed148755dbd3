// The desk while one talks: results as one types, keys for everything. Without it every search is a press of Enter and
// everything is a link or a button.
(() => {
  const form = document.getElementById("zoek");
  const list = document.getElementById("gevonden");
  if (!form || !list) return;
  const field = form.elements.q;
  const desk = list.parentElement;
  const told = document.getElementById("gemeld");
  const rest = 50;
  const wide = matchMedia("(min-width: 62.5rem)");
  let timer, saying, asking, shown = words(), coming = Promise.resolve();

  // What the form asks, with every box that belongs to it.
  function words() {
    const asked = new URLSearchParams(new FormData(form));
    return [...asked].filter(([, value]) => value.trim()).map((pair) => new URLSearchParams([pair])).join("&");
  }
  const opened = () => document.getElementById("open");
  const openCode = () => new URLSearchParams(location.search).get("open");
  const links = () => [...list.querySelectorAll(".to-open")];
  const codeOf = (node) => node?.closest?.("[data-code]")?.dataset.code;
  const rowOf = (code) => links().find((link) => codeOf(link) === code);
  const address = (asked, open) => `/loket?${asked}${open ? `${asked ? "&" : ""}open=${encodeURIComponent(open)}` : ""}`.replace(/\?$/, "");

  function say(text, after = 700) {
    clearTimeout(saying);
    saying = setTimeout(() => (told.textContent = text), after);
  }

  // Whose session has ended goes to sign in, and comes back here.
  async function page(path) {
    asking?.abort();
    asking = new AbortController();
    const answer = await fetch(path, { signal: asking.signal });
    if (!answer.ok || answer.redirected) {
      location.reload();
      throw new DOMException("", "AbortError");
    }
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  // New content in the place of the old, with what was unfolded and what had the focus.
  function put(place, fresh) {
    const unfolded = [...place.querySelectorAll("details[open]")].map((each) => each.id);
    const active = place.contains(document.activeElement) ? document.activeElement : null;
    const parts = (node) => [...(node?.querySelectorAll("a, button, input:not([type=hidden])") ?? [])];
    const [code, id, at] = [codeOf(active), active?.id, parts(active?.closest("[data-code]")).indexOf(active)];
    place.replaceChildren(...fresh.childNodes);
    for (const each of place.querySelectorAll("details[id]")) each.open ||= unfolded.includes(each.id);
    if (!active) return;
    const row = code && place.querySelector(`[data-code="${CSS.escape(code)}"]`);
    const again = row ? parts(row)[at] : id && document.getElementById(id);
    (again || row?.querySelector(".to-open") || field).focus({ preventScroll: true });
  }

  function search() {
    clearTimeout(timer);
    const asked = words();
    if (asked === shown) return coming;
    shown = asked;
    coming = page(`/loket/rijen?${asked}`).then((fresh) => {
      put(list, fresh.body);
      history.replaceState(null, "", address(asked, openCode()));
      mark();
      say(document.getElementById("aantal").textContent);
    }).catch(ignore);
    return coming;
  }
  const ignore = (error) => { if (error.name !== "AbortError") say("Het zoeken lukt nu niet. Druk op Zoek.", 0); };
  const later = () => { clearTimeout(timer); timer = setTimeout(search, rest); };

  // Which row is open.
  function mark() {
    const code = openCode();
    for (const link of links()) {
      const is = codeOf(link) === code;
      link.closest(".find").classList.toggle("is-open", is);
      if (is) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
    }
  }

  function show(fresh) {
    const part = fresh?.getElementById("open");
    if (!part) opened()?.remove();
    else if (opened()) opened().replaceWith(part);
    else desk.append(part);
    desk.classList.toggle("has-open", Boolean(part));
  }

  // The fields say what the address says: a place among the words goes to its own field. Not while one types on.
  function settle(fresh) {
    if (words() !== shown) return;
    for (const name of ["q", "plaats"]) form.elements[name].value = fresh.getElementById(name).value;
    shown = words();
  }

  async function open(href) {
    try {
      const fresh = await page(href);
      history.pushState(null, "", href);
      settle(fresh);
      show(fresh);
      mark();
      if (!wide.matches) opened().focus();
      else opened().scrollTop = 0;
      say(`${document.getElementById("open-titel").textContent} is open.`, 0);
    } catch (error) { ignore(error); }
  }

  function close() {
    const code = openCode();
    history.pushState(null, "", address(shown));
    show();
    mark();
    (rowOf(code) || field).focus();
  }

  // The same page as it is now: after something was put on the list.
  async function again() {
    const fresh = await page(address(shown, openCode()));
    put(list, fresh.getElementById("gevonden"));
    const menu = document.querySelector(".pages-of");
    if (menu) menu.replaceChildren(...fresh.querySelector(".pages-of").childNodes);
    const [old, part] = [opened(), fresh.getElementById("open")];
    if (old && part) put(old, part);
  }

  async function pick(button) {
    const body = new URLSearchParams(new FormData(button.form, button));
    const answer = await fetch(button.form.action, { method: "POST", body, headers: { Accept: "application/json" } });
    if (!answer.ok || answer.redirected) return location.reload();
    const { gezegd } = await answer.json();
    await again().catch(ignore);
    say(gezegd, 0);
  }

  form.addEventListener("input", (event) => { if (event.target.form === form && !event.target.closest("#gevonden")) later(); });
  form.addEventListener("submit", async (event) => {
    if (event.submitter?.formAction && new URL(event.submitter.formAction).pathname !== "/loket") return;
    event.preventDefault();
    await search();
    // What is shown where nothing was found is no answer to open.
    const isAnswer = !document.getElementById("aantal").hasAttribute("data-general");
    if (document.activeElement === field && isAnswer) links()[0]?.click();
  });
  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form.add")) return;
    event.preventDefault();
    pick(event.submitter || event.target.querySelector("button"));
  });
  // Boxes stand in the list, but belong to the form.
  list.addEventListener("change", search);
  desk.addEventListener("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a.to-open, a.to-list");
    if (!link) return;
    event.preventDefault();
    if (link.matches(".to-list")) close();
    else open(link.getAttribute("href"));
  });
  addEventListener("popstate", () => location.reload());

  // A place among the words of the address was put in its own field.
  const now = new URLSearchParams(location.search);
  if (form.elements.plaats.value !== (now.get("plaats") ?? "")) {
    for (const name of ["q", "plaats"]) form.elements[name].value ? now.set(name, form.elements[name].value) : now.delete(name);
    history.replaceState(null, "", `/loket?${now}`);
  }

  // Keys. Whoever uses letters for something else, such as speech, turns them off.
  const help = document.getElementById("toetsen");
  const on = document.getElementById("toetsen-aan");
  help.hidden = false;
  on.checked = localStorage.getItem("loket-toetsen") !== "uit";
  on.addEventListener("change", () => localStorage.setItem("loket-toetsen", on.checked ? "aan" : "uit"));

  function step(from, by) {
    const all = links();
    const at = all.indexOf(from);
    if (at + by < 0) return field.focus();
    all[Math.min(at + by, all.length - 1)]?.focus();
  }

  const letters = {
    "/": () => (field.focus(), field.select()),
    "?": () => (help.open = !help.open, help.querySelector("summary").focus()),
    l: () => location.assign("/loket/lijst"),
    "+": (row) => row?.querySelector("form.add button")?.click(),
    v: (row) => row?.querySelector("[name=aanbod]")?.click(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = document.activeElement;
    const types = at.matches("textarea, select, input:not([type=checkbox])");
    const row = at.closest(".find");
    const here = row?.querySelector(".to-open");
    const beside = at.closest("#open");
    let done = true;
    if (event.key === "ArrowDown" && (row || at === field || at === document.body)) step(here, 1);
    else if (event.key === "ArrowUp" && row) step(here, -1);
    else if (event.key === "ArrowRight" && row && opened()) opened().focus();
    else if (event.key === "ArrowLeft" && beside) (rowOf(openCode()) || field).focus();
    else if (event.key === "Escape" && (row || beside)) { if (opened()) close(); else field.focus(); }
    else if (!types && on.checked && letters[event.key]) letters[event.key](row || beside);
    else done = false;
    if (done) event.preventDefault();
  });
})();
