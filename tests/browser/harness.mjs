// What the browser tests share: the real program with a database of its own, and a browser to look at it with.
//
// PATHWAYS_BIN names the program, CHROMIUM the browser; both have the usual place as their default.

import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const program = process.env.PATHWAYS_BIN ?? join(root, 'target', 'debug', 'pathways');
const axe = createRequire(import.meta.url)('axe-core').source;

/** Starts the program in a folder of its own. `kill` ends it as a power cut does; `start` brings it back in its place. */
export async function serve(env = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pathways-browser-'));
  const port = await freePort();
  const service = { url: `http://127.0.0.1:${port}`, folder, output: '' };
  let child;
  service.start = async () => {
    child = spawn(program, ['serve'], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        PATHWAYS_DATABASE_URL: `sqlite://${join(folder, 'pathways.db')}`,
        PATHWAYS_LISTEN: `127.0.0.1:${port}`,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => { service.output += text; });
    }
    const ended = new Promise((_, reject) => child.once('exit', (code) => reject(new Error(`the program ended (${code}):\n${service.output}`))));
    ended.catch(() => {});
    await Promise.race([answers(service.url), ended]);
  };
  service.kill = () => end(child, 'SIGKILL');
  service.stop = async () => {
    await end(child, 'SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };
  /** The first advisor's one-time link, as the program printed it. */
  service.signInLink = () => service.output.match(/https?:\/\/\S+\/desk\/in\/\S+/)?.[0];
  await service.start();
  return service;
}

/** Opens the browser. */
export const browser = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

/** Opens a page that reports what goes wrong in it: `page.faults` must stay empty. */
export async function visit(browser, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(String(error)));
  page.on('console', (message) => {
    const lost = /net::ERR|Failed to load resource/.test(message.text());
    if (message.type() === 'error' && !lost) page.faults.push(message.text());
  });
  await page.goto(url);
  return page;
}

/** Adds an advisor by the command. Returns the link that it prints. */
export async function advisorLink(service, name) {
  const env = { PATH: process.env.PATH, PATHWAYS_DATABASE_URL: `sqlite://${service.folder}/pathways.db`, PATHWAYS_PUBLIC_URL: service.url };
  const { stdout } = await promisify(execFile)(program, ['advisor', 'add', name], { cwd: service.folder, env });
  return stdout.match(/https?:\/\/\S+\/desk\/in\/\S+/)[0];
}

/** Signs a new advisor in. */
export async function signedIn(service, chromium, name, options = {}) {
  const page = await visit(chromium, await advisorLink(service, name), { viewport: { width: 1280, height: 800 }, ...options });
  await page.getByRole('button', { name: 'Sign in to the desk' }).click();
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  return page;
}

/** Says something in the chat. Returns when it is kept. */
export async function says(page, text) {
  await page.locator('#text').fill(text);
  await page.locator('#say button').click();
  await page.locator('.turn.person:not(.pending)').filter({ hasText: text }).first().waitFor();
}

/** Asks for a person in the chat, and says why. */
export async function wantsPerson(page, words) {
  await page.locator('.turn.bot').first().waitFor();
  await says(page, '/human');
  await page.waitForFunction(() => document.querySelector('.turn:last-child')?.classList.contains('bot'));
  // Somebody new is asked first whether their words may be kept.
  const may = page.locator('.answers button:not(.quiet)');
  if (await may.count()) {
    const before = await page.locator('.turn.person').count();
    await may.first().click();
    await page.waitForFunction((n) => document.querySelectorAll('.turn.person:not(.pending)').length > n && document.querySelector('.turn:last-child')?.classList.contains('bot'), before);
  }
  await says(page, words);
}

/** Opens the chat and asks for a person there. */
export async function asksFor(service, chromium, words, lang = 'en') {
  const page = await visit(chromium, `${service.url}/?lang=${lang}`);
  await wantsPerson(page, words);
  page.says = (text) => says(page, text);
  return page;
}

/** Fails where axe finds anything against WCAG 2.2 AA. */
export async function accessible(page, where) {
  const found = await page.evaluate(`${axe}; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations, passes }) => ({ passes: passes.length, violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary)]) }))`);
  assert.ok(found.passes > 10, `${where}: axe looked at nothing`);
  assert.deepEqual(found.violations, [], where);
}

/** Fails where the page is wider than its window. */
export async function fits(page, where) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(over, 0, `${where} is ${over} px too wide`);
}

/** Keeps a picture in the folder that SCREENS names, where it does. */
export async function picture(page, name) {
  if (process.env.SCREENS) await page.screenshot({ path: join(process.env.SCREENS, `${name}.png`) });
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url) {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      if ((await fetch(`${url}/web/door.svg`)).ok) return;
    } catch { /* not yet */ }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the program does not answer');
}

function end(child, signal) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => { child.once('exit', resolve); child.kill(signal); });
}
