// One question at a time, each with its own place in the history of the browser. The answers leave the page when the
// outcome is asked for, and at no other moment. A page that came with its outcome stays as it is.
const form = document.querySelector("#balans");
const begin = document.querySelector("#begin");
const steps = [...form.querySelectorAll("fieldset")];
const last = steps.length - 1;
const [back, on, done, trouble] = ["back", "on", "done", "trouble"].map((name) => form.querySelector(`[data-${name}]`));
// The answers that the outcome on this page is of.
let weighed;
let busy = false;

const outcome = () => document.querySelector("#uitkomst");
const at = () => Math.max(0, steps.findIndex((step) => `#${step.id}` === location.hash));

const show = (move) => {
  const over = location.hash === "#uitkomst" && outcome();
  const step = at();
  if (outcome()) outcome().hidden = !over;
  form.hidden = begin.hidden = Boolean(over);
  begin.querySelector("p").hidden = step > 0;
  for (const [place, one] of steps.entries()) one.hidden = place !== step;
  back.hidden = step === 0;
  on.hidden = step === last;
  done.classList.toggle("quiet", step < last);
  if (!move) return;
  const arrived = over || steps[step].querySelector("legend");
  arrived.focus({ preventScroll: true });
  arrived.scrollIntoView();
};

const go = (hash) => {
  trouble.hidden = true;
  history.pushState(null, "", hash);
  show(true);
};

// Whether the outcome of what is filled in now is on the page.
const weigh = async () => {
  const answers = new URLSearchParams(new FormData(form)).toString();
  if (answers === weighed) return true;
  try {
    const body = new URLSearchParams(answers);
    const answer = await fetch(form.action, { method: "POST", body, cache: "no-store" });
    const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#uitkomst");
    if (!answer.ok || !found) return false;
    outcome()?.remove();
    begin.after(found);
    weighed = answers;
    document.dispatchEvent(new Event("renewed"));
    return true;
  } catch {
    return false;
  }
};

const finish = async () => {
  if (busy) return;
  busy = true;
  const is = await weigh();
  busy = false;
  if (is) return go("#uitkomst");
  trouble.hidden = false;
  trouble.scrollIntoView({ block: "nearest" });
};

// Back and forward, and coming back from another page: the browser has kept the answers in the form.
const arrive = async (move) => {
  const asked = location.hash === "#uitkomst";
  if (asked && !(form.querySelector("input:checked") && (await weigh()))) history.replaceState(null, "", `#${steps[0].id}`);
  show(move);
};

if (begin) {
  // The first button of a form is the one that Enter presses.
  on.type = "submit";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.submitter === on && at() < last) go(`#${steps[at() + 1].id}`);
    else finish();
  });
  back.addEventListener("click", () => go(`#${steps[at() - 1].id}`));
  // Another language, with the same answers: a link would leave them behind.
  for (const link of document.querySelectorAll(".languages a")) {
    link.addEventListener("click", (event) => {
      if (!form.querySelector("input:checked")) return;
      event.preventDefault();
      form.action = link.href + (location.hash || `#${steps[0].id}`);
      form.submit();
    });
  }
  addEventListener("popstate", () => arrive(true));
  addEventListener("pageshow", () => arrive(false));
  show(false);
}
