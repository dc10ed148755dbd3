// What is written to a client is kept nowhere: whoever leaves the page with words on it is asked first. And a key to print,
// for whoever came by keys; the same setting as at the search turns it off.
const form = document.querySelector("[data-words]");
if (form) {
  const written = () => [...form.querySelectorAll("[data-word]")].some((field) => field.value.trim() !== "");
  const ask = (event) => { if (written()) event.preventDefault(); };
  addEventListener("beforeunload", ask);
  form.addEventListener("submit", (event) => {
    // What opens beside this page, or is saved as a file, leaves the words where they are.
    removeEventListener("beforeunload", ask);
    if (event.submitter?.hasAttribute("data-stay")) setTimeout(() => addEventListener("beforeunload", ask), 1000);
  });

  const print = form.querySelector("[data-key]");
  const isOn = localStorage.getItem("loket-toetsen") !== "uit";
  for (const words of document.querySelectorAll("[data-key-told]")) words.hidden = !isOn;
  document.addEventListener("keydown", (event) => {
    const types = document.activeElement.matches("textarea, select, input");
    if (!isOn || !print || types || event.ctrlKey || event.metaKey || event.altKey || event.key !== print.dataset.key) return;
    event.preventDefault();
    print.click();
  });
}
