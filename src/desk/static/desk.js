// Makes the desk live. Everything works without it, by reloading: this only fetches the same page again when the
// server says that something changed, and puts the new parts in. It holds no words: those come with the page.
"use strict";

const body = document.body;
const announceLost = (lost) => {
  const line = document.getElementById("lost");
  if (line) line.textContent = lost ? line.dataset.words : "";
};

// ---- parts of the page, fetched anew ----

const fetchPage = async (address, options = {}) => {
  const answer = await fetch(address, { credentials: "same-origin", ...options, headers: { "X-Desk-Live": "1", ...options.headers } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { answer, page };
};

const replaceParts = (page) => {
  for (const part of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(part.id);
    if (!fresh || fresh.innerHTML === part.innerHTML || fresh.innerHTML === part.shown) continue;
    // A form that is there already stays: someone may be writing in it.
    if (part.dataset.live === "form" && !part.querySelector("form") === !fresh.querySelector("form")) continue;
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    part.innerHTML = part.shown = fresh.innerHTML;
    if (focused) (document.getElementById(focused) || document.getElementById("main")).focus();
    if (part.dataset.live === "form") prepareForms(part);
  }
  const fresh = list && page.getElementById(list.id);
  if (fresh) append(fresh);
};

const list = document.querySelector("[data-append]");
const box = list?.parentElement;
const toEnd = () => { box.scrollTop = box.scrollHeight; };
// Whoever reads the last words still sees them when the part below grows.
let height = box?.clientHeight;
if (box) new ResizeObserver(() => {
  if (box.scrollHeight - box.scrollTop - height < 160) toEnd();
  height = box.clientHeight;
}).observe(box);

const append = (fresh) => {
  const stay = box.scrollHeight - box.scrollTop - box.clientHeight < 160;
  for (const line of [...fresh.children]) {
    const known = document.getElementById(line.id);
    if (known) { if (known.innerHTML !== line.innerHTML && !known.contains(document.activeElement)) known.innerHTML = line.innerHTML; continue; }
    line.classList.add("new");
    list.append(line);
  }
  if (stay) toEnd();
};

// One fetch at a time, at most one a second; what comes in between is one more.
let busy = false, again = false, last = 0, pressed = false;
const refresh = async () => {
  if (busy || pressed) { again = true; return; }
  busy = true;
  await new Promise((done) => setTimeout(done, Math.max(0, last + 1000 - Date.now())));
  last = Date.now();
  again = false;
  try {
    const { answer, page } = await fetchPage(location.href);
    if (pressed) again = true;
    else if (answer.ok) replaceParts(page);
    else if (answer.status === 401) location.assign("/desk");
  } catch { /* the event stream says when we are back */ }
  busy = false;
  if (again && !pressed) refresh();
};

// While a button is held down nothing changes under the finger: a button put in anew would never feel the click.
addEventListener("pointerdown", () => { pressed = true; }, true);
const released = () => setTimeout(() => { pressed = false; if (again) refresh(); });
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, released, true);
// The window's own blur: not that of a box which the press took the focus from, so nothing is captured here.
addEventListener("blur", released);

// ---- the event stream ----

if (body.dataset.events) {
  const stream = new EventSource(body.dataset.events);
  stream.addEventListener("open", () => { announceLost(false); refresh(); });
  stream.addEventListener("error", () => announceLost(true));
  stream.addEventListener("desk", refresh);
  stream.addEventListener("turn", (event) => { if (!body.dataset.conversation || event.data === body.dataset.conversation) refresh(); });
  stream.addEventListener("out", () => location.assign("/desk"));
  setInterval(refresh, 60_000); // waiting times grow
  addEventListener("pagehide", () => stream.close());
}

// ---- writing: the draft is kept until it is sent ----

const prepareForms = (within) => {
  for (const form of within.querySelectorAll("form[data-send]")) {
    const box = form.querySelector("textarea");
    const key = form.dataset.draft;
    const kept = sessionStorage.getItem(key);
    if (kept && !box.value) box.value = kept;
    // Words that were on their way when the page went keep the name of their form: sent again they are still one.
    const [name, words] = JSON.parse(sessionStorage.getItem(`${key}-sent`) ?? "[]");
    if (words && words === box.value) form.elements.form.value = name;
    box.addEventListener("input", () => sessionStorage.setItem(key, box.value));
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) { event.preventDefault(); form.requestSubmit(); }
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (event.submitter?.name === "pick") pick(form, box, key, event.submitter); else send(form, box, key);
    });
    const ready = form.querySelector("details");
    if (ready) prepareReady(ready, box);
  }
};

const send = async (form, box, key) => {
  const button = form.querySelector("button:not([name])");
  if (button.getAttribute("aria-busy") === "true") return;
  const error = form.querySelector(".error");
  button.setAttribute("aria-busy", "true");
  error.textContent = "";
  const text = box.value;
  sessionStorage.setItem(`${key}-sent`, JSON.stringify([form.elements.form.value, text]));
  try {
    const { answer, page } = await fetchPage(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (answer.ok) {
      const next = page.querySelector(`form[data-draft="${key}"] [name=form]`);
      if (next) form.elements.form.value = next.value;
      if (box.value === text) { box.value = ""; sessionStorage.removeItem(key); renew(page, "ready-says"); }
      sessionStorage.removeItem(`${key}-sent`);
      replaceParts(page);
      box.focus();
    } else {
      error.textContent = whyNot(page) || form.dataset.lost;
    }
  } catch {
    error.textContent = form.dataset.lost;
  }
  button.removeAttribute("aria-busy");
};

const whyNot = (page) => page.querySelector(".told")?.textContent || page.querySelector("main p")?.textContent;
const renew = (page, id) => {
  const [part, fresh] = [document.getElementById(id), page.getElementById(id)];
  if (part && fresh) part.innerHTML = fresh.innerHTML;
};

// ---- ready replies: the server puts their words below what is in the box ----

const pick = async (form, box, key, chosen) => {
  if (box.readOnly) return;
  const error = form.querySelector(".error");
  error.textContent = "";
  const sent = new URLSearchParams(new FormData(form));
  sent.set("pick", chosen.value);
  box.readOnly = true;
  try {
    const { answer, page } = await fetchPage(chosen.formAction, { method: "POST", body: sent });
    const fresh = page.getElementById(box.id);
    if (answer.ok && fresh) {
      box.value = fresh.value;
      sessionStorage.setItem(key, box.value);
      renew(page, "ready-says");
      renew(page, "ready-list");
      if (chosen.value) { form.querySelector("details").open = false; box.focus(); }
    } else {
      error.textContent = whyNot(page) || form.dataset.lost;
    }
  } catch {
    error.textContent = form.dataset.lost;
  }
  box.readOnly = false;
};

const prepareReady = (ready, box) => {
  const filter = ready.querySelector("[type=search]");
  const lines = () => [...ready.querySelectorAll("li")];
  const sift = () => lines().forEach((line) => { line.hidden = !line.textContent.toLowerCase().includes(filter.value.trim().toLowerCase()); });
  for (const hidden of ready.querySelectorAll("[hidden]")) hidden.hidden = false;
  filter.addEventListener("input", sift);
  filter.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "ArrowDown") return;
    event.preventDefault();
    const button = lines().find((line) => !line.hidden)?.querySelector("button");
    if (event.key === "Enter" && filter.value.trim()) button?.click(); else button?.focus();
  });
  ready.addEventListener("keydown", (event) => { if (event.key === "Escape") { ready.open = false; box.focus(); } });
  ready.addEventListener("toggle", () => { if (!ready.open) { filter.value = ""; sift(); } });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "/" || box.value || event.isComposing) return;
    event.preventDefault();
    ready.open = true;
    filter.focus();
  });
};

// ---- a preview: each step is a form, whose answer is put into the page that is there ----

const walk = document.getElementById("walk");
walk?.addEventListener("submit", async (event) => {
  const form = event.target;
  event.preventDefault();
  if (walk.getAttribute("aria-busy") === "true") return;
  walk.setAttribute("aria-busy", "true");
  const sent = new URLSearchParams(new FormData(form, event.submitter));
  const focused = document.activeElement?.id;
  const open = [...walk.querySelectorAll("details[open]")].map((part) => part.id);
  try {
    const { page } = await fetchPage(form.action, { method: "POST", body: sent });
    if (!page.getElementById("walk")) { location.assign("/desk/preview"); return; }
    for (const id of ["tools", "walk-error", "write", "inside"]) renew(page, id);
    const fresh = page.getElementById(list.id);
    const same = (line, at) => fresh.children[at]?.innerHTML === line.innerHTML;
    const stale = [...list.children].findIndex((line, at) => !same(line, at));
    if (stale >= 0) [...list.children].slice(stale).forEach((line) => line.remove());
    list.dir = fresh.dir;
    append(fresh);
    toEnd();
    open.map((id) => document.getElementById(id)).forEach((part) => { if (part) part.open = true; });
    const next = document.getElementById(focused) || document.querySelector("#options button, #options input, #text, #write");
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  } catch {
    document.getElementById("walk-error").textContent = form.dataset.walk;
  }
  walk.removeAttribute("aria-busy");
});

prepareForms(document);

// Signing out leaves nothing behind in this window.
document.querySelector("form[data-forget]")?.addEventListener("submit", () => {
  Object.keys(sessionStorage).filter((key) => /^(reply|note)-/.test(key)).forEach((key) => sessionStorage.removeItem(key));
});

if (list && !location.hash.startsWith("#turn-")) toEnd();
