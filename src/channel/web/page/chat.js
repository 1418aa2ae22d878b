// Makes the page live. Without this file everything works by plain forms.
//
// Words on their way are kept in sessionStorage until the server has them, each under an id of its own, so that a
// message sent again is known as the same one.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  // A frame in another site's page may be refused it; then nothing is kept, as in private mode.
  let store;
  try { store = window.sessionStorage; } catch { /* refused */ }
  const keep = (key, value) => { try { store.setItem(key, value); } catch { /* private mode: nothing is kept */ } };
  const kept = (key) => { try { return store.getItem(key); } catch { return null; } };

  // In a partner's page, which is told when to close the frame, and to leave too.
  const framed = window.top !== window;
  const tell = (what) => { if (framed) window.parent.postMessage(what, "*"); };

  // The quick exit: nothing of the chat stays in this tab, and the way back leads to a covered page.
  const leave = (event) => {
    event?.preventDefault();
    document.cookie = `away=1; path=/; max-age=86400; ${framed ? "samesite=none; secure; partitioned" : "samesite=lax"}`;
    try { store.clear(); } catch { /* nothing was kept */ }
    document.documentElement.hidden = true;
    document.title = "";
    const go = () => window.top.location.replace("https://www.bbc.co.uk/weather");
    if (!framed) return go();
    // The page round the frame leaves; one that does not listen is taken away.
    tell("pathways-leave");
    setTimeout(go, 1000);
  };
  $("leave").addEventListener("click", leave);
  let escapes = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = document.querySelector(".tongues[open]");
    if (menu) menu.removeAttribute("open");
    else tell("pathways-escape");
    const now = Date.now();
    escapes = [...escapes.filter((then) => now - then < 2000), now];
    if (escapes.length >= 3) leave();
  });
  // The menu lies over the answers: it goes when the focus does. A press that takes no focus is none.
  const tongues = document.querySelector(".tongues");
  tongues?.addEventListener("focusout", ({ relatedTarget: to }) => { if (to && !tongues.contains(to)) tongues.open = false; });
  addEventListener("message", ({ source, data }) => { if (framed && source === window.parent && data === "pathways-leave") leave(); });
  // Back to a page that was left: ask the server again, which covers it.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  const log = $("log"), form = $("say"), box = $("text"), answers = $("answers"), status = $("status");
  if (!log || !form) return;
  let last = Number(document.body.dataset.seq);
  const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");
  const say = (words) => { if (status.textContent !== words) status.textContent = words; };

  // --- What comes in: rows of the log, made by the server, each with its number.
  const take = (news) => {
    // In another language, or a conversation begun anew, the whole page is another.
    if (news.lang !== document.documentElement.lang || news.chat !== document.body.dataset.chat) {
      keep("anew", "1");
      return location.reload();
    }
    const rows = new DOMParser().parseFromString(news.lines, "text/html");
    const following = document.documentElement.scrollHeight - scrollY - innerHeight < 240;
    let grew = false;
    for (const row of rows.querySelectorAll(".turn")) {
      if (Number(row.dataset.seq) <= last) continue;
      grew = true;
      const sent = row.dataset.id && log.querySelector(`.pending[data-id="${CSS.escape(row.dataset.id)}"]`);
      const words = (line) => line.querySelector(".words").textContent.trim();
      if (sent && words(sent) === words(row)) {
        // The same line stays where it is, so that it is not read out twice.
        sent.classList.remove("pending");
        if (status.textContent === status.dataset.sending) say("");
        sent.dataset.seq = row.dataset.seq;
        continue;
      }
      sent?.remove();
      row.classList.add("new");
      log.insertBefore(document.importNode(row, true), log.querySelector(".pending"));
    }
    if (news.last < last) return;
    const moved = news.last > last;
    last = news.last;
    if (!moved && !grew) return;
    const inside = answers.contains(document.activeElement);
    const now = new DOMParser().parseFromString(news.answers, "text/html").querySelector(".answers");
    answers.replaceChildren(...(now ? [document.importNode(now, true)] : []));
    if (inside) $("end").focus({ preventScroll: true });
    wire();
    if (following) show();
    if (document.hidden && grew) document.title = `● ${name}`;
  };
  const name = document.title;
  document.addEventListener("visibilitychange", () => { document.title = name; });
  const show = (atOnce) => {
    const rows = log.querySelectorAll(".turn");
    const newest = rows[rows.length - 1];
    const calm = atOnce || matchMedia("(prefers-reduced-motion: reduce)").matches;
    // Read from the top of what is new where it is longer than the screen, from the answers otherwise.
    const tall = newest && newest.getBoundingClientRect().height > innerHeight * 0.6;
    if (tall) newest.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
    else scrollTo({ top: document.documentElement.scrollHeight, behavior: calm ? "auto" : "smooth" });
  };

  // --- What goes out: one after the other, kept until the server has it.
  let queue = [];
  try { queue = JSON.parse(kept("queue")) ?? []; } catch { queue = []; }
  let busy = false, wait = 1000, timer;
  const save = () => keep("queue", JSON.stringify(queue));
  const line = ({ id, shown }) => {
    if (!shown || log.querySelector(`[data-id="${CSS.escape(id)}"]`)) return;
    const make = (kind, className, ...inside) => {
      const made = document.createElement(kind);
      made.className = className;
      made.append(...inside);
      return made;
    };
    // As the server does: a number of several groups stays in one piece.
    const pieces = shown.split(/(\+?\p{Nd}+(?:[ \u00a0-]\p{Nd}+)+)/u).map((piece, at) => {
      const made = at % 2 ? make("bdi", "", piece) : piece;
      if (at % 2) made.dir = "ltr";
      return made;
    });
    const words = make("div", "words", make("p", "", ...pieces));
    words.dir = "auto";
    const row = make("div", "turn person pending", make("p", "who unseen", status.dataset.you), words);
    row.dataset.id = id;
    log.append(row);
    show();
  };
  const post = (fields, shown) => {
    const item = { id: fields.find(([key]) => key === "id")?.[1] ?? newId(), fields, shown };
    queue.push(item);
    save();
    line(item);
    flush();
  };
  const later = () => {
    say(status.dataset.unsent);
    clearTimeout(timer);
    timer = setTimeout(flush, wait);
    wait = Math.min(wait * 2, 30000);
  };
  const flush = async () => {
    if (busy || !queue.length) return;
    busy = true;
    clearTimeout(timer);
    const item = queue[0];
    // On a slow line only: on a fast one the answer is there before the words are read.
    const there = () => log.querySelector(`[data-id="${CSS.escape(item.id)}"]:not(.pending)`);
    const slow = setTimeout(() => { if (!there()) say(status.dataset.sending); }, 1200);
    try {
      const answer = await fetch("/say", {
        method: "POST",
        headers: { accept: "application/json", "x-after": String(last) },
        body: new URLSearchParams(item.fields),
        signal: AbortSignal.timeout?.(20000),
      });
      const news = await answer.json();
      if (answer.ok) {
        done(item);
        wait = 1000;
        say("");
        take(news);
        log.querySelector(`.pending[data-id="${CSS.escape(item.id)}"]`)?.remove();
      } else if (answer.status === 503 || answer.status === 429) {
        later();
        say(news.trouble);
      } else {
        // It will never be taken as it is: the words go back into the box.
        done(item);
        log.querySelector(`.pending[data-id="${CSS.escape(item.id)}"]`)?.remove();
        if (item.shown && item.fields.some(([key]) => key === "text")) {
          box.value = [item.shown, box.value].filter(Boolean).join("\n");
          draft();
        }
        for (const control of answers.querySelectorAll(":disabled")) control.disabled = false;
        say(news.trouble);
      }
    } catch {
      later();
    } finally {
      clearTimeout(slow);
      busy = false;
    }
    if (queue.length && wait === 1000) flush();
  };
  const done = (item) => { queue = queue.filter((other) => other.id !== item.id); save(); };

  // --- The box.
  const draft = () => {
    keep("draft", box.value);
    if (CSS.supports("field-sizing", "content")) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + 4}px`;
  };
  box.addEventListener("input", draft);
  box.addEventListener("keydown", (event) => {
    const touch = matchMedia("(pointer: coarse)").matches;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !touch) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = box.value.trim();
    if (!words) return box.focus();
    post([["id", newId()], ["text", words]], words);
    box.value = "";
    draft();
    box.focus({ preventScroll: true });
  });
  if (!box.value) box.value = kept("draft") ?? "";
  draft();

  // --- The answers.
  const wire = () => {
    const ask = answers.querySelector("form");
    if (!ask) return;
    ask.addEventListener("submit", (event) => {
      event.preventDefault();
      const pressed = event.submitter ?? ask.querySelector(".choices button");
      const ticked = [...ask.querySelectorAll("input:checked")];
      const labels = pressed.value === "!done" ? ticked.map((tick) => tick.parentElement.textContent.trim()) : [];
      const fields = [...new FormData(ask), [pressed.name, pressed.value]];
      for (const control of ask.elements) control.disabled = true;
      $("end").focus({ preventScroll: true });
      post(fields, labels.join(", ") || pressed.textContent.trim());
    });
    const place = ask.querySelector(".place");
    if (!place || !navigator.geolocation) return;
    place.hidden = false;
    place.addEventListener("click", () => {
      const token = ask.elements.token.value;
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => post([["id", newId()], ["token", token], ["lat", coords.latitude], ["lon", coords.longitude]], ""),
        () => say(status.dataset.place),
        { timeout: 10000, maximumAge: 600000 },
      );
    });
  };
  wire();

  // --- The live line.
  let source, watch;
  const listen = () => {
    source?.close();
    source = new EventSource(`/events?after=${last}`);
    const alive = () => { clearTimeout(watch); watch = setTimeout(listen, 50000); };
    alive();
    source.onopen = () => { alive(); if (status.textContent === status.dataset.offline) say(""); if (queue.length) flush(); };
    source.addEventListener("beat", alive);
    source.addEventListener("news", (event) => { alive(); take(JSON.parse(event.data)); });
    source.onerror = () => {
      if (!queue.length) say(status.dataset.offline);
      if (source.readyState === EventSource.CLOSED) { clearTimeout(watch); watch = setTimeout(listen, 4000); }
    };
  };
  listen();
  addEventListener("online", () => { wait = 1000; flush(); listen(); });
  addEventListener("offline", () => say(status.dataset.offline));
  addEventListener("pagehide", () => source?.close());
  queue.forEach(line);
  flush();
  if (kept("anew")) {
    store.removeItem("anew");
    $("end").focus({ preventScroll: true });
  }
  // The first page is read from its top; a conversation under way from its end.
  if (log.querySelector(".person")) show(true);
})();
