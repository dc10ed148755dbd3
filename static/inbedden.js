// On a page of another site: puts a piece of this one where its script stands, as tall as what is in it. A site that may
// not show it gets a link. What it is given at the end: the name of this site, and the sites that may.
((site) => {
  const script = document.currentScript, own = new URL(script.src).origin;
  const asked = new URL(script.dataset.pagina ?? "/inbedden/zoeken", own);
  if (!site.allowed.includes(location.origin) || asked.origin !== own) {
    console.warn(`${location.origin} staat niet bij inbedden.toegestaan van ${own}. Daarom komt hier alleen een link.`);
    script.after(Object.assign(document.createElement("a"), { href: own, textContent: site.name }));
    return;
  }
  asked.searchParams.set("van", location.origin);
  const frame = document.createElement("iframe");
  Object.assign(frame, { src: asked.href, title: script.dataset.titel ?? site.name, loading: "lazy", referrerPolicy: "no-referrer" });
  Object.assign(frame.style, { display: "block", inlineSize: "100%", blockSize: "26rem", border: "0" });
  addEventListener("message", ({ source, origin, data }) => {
    const tall = Number(data?.mantelkaart);
    if (source === frame.contentWindow && origin === own && tall > 0) frame.style.blockSize = `${Math.min(tall, 9999)}px`;
  });
  script.after(frame);
})
