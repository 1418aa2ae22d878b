// What a page must stand to be of use to everybody: tried on a page as it is, in whatever state it is in.
//
// WCAG 2.2 AA by axe, in the light and in the dark; enlarged to 400 %; text twice the size; text set apart; the keyboard's way
// through it in both directions, with colours of the person's own; the frame that a screen reader goes by.

import assert from 'node:assert/strict';
import { accessible, fits } from './harness.mjs';

/** Tries everything on a page, and leaves it as it was. `parts: false` for a page that is a sheet to print. */
export async function sound(page, where, { parts = true } = {}) {
  const size = page.viewportSize();
  if (parts) await framed(page, where);
  await restyled(page, UNSTUCK, () => accessible(page, where));
  await walked(page, `${where}, by keyboard`);
  await restyled(page, SPACED, async () => {
    await fits(page, `${where}, with text set apart`);
    await whole(page, `${where}, with text set apart`);
  });
  await restyled(page, 'html { font-size: 200% !important }', async () => {
    await fits(page, `${where}, with text twice the size`);
    await whole(page, `${where}, with text twice the size`);
  });
  // A window of 1280 × 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await restyled(page, UNSTUCK, () => accessible(page, `${where}, enlarged, in the dark`));
  await fits(page, `${where}, enlarged`);
  await whole(page, `${where}, enlarged`);
  await newest(page, `${where}, enlarged`);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await walked(page, `${where}, enlarged, in forced colours`);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(size);
  assert.deepEqual(page.faults, [], where);
}

// What sticks to the window's edge lies over something wherever one happens to be: axe would find another half-covered link each
// time. Whether the focus is ever covered is looked at by walking.
const UNSTUCK = 'header, .safe, #say { position: static !important }';

// WCAG 1.4.12.
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/** Lays a style sheet over the page's own, as a reader's settings do. */
async function restyled(page, style, look) {
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
  }, style);
  await look();
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
}

/** Fails where a page has no name, no main part, no first heading, or no way past its head. */
async function framed(page, where) {
  const frame = await page.evaluate(() => {
    const skip = document.querySelector('.skip');
    const first = document.querySelector('a[href], button, input, textarea, summary');
    return {
      title: document.title.trim() !== '',
      lang: document.documentElement.lang !== '' && ['ltr', 'rtl'].includes(document.documentElement.dir),
      main: document.querySelectorAll('main').length,
      first: document.querySelectorAll('h1').length,
      // A head of three stops needs no way past it.
      skip: skip ? skip === first && document.getElementById(skip.hash.slice(1)) !== null : document.querySelectorAll('header a, summary').length <= 3,
    };
  });
  assert.deepEqual(frame, { title: true, lang: true, main: 1, first: 1, skip: true }, where);
}

/** Fails where text is cut off, or runs out of its button. */
async function whole(page, where) {
  const cut = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((one) => {
    // An excerpt is cut on purpose: all of it is a link away.
    if (!one.checkVisibility() || one.closest('svg, textarea, select, .said') || !one.textContent.trim()) return false;
    if (one.clientWidth <= 1) return false;
    const { overflowX, overflowY, display } = getComputedStyle(one);
    const wide = one.scrollWidth - one.clientWidth > 1, tall = one.scrollHeight - one.clientHeight > 1;
    const boxed = one.matches('button, .button, summary, label, nav a, .words, .card, .tag, .flag') && display !== 'inline';
    return (wide && (boxed || /hidden|clip/.test(overflowX))) || (tall && /hidden|clip/.test(overflowY));
  }).map((one) => one.outerHTML.slice(0, 160)));
  assert.deepEqual(cut, [], `${where}: cut off`);
}

/** Fails where the newest message or the box to write in cannot be brought into sight. */
async function newest(page, where) {
  for (const part of ['.turn:last-of-type .words > :last-child', '.turn:last-child .words > :last-child', '#text', '#reply']) {
    const found = page.locator(part).last();
    if (!(await page.locator(part).count()) || !(await found.isVisible())) continue;
    const seen = await found.evaluate((one) => { one.scrollIntoView({ block: 'nearest' }); return window.inSight?.(one); });
    assert.notEqual(seen, false, `${where}: ${part} is covered`);
  }
}

/** Goes through a page by the keyboard, there and back. Fails where the focus does not show, or is under something else. */
async function walked(page, where) {
  await page.evaluate(() => {
    window.inSight = (one) => {
      const box = one.getBoundingClientRect();
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      if (right <= left || bottom <= top) return false;
      for (let x = 1; x < 8; x += 1) for (let y = 1; y < 8; y += 1) {
        const hit = document.elementFromPoint(left + (right - left) * x / 8, top + (bottom - top) * y / 8);
        if (hit && (one.contains(hit) || hit.contains(one) && hit.closest('label, .case') || hit.closest('label')?.control === one)) return true;
      }
      return false;
    };
  });
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.evaluate(() => { window.met = new Set(); });
    const lost = [];
    let met = 0;
    for (let n = 0; n < 150; n += 1) {
      await page.keyboard.press(key);
      const at = await page.evaluate(() => {
        const one = document.activeElement;
        if (!one || one === document.body) return 'none';
        if (window.met.has(one)) return 'again';
        window.met.add(one);
        const shows = (part) => part && getComputedStyle(part).outlineStyle !== 'none' && parseFloat(getComputedStyle(part).outlineWidth) >= 2;
        const faults = [];
        if (!shows(one) && !shows(one.closest('label, .case'))) faults.push('no outline');
        if (!window.inSight(one)) faults.push('not in sight');
        return faults.length ? { what: one.outerHTML.slice(0, 160), faults } : '';
      });
      if (at === 'again') break;
      if (at === 'none') continue;
      met += 1;
      if (at) lost.push(at);
    }
    assert.deepEqual(lost, [], `${where}, ${key}`);
    assert.ok(met > 0 || !(await page.locator('a, button').count()), `${where}: the keyboard gets nowhere`);
  }
}
