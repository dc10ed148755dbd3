// Ticking a filter searches at once, on screens where the list stands beside it. On a phone one ticks several boxes
// and then presses the button, which says how many. Without this script the button does it everywhere.
(() => {
  const form = document.getElementById("zoek");
  const filters = document.querySelector(".filters");
  if (!form || !filters) return;
  // What is said, in the language of the page.
  const { gekozen, past, bezig } = filters.dataset;
  const wide = matchMedia("(min-width: 56rem)");
  const told = document.createElement("p");
  told.className = "small muted";
  told.setAttribute("role", "status");
  const tell = () => { told.textContent = wide.matches ? past : ""; };
  filters.querySelector("h2").after(told);
  const count = () => {
    const ticked = filters.querySelectorAll("input:checked").length;
    button.textContent = ticked ? `${shows} ${gekozen.replace("#", ticked)}` : shows;
  };
  const button = filters.querySelector(".go button");
  const shows = button.textContent;
  tell();
  wide.addEventListener("change", tell);
  filters.addEventListener("change", (event) => {
    if (event.target.type !== "checkbox") return;
    if (!wide.matches) return count();
    told.textContent = bezig;
    // Coming back, the keyboard stands where it was.
    form.action = "/zoeken#" + event.target.id;
    form.requestSubmit();
  });
  // Coming back by the browser's button, boxes must say what the address says.
  addEventListener("pageshow", (event) => {
    if (!event.persisted && performance.getEntriesByType("navigation")[0]?.type !== "back_forward") return;
    form.action = "/zoeken#uitkomst";
    form.reset();
    count();
  });
  const ticked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (wide.matches && ticked && ticked.type === "checkbox") {
    ticked.focus();
    told.textContent = document.getElementById("aantal").textContent + ".";
  }
})();

// Whether a search led anywhere: its words as the page read them, once a page, and nothing of who chose.
(() => {
  const results = document.querySelector("[data-gezocht]");
  if (!results) return;
  let told = false;
  const tell = (event) => {
    if (told || !event.target.closest("a")) return;
    told = true;
    navigator.sendBeacon?.("/zoeken/gekozen", results.dataset.gezocht);
  };
  results.addEventListener("click", tell);
  // The middle button opens a result beside the list.
  results.addEventListener("auxclick", (event) => event.button === 1 && tell(event));
})();
