// Where a page offers it, this shows what is kept to read without internet, and takes it away.
(() => {
  if (!("serviceWorker" in navigator)) return;
  const pages = "mantelkaart-paginas";

  const forget = document.querySelector("[data-forget]");
  if (forget) {
    forget.hidden = false;
    forget.addEventListener("click", async () => {
      await caches.delete(pages);
      document.querySelector("#gewist").textContent = forget.dataset.forget;
    });
  }

  const list = document.querySelector("[data-kept]");
  if (list) caches.open(pages).then(async (cache) => {
    for (const { url } of (await cache.keys()).reverse()) {
      const text = await (await cache.match(url, { ignoreVary: true })).text();
      const title = new DOMParser().parseFromString(text, "text/html").title.replace(/ · [^·]*$/, "");
      const link = Object.assign(document.createElement("a"), { href: url, textContent: title });
      list.append(document.createElement("li"));
      list.lastChild.append(link);
    }
    list.parentElement.hidden = !list.childElementCount;
  }).catch(() => {});
})();
