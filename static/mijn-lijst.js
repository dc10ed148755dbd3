// One's own list: in this browser and nowhere else. Where a browser can't keep it, the buttons lead to its address.
(() => {
  const link = document.querySelector("#mijn-lijst"), name = "mijn-lijst", most = 50, dropped = {};
  if (!link) return;
  const is = (code) => (other) => other.toLowerCase() === code.toLowerCase();
  const address = (codes) => `/lijst${codes.length ? `?aanbod=${codes.map(encodeURIComponent).join("+")}` : ""}`;

  const read = () => {
    try {
      const { codes, notes } = JSON.parse(localStorage.getItem(name));
      const known = Object.entries(Object(notes)).map(([code, note]) => [code.toLowerCase(), note]);
      return { codes: codes.filter((code) => typeof code === "string").slice(0, most), notes: Object.fromEntries(known) };
    } catch {
      return { codes: [], notes: {} };
    }
  };
  // Notes go with what they are about, in whatever capitals.
  const write = (codes, all) => {
    const notes = Object.fromEntries(codes.map((code) => code.toLowerCase()).filter((code) => all[code]).map((code) => [code, all[code]]));
    try {
      localStorage.setItem(name, JSON.stringify({ codes, notes }));
    } catch {
      return false;
    }
    show();
    return true;
  };
  const works = () => {
    try {
      localStorage.setItem(`${name}-proef`, "1");
      localStorage.removeItem(`${name}-proef`);
      return true;
    } catch {
      return false;
    }
  };

  // Pages are the same for everyone: what is on this list is shown here.
  const show = () => {
    const { codes } = read(), can = works();
    link.href = address(codes);
    for (const way of document.querySelectorAll("[data-mine]")) way.hidden = can && !codes.length;
    link.querySelector("span").textContent = codes.length ? `\u00a0(${codes.length})` : "";
    for (const button of document.querySelectorAll("button[form=bewaar]")) {
      const word = button.querySelector("span"), on = codes.some(is(button.value));
      word.dataset.off ??= word.textContent;
      word.textContent = on ? link.dataset.on : word.dataset.off;
      if (can) button.setAttribute("aria-pressed", on);
    }
  };

  const told = document.createElement("p");
  told.className = "told";
  told.setAttribute("role", "status");
  const tell = (button, ...what) => {
    button.after(told);
    told.replaceChildren(...what);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[form=bewaar]");
    if (!button) return;
    const { codes, notes } = read(), code = button.value;
    const others = codes.filter((other) => !is(code)(other)), adds = others.length === codes.length;
    const now = adds ? [...codes, code] : others;
    if (now.length > most || !write(now, { ...dropped, ...notes })) {
      if (!codes.length) return;
      event.preventDefault();
      if (now.length > most) tell(button, link.dataset.full);
      else location.href = address(now);
      return;
    }
    event.preventDefault();
    // Pressed by mistake, and once more: the note is there again.
    if (!adds) dropped[code.toLowerCase()] = notes[code.toLowerCase()];
    const see = Object.assign(document.createElement("a"), { href: link.href, textContent: link.dataset.see });
    tell(button, ...(adds ? [see] : []));
    document.dispatchEvent(new Event("listed"));
  });
  addEventListener("storage", ({ key }) => (key === name || key === null) && show());
  addEventListener("pageshow", ({ persisted }) => persisted && show());
  window.myList = { address, is, most, name, read, show, works, write };
  show();
})();
