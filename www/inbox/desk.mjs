// What makes work fast: keys for everything, boxes for several, drafts that survive, and who else is here. Everything works
// without it as well.

const main = document.getElementById("main"), words = JSON.parse(main.dataset.words);
const fill = (key, with_) => words[key].replace(/{(\w+)}/g, (_, name) => with_[name]);
const one = (query) => document.querySelector(query), all = (query) => [...document.querySelectorAll(query)];
const seen = (item) => item && item.offsetParent !== null;
const stored = (store, key, value) => {
  try {
    if (value === undefined) return store.getItem(key);
    value === null ? store.removeItem(key) : store.setItem(key, value);
  } catch {} // A browser may keep nothing: then nothing is kept.
};

for (const item of all("[data-script]")) item.hidden = false;

// Lines. The one that keys are about has the focus; on the page of a conversation it is the one that is open.
const links = () => all(".line h3 a");
function at() {
  const list = links(), line = document.activeElement?.closest?.(".line");
  const index = line ? list.indexOf(line.querySelector("h3 a")) : -1;
  return index < 0 ? list.findIndex((link) => link.ariaCurrent) : index;
}
function move(by) {
  const list = links(), next = list[Math.min(Math.max(at() + by, 0), list.length - 1)];
  if (!next) return;
  if (seen(next)) next.focus(), next.scrollIntoView({ block: "nearest" });
  // On a phone the list is not beside the conversation: then the key goes on to the next one.
  else if (!next.ariaCurrent) location.assign(next.href);
}
const press = (query) => {
  const button = all(query).find(seen);
  if (button) button.click();
  return Boolean(button);
};
const go = (query) => {
  const field = all(query).find((item) => seen(item) || item.closest("details"));
  if (!field) return;
  field.closest("details")?.setAttribute("open", "");
  field.focus();
  field.scrollIntoView({ block: "center" });
};

// Several. The bar for them shows once one is chosen, see the style sheet.
function pick() {
  const line = document.activeElement?.closest?.(".line"), box = line?.querySelector(".pick");
  if (box) box.checked = !box.checked, box.dispatchEvent(new Event("change", { bubbles: true }));
}
const many = () => all(".pick:checked").length;
document.addEventListener("change", (event) => {
  if (event.target.matches(".pick")) one("[data-say]").textContent = fill("chosen", { n: many() });
});
const act = (name) => (many() ? press(`.bulk [value=${name}]`) : press(`.beside [name=act][value=${name}]`));

const sheet = one("[data-sheet]");
const back = () => {
  // Where the list stands beside it, the link is not drawn.
  const link = one(".beside .back a");
  if (link) link.click();
  else document.activeElement?.blur();
};
const keys = {
  j: () => move(1),
  k: () => move(-1),
  o: () => links()[at()]?.click(),
  u: back,
  "/": () => go("#text"),
  f: () => go(".filters select"),
  r: () => go("#answer, #alone"),
  n: () => go("#note"),
  a: () => go(many() ? "#bulk-assignee" : "#assignee"),
  t: () => act("take"),
  s: () => act("solve"),
  e: () => act("close"),
  x: pick,
  z: () => press("[data-undo]"),
  "?": () => sheet.showModal(),
};
const off = () => stored(localStorage, "plaudit-keys") === "off";
document.addEventListener("keydown", (event) => {
  const field = event.target.closest("input:not([type=checkbox]), textarea, select");
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && event.target.matches("textarea")) {
    event.preventDefault();
    return event.target.form.requestSubmit(event.target.form.querySelector("button"));
  }
  if (event.key === "Escape" && field) return field.blur();
  if (field || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || sheet.open || off()) return;
  // By the sign, else by the place of the key: whoever writes Russian need not change the layout.
  const latin = /^Key[A-Z]$/.test(event.code) && !/^[a-z]$/i.test(event.key) ? event.code[3].toLowerCase() : event.key;
  const view = /^[1-9]$/.test(latin) && all("[data-view]:not([data-view=''])")[latin - 1];
  const done = view ? () => view.click() : keys[latin.length > 1 ? latin : latin.toLowerCase()];
  if (done) event.preventDefault(), done();
});

// The sheet.
const say = (text) => (one("[data-sheet-say]").textContent = text);
const name_switch = () => (one("[data-keys-switch]").textContent = words[off() ? "keys-on" : "keys-off"]);
name_switch();
one("[data-keys-switch]").addEventListener("click", () => (stored(localStorage, "plaudit-keys", off() ? null : "off"), name_switch()));
one("[data-sheet-close]").addEventListener("click", () => sheet.close());
one("[data-keys]")?.addEventListener("click", () => sheet.showModal());

// Notices on the desktop, for those who want them and only while they look elsewhere.
one("[data-notify]").addEventListener("click", async () => {
  const allowed = "Notification" in window && (await Notification.requestPermission()) === "granted";
  const on = allowed && stored(localStorage, "plaudit-notify") !== "on";
  stored(localStorage, "plaudit-notify", on ? "on" : null);
  one("[data-notify]").ariaPressed = on;
  if (!allowed) say(words["notify-refused"]);
});
one("[data-notify]").ariaPressed = stored(localStorage, "plaudit-notify") === "on";
addEventListener("come", ({ detail }) => {
  if (!document.hidden || stored(localStorage, "plaudit-notify") !== "on" || Notification.permission !== "granted") return;
  const notice = new Notification(words["notify-title"], { body: detail[0], tag: "plaudit" });
  notice.onclick = () => (window.focus(), notice.close());
});

// Drafts: what was typed into a conversation is there again after a reload, a break, a mistaken press.
const place = `plaudit-draft ${location.pathname}`;
const texts = all(".beside textarea"), draft = JSON.parse(stored(sessionStorage, place) || "{}");
const keep = () => stored(sessionStorage, place, JSON.stringify(draft));
// What was sent is a draft no longer; what was typed beside it still is.
const done = /[?&]done=(\w+)/.exec(performance.getEntriesByType("navigation")[0]?.name || "")?.[1];
if (done) delete draft[{ answered: "answer", replied: "alone", noted: "note" }[done]], keep();
let restored = false;
for (const text of texts) {
  if (draft[text.name] && !text.value) text.value = draft[text.name], (restored = true);
  text.addEventListener("input", () => {
    draft[text.name] = text.value;
    keep();
    here();
  });
}
if (restored) one("[data-say]").textContent = words["draft-back"];

// Without a line nothing is sent that could get lost on the way.
const offline = () => (one("[data-offline]").hidden = navigator.onLine);
addEventListener("online", offline);
addEventListener("offline", offline);
offline();
document.addEventListener("submit", (event) => {
  if (navigator.onLine) return;
  event.preventDefault();
  one("[data-say]").textContent = words["offline-kept"];
});

// Who else is here.
const { here: hereAt, csrf } = main.dataset;
let told = 0;
function here(gone) {
  if (!hereAt || (!gone && Date.now() - told < 4e3)) return;
  told = Date.now();
  const body = new URLSearchParams({ csrf, gone: gone ? "1" : "", writing: texts.some((text) => text.value.trim()) ? "1" : "" });
  if (gone) navigator.sendBeacon(hereAt, body);
  else fetch(hereAt, { method: "POST", body }).catch(() => {});
}
if (hereAt) {
  here();
  setInterval(() => document.hidden || here(), 2e4);
  addEventListener("pagehide", () => here(true));
  document.addEventListener("visibilitychange", () => document.hidden ? here(true) : here());
}
