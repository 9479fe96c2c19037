// Keeps a page true while time passes and colleagues work. A list is exchanged in place ([data-live] only, never
// what was typed into); on a conversation the reader is told, and nothing moves. Countdowns go by the server's time.

const main = document.getElementById("main"), { wire, version } = main.dataset;
const words = JSON.parse(main.dataset.words), fill = (key, with_) => words[key].replace(/{(\w+)}/g, (_, name) => with_[name]);
const all = (query, root = document) => [...root.querySelectorAll(query)];
const show = (name, on) => all(`[data-${name}]`).forEach((item) => (item.hidden = !on));
const regions = (root) => all("[data-live]", root);
const served = new Map(regions().map((region) => [region.dataset.live, region.outerHTML]));
let mark = main.dataset.mark, skew = main.dataset.now - Date.now();
let source, heard, doubt, busy, again, later, over;

// The same words as in times.rs.
function span(ms) {
  const m = Math.floor(ms / 6e4), h = Math.floor(m / 60), d = Math.floor(h / 24);
  const unit = (key, n) => fill(key, { n });
  if (h < 1) return m ? unit("min", m) : words["under-min"];
  return d > 1 ? unit("day", d) : m % 60 ? `${unit("hour", h)} ${unit("min", m % 60)}` : unit("hour", h);
}

// Always from the moment itself, never by counting: a tab that slept is right at once.
function tick() {
  const now = Date.now() + skew;
  for (const time of all("[data-due]")) {
    const left = time.dataset.due - now;
    time.textContent = fill(left < 0 ? "overdue" : "due-in", { t: span(Math.abs(left)) });
    time.dataset.state = left < 0 ? "late" : left < 6e5 ? "soon" : "calm";
  }
  for (const time of all("[data-ago]")) {
    const since = now - time.dataset.ago;
    time.textContent = since < 6e4 ? words["just-now"] : fill("ago", { t: span(since) });
  }
}

const typed = (root) => all("textarea, input", root).some((field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked);
// Boxes that were ticked are ticked again; what was typed is left alone.
const typing = (root) => all("textarea, input:not(.pick)", root).some((field) => field.value !== field.defaultValue);
const lines = () => new Map(all("[data-id]").map((line) => [line.dataset.id, line]));
const top = (line) => line.getBoundingClientRect().top;

function swap(next) {
  const before = lines();
  // What the reader looks at stays in its place, whatever comes in above.
  const seen = scrollY && [...before.values()].find((line) => top(line) >= 0);
  const at = seen && top(seen);
  for (const old of regions()) {
    const name = old.dataset.live, fresh = regions(next).find((region) => region.dataset.live === name);
    if (!fresh || served.get(name) === fresh.outerHTML || typing(old)) continue;
    served.set(name, fresh.outerHTML);
    const focus = old.contains(document.activeElement) && document.activeElement.getAttribute("href");
    for (const box of all(".pick:checked", old)) {
      const same = all(".pick", fresh).find((next) => next.value === box.value);
      if (same) same.checked = true;
    }
    old.replaceWith(fresh);
    if (focus !== false) (all("a", fresh).find((a) => a.getAttribute("href") === focus) || fresh).focus({ preventScroll: true });
  }
  const after = lines(), stays = seen && after.get(seen.dataset.id);
  if (stays) scrollBy(0, top(stays) - at);
  const come = [...after].filter(([id]) => !before.has(id)).map(([, line]) => line);
  for (const line of come) line.classList.add("new");
  if (come.length) {
    const names = come.map((line) => line.querySelector("h3").textContent);
    all("[data-say]")[0].textContent = names[1] ? fill("new-many", { n: names.length }) : fill("new-one", { what: names[0] });
    dispatchEvent(new CustomEvent("come", { detail: names }));
  }
  document.title = next.title;
}

async function refresh() {
  if (busy) return (again = true);
  busy = true;
  later = clearTimeout(later);
  let good;
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (answer.redirected) {
      over = true;
      source.close();
      show("lost");
      show("out", true);
    } else if (answer.ok) {
      const next = new DOMParser().parseFromString(await answer.text(), "text/html"), there = next.getElementById("main").dataset;
      skew = there.now - Date.now();
      swap(next);
      if (version) show("changed", there.version !== version), show("typed", typed(all(".beside")[0]));
      tick();
      // Only now: a stream that begins from a mark tells of what came after it, and not again of what came before.
      mark = there.mark;
      good = true;
    }
  } catch {} // The stream notices as well, and says so.
  busy = false;
  if (over) return;
  if (again) {
    again = false;
    refresh();
  } else if (!good) later = setTimeout(refresh, 5e3);
}

function lost(on) {
  doubt = clearTimeout(doubt);
  show("lost", on);
}

function listen() {
  source?.close();
  if (over) return;
  heard = Date.now();
  source = new EventSource(`${wire}&mark=${mark}`);
  source.onopen = () => {
    heard = Date.now();
    lost(false);
  };
  source.addEventListener("change", refresh);
  // Who else looks at this conversation.
  source.addEventListener("people", (event) => {
    const said = JSON.parse(event.data).map(([who, writes]) => fill(writes ? "here-writing" : "here-one", { who }));
    for (const place of all("[data-people]")) place.hidden = !said.length, (place.textContent = said.join(" "));
  });
  // The server ends every stream after a while: only what lasts is worth a word.
  source.onerror = () => {
    doubt ??= setTimeout(lost, 4e3, true);
    if (source.readyState === 2) setTimeout(() => (refresh(), listen()), 5e3);
  };
}

tick();
listen();
setInterval(() => {
  tick();
  // A line that was cut without a word: streams begin anew every minute.
  if (!document.hidden && Date.now() - heard > 9e4) lost(true), listen();
}, 5e3);
// A browser opens six connections to a server, and a stream is one: conversations in the background let go.
document.addEventListener("visibilitychange", () => {
  tick();
  if (!document.hidden) listen();
  else if (version) source.close();
});
addEventListener("online", listen);
// Said once, not again after a reload.
if (location.search.includes("done=")) {
  const asked = new URLSearchParams(location.search);
  asked.delete("done");
  history.replaceState(null, "", `${location.pathname}${asked.size ? `?${asked}` : ""}`);
}
