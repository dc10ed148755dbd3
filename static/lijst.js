// What is written to a client is kept nowhere: whoever leaves the page with words on it is asked first.
const form = document.querySelector("[data-words]");
if (form) {
  const written = () => [...form.querySelectorAll("[data-word]")].some((field) => field.value.trim() !== "");
  const ask = (event) => { if (written()) event.preventDefault(); };
  window.addEventListener("beforeunload", ask);
  form.addEventListener("submit", (event) => {
    // What opens beside this page, or is saved as a file, leaves the words where they are.
    window.removeEventListener("beforeunload", ask);
    if (event.submitter?.hasAttribute("data-stay")) setTimeout(() => window.addEventListener("beforeunload", ask));
  });
}
