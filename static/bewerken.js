// Nobody leaves what is not saved without a word; in the form of an offering the preview follows what is typed.
(() => {
  const form = document.querySelector("[data-edit], [data-keep]");
  if (!form) return;
  // A part of a page belongs to the form that it names.
  const sent = form.form ?? form;
  let changed = sent === form && document.querySelector(".errors") !== null;
  let waiting;
  let asked = 0;

  const renew = async () => {
    const mine = ++asked;
    const body = new URLSearchParams(new FormData(form));
    body.set("doe", "voorbeeld");
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      if (!answer.ok || mine !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const [now, next] = [document, page].map((each) => each.querySelector("[data-preview]"));
      if (now && next) now.replaceChildren(...next.childNodes);
    } catch {
      // Without an answer the former preview stays; the button still works.
    }
  };

  form.addEventListener("input", () => {
    changed = true;
    clearTimeout(waiting);
    if ("edit" in form.dataset) waiting = setTimeout(renew, 600);
  });
  sent.addEventListener("submit", () => (changed = false));
  addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
  document.querySelector("[data-preview]")?.addEventListener("click", (event) => {
    if (event.target.closest("a")) event.preventDefault();
  });
})();
