// What is written to a client is kept nowhere: whoever leaves the page with words on it is asked first. Buttons that end
// on this page renew it in place, so that going back never leads to a form that was sent. And a key to print, for whoever
// came by keys; the same setting as at the search turns it off.
(() => {
  const place = document.querySelector("main");
  const isOn = localStorage.getItem("loket-toetsen") !== "uit";
  const form = () => place.querySelector("[data-words]");
  const written = () => [...place.querySelectorAll("[data-word]")].some((field) => field.value.trim() !== "");
  const ask = (event) => { if (written()) event.preventDefault(); };
  const tellKeys = () => { for (const words of place.querySelectorAll("[data-key-told]")) words.hidden = !isOn; };
  // What opens beside this page, or is saved as a file, leaves the words where they are.
  const leave = (stays) => {
    removeEventListener("beforeunload", ask);
    if (stays) setTimeout(() => addEventListener("beforeunload", ask), 1000);
  };

  const renew = async (sent, button) => {
    const target = button?.formAction || sent.action;
    const answer = await fetch(target, { method: "POST", body: new URLSearchParams(new FormData(sent, button)) });
    if (!answer.ok || answer.redirected) throw new Error("another page");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...page.querySelector("main").childNodes);
    tellKeys();
    document.dispatchEvent(new Event("renewed"));
    const at = new URL(target).hash && document.querySelector(new URL(target).hash);
    at?.scrollIntoView({ block: "nearest" });
    (place.querySelector("[autofocus]") ?? at?.querySelector("a, button, input:not([type=hidden]), textarea") ?? place).focus();
  };

  addEventListener("beforeunload", ask);
  tellKeys();
  place.addEventListener("submit", (event) => {
    const button = event.submitter;
    const stays = Boolean(button?.hasAttribute("data-stay"));
    if (stays || button?.value.startsWith("opnieuw")) return leave(stays);
    event.preventDefault();
    renew(event.target, button).catch(() => {
      // As it goes without a script: the browser sends it, and shows what comes.
      leave(false);
      const pressed = Object.assign(document.createElement("input"), { type: "hidden", name: button?.name ?? "doe", value: button?.value ?? "" });
      event.target.append(pressed);
      event.target.submit();
    });
  });

  document.addEventListener("keydown", (event) => {
    const print = form()?.querySelector("[data-key]");
    const types = document.activeElement.matches("textarea, select, input");
    if (!isOn || !print || types || event.ctrlKey || event.metaKey || event.altKey || event.key !== print.dataset.key) return;
    event.preventDefault();
    print.click();
  });
})();
