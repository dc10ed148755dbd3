// Suggestions under the search field while one types (ARIA 1.2 combobox with a list). Without this script, or when the
// site does not answer, the field is a plain one.
(() => {
  // What was left open needs no place in the address.
  for (const form of document.querySelectorAll("form.search")) {
    form.addEventListener("formdata", ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
    });
  }
  // What is said of the list, in the language of the page.
  const { lijst, aantal, geen } = document.currentScript.dataset;
  const field = document.getElementById("q");
  if (!field) return;
  const fewest = 2, wait = 120;
  const list = document.createElement("ul");
  const told = document.createElement("p");
  const set = (element, values) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  };
  set(list, {
    id: "suggesties", class: "suggest", hidden: "", role: "listbox", "aria-label": lijst, lang: "nl", dir: "ltr",
  });
  set(told, { class: "unseen", role: "status" });
  set(field, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": false, "aria-controls": list.id });
  field.after(list, told);

  let active = -1, timer, asking;
  const isOpen = () => !list.hidden;
  const mark = (place) => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = place;
    const option = list.children[active];
    if (!option) return field.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option.id);
  };
  const stop = () => {
    clearTimeout(timer);
    asking?.abort();
    asking = timer = undefined;
  };
  const close = () => {
    stop();
    mark(-1);
    list.hidden = true;
    told.textContent = "";
    field.setAttribute("aria-expanded", "false");
  };
  const choose = ({ text, href }) => {
    field.value = text;
    close();
    // What is searched for goes with the place and the choices that are already in the form.
    if (href.startsWith("/zoeken?")) field.form.requestSubmit();
    else location.assign(href);
  };
  const option = (suggestion, place) => {
    const item = document.createElement("li");
    const kind = document.createElement("span");
    set(item, { id: `suggestie-${place}`, role: "option", "aria-selected": false });
    kind.className = "small muted";
    kind.textContent = suggestion.kind;
    item.append(suggestion.text, " ", kind);
    item.addEventListener("click", () => choose(suggestion));
    return item;
  };
  const show = (suggestions) => {
    mark(-1);
    // On a phone a long list hides the rest of the form.
    suggestions = suggestions.slice(0, matchMedia("(min-width: 40rem)").matches ? 8 : 4);
    list.replaceChildren(...suggestions.map(option));
    list.hidden = !suggestions.length;
    field.setAttribute("aria-expanded", String(isOpen()));
    told.textContent = isOpen() ? aantal.replace("#", suggestions.length) : geen;
  };
  const ask = async () => {
    stop();
    const typed = field.value.trim();
    if (typed.length < fewest) return close();
    const own = asking = new AbortController();
    try {
      const answer = await fetch(`/suggesties?q=${encodeURIComponent(typed)}`, { signal: own.signal });
      const { suggestions } = await answer.json();
      // Whoever left the field or typed on in the meantime is not bothered.
      if (own === asking && document.activeElement === field) show(suggestions);
    } catch {
      if (own === asking) close();
    } finally {
      if (own === asking) asking = undefined;
    }
  };
  const move = (step) => {
    const count = list.children.length;
    if (!isOpen()) return ask();
    mark(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
  };

  field.addEventListener("input", (event) => {
    if (event.isComposing) return;
    stop();
    if (field.value.trim().length < fewest) return close();
    timer = setTimeout(ask, wait);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") move(key === "ArrowDown" ? 1 : -1);
    else if (key === "Enter" && list.children[active]) list.children[active].click();
    else if (key === "Escape" && (isOpen() || timer || asking)) close();
    else {
      // Home, End and the letters belong to the text; Tab goes on.
      if (key === "Home" || key === "End") mark(-1);
      return;
    }
    event.preventDefault();
  });
  field.addEventListener("blur", close);
  field.form.addEventListener("submit", close);
  // A press on the list leaves the focus in the field.
  list.addEventListener("mousedown", (event) => event.preventDefault());
})();
