// The worker's own words stay in this window: what is asked for goes by itself, and only the outcome is put in.
const form = document.querySelector("#gesprek");
const outcome = document.querySelector("#uitkomst");
document.querySelector("#blijft").hidden = false;

const ask = async (data) => {
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(data) });
  return new DOMParser().parseFromString(await answer.text(), "text/html");
};

// A session that ended elsewhere has another mark.
const renew = async () => {
  const page = new DOMParser().parseFromString(await (await fetch("/loket/gesprek")).text(), "text/html");
  const mark = page.querySelector("#gesprek [name=csrf]");
  if (mark) form.elements.csrf.value = mark.value;
  return Boolean(mark);
};

const tell = (text) => {
  const said = document.createElement("p");
  said.className = "errors";
  said.setAttribute("role", "alert");
  said.textContent = text;
  outcome.replaceChildren(said);
};

const fields = (button) => {
  const data = new FormData(form, button);
  for (const own of form.querySelectorAll("textarea")) data.delete(own.name);
  return data;
};

// A pick changes its button, wherever this offering stands, and leaves the page as it is.
const pick = async (button) => {
  const body = new URLSearchParams({ csrf: form.elements.csrf.value, code: button.value });
  const headers = { accept: "application/json" };
  const answer = await fetch(`/loket/lijst/${button.name}`, { method: "POST", body, headers });
  const { aantal, gezegd } = await answer.json();
  const on = button.name === "erbij";
  for (const same of form.querySelectorAll(`button[value="${CSS.escape(button.value)}"]`)) {
    same.name = on ? "eraf" : "erbij";
    same.firstElementChild.textContent = on ? "✓" : "+";
    const title = same.lastElementChild.textContent.replace(/\. Haal eraf$/, "");
    same.lastElementChild.textContent = on ? `${title}. Haal eraf` : title;
  }
  for (const link of document.querySelectorAll('.nav a[href="/loket/lijst"]')) {
    link.querySelector(".picked")?.remove();
    const count = Object.assign(document.createElement("span"), { className: "picked", textContent: aantal });
    if (aantal) link.append(" ", count);
  }
  document.querySelector("#gezegd").textContent = gezegd;
};

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (event.submitter?.name) {
    try {
      return await pick(event.submitter);
    } catch {
      return tell("Dat lukte niet. Druk op ‘Laat zien wat past’ en probeer het nog eens. Wat u invulde, staat hier nog.");
    }
  }
  outcome.setAttribute("aria-busy", "true");
  try {
    let page = await ask(fields(event.submitter));
    if (!page.querySelector("#uitkomst") && (await renew())) page = await ask(fields(event.submitter));
    const found = page.querySelector("#uitkomst");
    if (found) outcome.replaceChildren(...found.childNodes);
    else tell("U bent uitgelogd. Log in een ander tabblad weer in en druk dan nog eens op de knop. Wat u invulde, staat hier nog.");
  } catch {
    tell("De site antwoordt niet. Probeer het nog eens. Wat u invulde, staat hier nog.");
  }
  outcome.removeAttribute("aria-busy");
  outcome.focus({ preventScroll: true });
  outcome.scrollIntoView();
});
