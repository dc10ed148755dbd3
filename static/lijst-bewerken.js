// The page of a list: where it is one's own it changes in place, with notes that never leave this browser; a list of
// somebody else's is only added when one says so. Without this script every link leads to the list as it becomes.
(() => {
  const mine = window.myList, place = document.querySelector("main");
  if (!mine) return;
  let isOwn = false, before = null;
  const head = () => place.querySelector("h1"), said = () => place.querySelector(".mine").dataset;
  const all = (selector) => [...place.querySelectorAll(selector)];
  const entries = () => all("[data-entry]").map((entry) => entry.dataset.entry);
  const asked = (address) => {
    const named = new URL(address, location).searchParams.getAll("aanbod").flatMap((text) => text.split(/\s+/));
    return named.filter((code, at) => code && named.findIndex(mine.is(code)) === at);
  };
  const mirror = (field) => {
    const paper = field.parentElement.querySelector(".printed");
    paper.textContent = field.value;
    paper.hidden = !field.value;
  };
  const fill = (notes) => {
    for (const field of all("[data-note]")) {
      if (field !== document.activeElement) field.value = notes[field.dataset.note] ?? "";
      mirror(field);
    }
  };

  const ready = () => {
    const { codes, notes } = mine.read(), here = asked(location.href), can = mine.works();
    if (!here.length && codes.length) return location.replace(mine.address(codes));
    isOwn = can && here.length === codes.length && here.every((code) => codes.some(mine.is(code)));
    // Without internet this may be the list as it was before.
    for (const entry of all("[data-entry]")) if (!here.some(mine.is(entry.dataset.entry))) entry.remove();
    const isKept = all("#bewaard:not([hidden])").length > 0;
    const when = { own: isOwn, other: can && !isOwn, address: !can, missing: isKept && entries().length < here.length };
    for (const part of all("[data-when]")) part.hidden = !when[part.dataset.when];
    for (const link of all("[data-edit]")) link.hidden = when.other;
    for (const button of all("[data-share]")) button.hidden = !navigator.share;
    if (isOwn) {
      document.title = document.title.replace(head().textContent, said().own);
      head().textContent = said().own;
    }
    fill(notes);
  };

  // The list at another address in the place of this one; the way back stays what it was.
  const renew = async (address) => {
    const typing = document.activeElement.dataset.note;
    try {
      const answer = await fetch(address);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      place.replaceChildren(...page.querySelector("main").childNodes);
      for (const part of [".languages", "#bewaar"]) document.querySelector(part).replaceWith(page.querySelector(part));
      history.replaceState(null, "", address);
    } catch {
      return location.replace(address);
    }
    ready();
    mine.show();
    document.dispatchEvent(new Event("renewed"));
    if (typing) all("[data-note]").find((field) => field.dataset.note === typing)?.focus();
  };
  const change = async (codes, notes) => {
    if (mine.write(codes, notes)) await renew(mine.address(codes));
    else location.href = mine.address(codes);
  };

  const offerBack = (words) => {
    const told = document.createElement("p");
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button quiet", textContent: said().back });
    button.dataset.undo = "";
    told.className = "note noprint";
    told.setAttribute("role", "status");
    told.append(`${words} `, button);
    head().after(told);
    button.focus();
  };

  const edit = async (link) => {
    const { codes, notes } = mine.read(), way = link.dataset.edit, code = link.closest("[data-entry]")?.dataset.entry;
    before = { codes, notes };
    await change(asked(link.href), notes);
    if (way === "away") return offerBack(said().away);
    if (way === "wipe") return offerBack(said().wiped);
    const links = all("[data-entry]").find((entry) => entry.dataset.entry === code)?.querySelectorAll("[data-edit]") ?? [];
    ([...links].find((link) => link.dataset.edit === way) ?? links[0])?.focus();
  };

  place.addEventListener("click", async (event) => {
    const { target } = event, link = target.closest("[data-edit]");
    if (link && isOwn) {
      event.preventDefault();
      await edit(link);
    } else if (target.closest("[data-undo]") && before) {
      await change(before.codes, before.notes);
      head().tabIndex = -1;
      head().focus();
    } else if (target.closest("[data-add]")) {
      const { codes, notes } = mine.read();
      const both = [...codes, ...entries().filter((code) => !codes.some(mine.is(code)))];
      if (both.length > mine.most) target.after(document.querySelector("#mijn-lijst").dataset.full);
      else if (mine.write(both, notes)) location.href = mine.address(both);
    } else if (target.closest("[data-share]")) {
      navigator.share({ title: document.title, url: target.closest("[data-share]").dataset.share }).catch(() => {});
    }
  });
  place.addEventListener("input", ({ target }) => {
    if (target.dataset.note === undefined) return;
    const { codes, notes } = mine.read();
    target.parentElement.querySelector("[role=alert]").hidden = mine.write(codes, { ...notes, [target.dataset.note]: target.value });
    mirror(target);
  });

  // Another tab, or a result on this page.
  const follow = () => {
    const { codes, notes } = mine.read();
    if (!isOwn) return ready();
    return String(codes) === String(asked(location.href)) ? fill(notes) : renew(mine.address(codes));
  };
  addEventListener("storage", ({ key }) => (key === mine.name || key === null) && follow());
  document.addEventListener("listed", follow);
  addEventListener("pageshow", ({ persisted }) => persisted && ready());
  ready();
})();
