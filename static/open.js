// Says whether the steunpunt is open now. A page is kept for hours or days, so it holds only the week; what that means at
// this minute is worked out here, in Dutch time wherever the visitor's clock stands.
(() => {
  const week = document.querySelector("#open").dataset;
  const language = `${document.documentElement.lang}-u-nu-latn`;
  const spans = week.open.split(" ").map((span) => span.split("-").map(Number));
  const dutch = new Intl.DateTimeFormat("en", { timeZone: "Europe/Amsterdam", hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" });

  const hour = (minute) => week.hour.replace("#", Math.floor(minute / 60) + week.sign + String(minute % 60).padStart(2, "0"));
  const named = (date, ahead) => ahead === 1
    ? new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(1, "day")
    : date.toLocaleDateString(language, { timeZone: "UTC", weekday: "long", ...(ahead > 6 && { day: "numeric", month: "long" }) });

  // Whether it is open, and in words until or from when. Closed for two weeks: no more than that.
  const say = () => {
    const now = Object.fromEntries(dutch.formatToParts(new Date()).map(({ type, value }) => [type, Number(value)]));
    const minute = now.hour * 60 + now.minute;
    for (let ahead = 0; ahead < 15; ahead++) {
      const date = new Date(Date.UTC(now.year, now.month - 1, now.day + ahead));
      if (week.closed.includes(date.toISOString().slice(0, 10))) continue;
      for (const [day, begin, end] of spans) {
        if (day !== (date.getUTCDay() + 6) % 7 || (!ahead && end <= minute)) continue;
        if (!ahead && begin <= minute) return [week.now, week.until.replace("#", hour(end))];
        return [week.shut, week.again.replace("#", ahead ? named(date, ahead) + week.comma + hour(begin) : hour(begin))];
      }
    }
    return [week.shut, week.shut];
  };

  const show = () => {
    const [short, long] = say();
    for (const place of document.querySelectorAll("[data-closed-now]")) place.hidden = short === week.now;
    for (const place of document.querySelectorAll("[data-open-now]")) {
      place.textContent = place.dataset.openNow ? short : long;
      place.hidden = false;
    }
  };
  show();
  // A part that came later says it too.
  document.addEventListener("renewed", show);
  setInterval(show, 30_000);
})();
