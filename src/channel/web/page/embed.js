// Puts a button on a partner's page that opens the chat: in a frame where the service lets this page hold one, else in a
// tab. Nothing is asked of the service before the button is pressed. Escape closes; three times within two seconds leaves.
(() => {
  "use strict";
  const words = __WORDS__, origins = __ORIGINS__;
  const { src, dataset } = document.currentScript;
  const home = new URL(src).origin;
  const lang = [dataset.lang, document.documentElement.lang, "en"].find((tag) => Object.hasOwn(words, tag));
  const [open, name, dir] = words[lang] ?? [home, home, "ltr"];
  const ask = new URLSearchParams();
  if (dataset.campaign) ask.set("c", dataset.campaign);
  if (dataset.lang) ask.set("lang", dataset.lang);
  const may = origins.includes(location.origin);
  const make = (kind, css, fields) => {
    const made = Object.assign(document.createElement(kind), fields);
    made.style.cssText = css;
    return made;
  };
  const button = make(may ? "button" : "a", "font:600 1rem/1.2 system-ui,sans-serif;padding:.9rem 1.2rem;border:2px solid #fff;border-radius:2rem;background:#0d5a58;color:#fff;cursor:pointer;text-decoration:none;box-shadow:0 2px 8px #0006;align-self:flex-end", { lang, dir, textContent: open });
  const box = make("div", "position:fixed;inset-block-end:1rem;inset-inline-end:1rem;z-index:2147483647;display:flex;flex-direction:column;gap:.5rem");
  box.append(button);
  const put = () => document.body.append(box);
  if (document.body) put(); else addEventListener("DOMContentLoaded", put);
  if (!may) return Object.assign(button, { href: `${home}/?${ask}`, target: "_blank", rel: "noopener" });

  let frame, escapes = [];
  const show = (now) => {
    frame.hidden = !now;
    frame.style.display = now ? "block" : "none";
    button.setAttribute("aria-expanded", now);
    (now ? frame : button).focus();
  };
  // Nothing is to be seen from the first moment on.
  const hide = () => { document.documentElement.style.display = "none"; };
  const away = () => { hide(); location.replace("https://www.bbc.co.uk/weather"); };
  const escape = () => {
    if (!frame) return;
    if (!frame.hidden) show(false);
    const now = Date.now();
    escapes = [...escapes.filter((then) => now - then < 2000), now];
    if (escapes.length < 3) return;
    // The chat covers itself, so that the way back shows nothing, and says when it has.
    hide();
    frame.contentWindow.postMessage("pathways-leave", home);
    setTimeout(away, 1000);
  };
  Object.assign(button, { type: "button", ariaExpanded: "false" });
  button.addEventListener("click", () => {
    if (frame) return show(frame.hidden);
    ask.set("framed", "1");
    frame = make("iframe", "border:1px solid #0d5a58;border-radius:.8rem;background:#fff;width:min(26rem,calc(100vw - 2rem));height:min(42rem,calc(100vh - 6rem));box-shadow:0 4px 24px #0006", { src: `${home}/?${ask}`, title: name, lang, allow: "geolocation", referrerPolicy: "no-referrer" });
    box.prepend(frame);
    show(true);
  });
  addEventListener("keydown", (event) => { if (event.key === "Escape") escape(); });
  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== home || !frame || source !== frame.contentWindow) return;
    if (data === "pathways-escape") escape();
    if (data === "pathways-leave") away();
  });
})();
