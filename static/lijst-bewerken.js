// The page of a list: where it is one's own it changes in place, with notes that never leave this browser; a list of
// somebody else's is only added when one says so. Without this script every link leads to the list as it becomes.
(() => {
  const mine = window.myList, place = document.querySelector("main");
  if (!mine) return;
  let isOwn = false, isCut = false, turns = 0, before = null, next = null;
  const head = () => place.querySelector("h1"), said = () => place.querySelector(".mine").dataset;
  const all = (selector) => [...place.querySelectorAll(selector)];
  const entries = () => all("[data-entry]:not([hidden])").map((entry) => entry.dataset.entry);
  const entry = (code) => all("[data-entry]").find((entry) => mine.is(code)(entry.dataset.entry));
  // Read without internet, or never answered: it may not show all that is on the list.
  const isKept = () => isCut || all("#bewaard:not([hidden])").length > 0;
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
      if (field !== document.activeElement) field.value = notes[field.dataset.note.toLowerCase()] ?? "";
      mirror(field);
    }
  };

  const ready = () => {
    const { codes, notes } = mine.read(), here = asked(location.href), can = mine.works();
    if (!here.length && codes.length) return location.replace(mine.address(codes));
    const same = here.length === codes.length && here.every((code) => codes.some(mine.is(code)));
    // On the way back a page is still one's own, though the list changed since.
    isOwn = can && (same || Boolean(history.state?.own));
    if (isOwn) history.replaceState({ own: true }, "");
    for (const one of all("[data-entry]")) one.hidden = !here.some(mine.is(one.dataset.entry));
    if (isKept()) for (const one of here.map(entry)) one?.parentElement.append(one);
    for (const part of all(".mine > .acts")) part.hidden = !entries().length;
    for (const part of all("#delen, [href='#delen']")) part.hidden = all("[data-entry][hidden]").length > 0;
    const when = { own: isOwn, other: can && !isOwn, address: !can, missing: isKept() && entries().length < here.length };
    for (const part of all("[data-when]")) part.hidden = !when[part.dataset.when];
    for (const link of all("[data-edit], .absent")) link.hidden = when.other;
    for (const button of all("[data-share]")) button.hidden = !navigator.share;
    if (isOwn) {
      document.title = document.title.replace(head().textContent, said().own);
      head().textContent = said().own;
    }
    fill(notes);
    if (isOwn && String(codes) !== String(here)) renew(codes);
  };

  const focus = (part) => {
    if (part?.matches("h1, h2")) part.tabIndex = -1;
    part?.focus();
  };
  const again = (held) => {
    const { dataset: { note }, value } = held, field = note && all("[data-note]").find((field) => field.dataset.note === note);
    if (field) {
      focus(field);
      field.setSelectionRange(held.selectionStart, held.selectionEnd);
    }
    if (held.matches("button[form=bewaar]")) focus(all("button[form=bewaar]").find((one) => one.value === value) ?? place.querySelector("#erbij-kop"));
  };
  const offerBack = () => {
    const told = document.createElement("p");
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button quiet", textContent: said().back });
    button.dataset.undo = "";
    told.className = "note noprint";
    told.setAttribute("role", "status");
    told.append(`${before.words} `, button);
    head().after(told);
    return button;
  };

  // The list of these codes in the place of this one; the way back stays what it was. Of two that were asked for, the last.
  const renew = async (codes, then = again) => {
    const turn = ++turns, address = new URL(mine.address(codes), location), text = new URL(location).searchParams.get("q");
    if (text) address.searchParams.set("q", text);
    let page = null;
    try {
      const answer = await fetch(address);
      if (answer.ok) page = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch { /* As with an answer that is no list: this page stays. */ }
    if (turn !== turns) return;
    const held = document.activeElement;
    isCut = !page?.querySelector(".mine");
    if (isCut && codes.length && !codes.some(entry)) return location.replace(address);
    if (isCut) place.querySelector("[data-undo]")?.parentElement.remove();
    else {
      place.replaceChildren(...page.querySelector("main").childNodes);
      for (const part of [".languages", "#bewaar"]) document.querySelector(part).replaceWith(page.querySelector(part));
    }
    history.replaceState(null, "", address);
    ready();
    mine.show();
    document.dispatchEvent(new Event("renewed"));
    [before, next] = [next, null];
    const back = before?.words && offerBack();
    if (held.dataset.note) again(held);
    else if (back) focus(back);
    else then(held);
  };
  const change = (codes, notes, then) => {
    if (mine.write(codes, notes)) renew(codes, then);
    else location.href = mine.address(codes);
  };

  // From what is on the list by now: a link that is pressed before the last answer came was made for another one.
  const edited = (codes, way, code) => {
    if (way === "wipe") return [];
    const were = isKept() ? [] : asked(location.href);
    const left = codes.filter((one) => entry(one) || !were.some(mine.is(one)));
    if (way === "away") return left.filter((one) => !mine.is(code)(one));
    const shown = left.filter(entry), at = shown.findIndex(mine.is(code)), [one, other] = [shown[at], shown[at + (way === "up" ? -1 : 1)]];
    return one && other ? left.map((code) => (code === one ? other : code === other ? one : code)) : codes;
  };
  const edit = (link) => {
    const { codes, notes } = mine.read(), way = link.dataset.edit, code = link.closest("[data-entry]")?.dataset.entry;
    const now = edited(codes, way, code);
    if (String(now) === String(codes)) return;
    // Back to what was last shown, whatever was pressed since.
    next ??= { codes, notes };
    next.words = { away: said().away, wipe: said().wiped }[way] ?? next.words;
    change(now, notes, () => {
      const links = [...(entry(code)?.querySelectorAll("[data-edit]") ?? [])];
      focus(links.find((link) => link.dataset.edit === way) ?? links[0]);
    });
  };
  // What came on the list or was written since stays.
  const undo = () => {
    const { codes, notes } = mine.read(), isNew = (code) => !before.codes.some(mine.is(code));
    const lost = Object.entries(before.notes).filter(([code]) => !codes.some(mine.is(code)));
    next = null;
    change([...before.codes, ...codes.filter(isNew)], { ...Object.fromEntries(lost), ...notes }, () => focus(head()));
  };

  place.addEventListener("click", (event) => {
    const { target } = event, link = target.closest("[data-edit]");
    if (link && isOwn) {
      event.preventDefault();
      edit(link);
    } else if (target.closest("[data-undo]") && before) {
      undo();
    } else if (target.closest("[data-add]")) {
      const { codes, notes } = mine.read();
      const both = [...codes, ...entries().filter((code) => !codes.some(mine.is(code)))];
      const { full } = document.querySelector("#mijn-lijst").dataset;
      if (both.length <= mine.most) {
        if (mine.write(both, notes)) location.href = mine.address(both);
      } else if (target.nextSibling?.data !== full) target.after(full);
    } else if (target.closest("[data-share]")) {
      navigator.share({ title: document.title, url: target.closest("[data-share]").dataset.share }).catch(() => {});
    }
  });
  place.addEventListener("input", ({ target }) => {
    if (target.dataset.note === undefined) return;
    const { codes, notes } = mine.read();
    target.parentElement.querySelector("[role=alert]").hidden = mine.write(codes, { ...notes, [target.dataset.note.toLowerCase()]: target.value });
    mirror(target);
  });

  // Another tab, or a result on this page.
  const follow = () => {
    const { codes, notes } = mine.read();
    if (!isOwn) return ready();
    if (String(codes) !== String(asked(location.href))) return renew(codes);
    // An answer that is on its way is of a list that was changed back.
    [turns, next] = [turns + 1, null];
    fill(notes);
  };
  addEventListener("storage", ({ key }) => (key === mine.name || key === null) && follow());
  document.addEventListener("listed", follow);
  addEventListener("pageshow", ({ persisted }) => persisted && ready());
  ready();
})();
