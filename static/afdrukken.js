// A page that is made to be printed: opens the printer, and once more at a button.
for (const words of document.querySelectorAll("[data-without]")) words.hidden = true;
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
window.addEventListener("load", () => window.print());
