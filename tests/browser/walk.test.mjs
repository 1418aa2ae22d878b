// The main job as people live it: somebody writes in, by web and by Telegram, in three languages, and is found something with
// reasons; asks for a person; an advisor picks them up at the desk and types live; they are handed back, and asked a week
// later. On SQLite and on PostgreSQL. Telegram's side is npm's telegram-test-api, as a process of its own.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browser, serve, visit } from './harness.mjs';

const run = promisify(execFile);
const token = '123456:TESTTOKEN';
const shots = process.env.PATHWAYS_SHOTS;

const WORDS = {
  en: { first: 'I feel so lonely since we moved here', yes: 'yes', me: 'for me', matters: 'someone to have a brew with', skip: 'skip', own: 'some company', second: 'the second one',
    details: 'their phone and address', human: 'can I talk to a real person please', thanks: 'thank you so much', no: "that's all", went: 'not yet', found: /I found \d things/, reason: 'Why:', queue: /in the queue/, week: /How did it go\?/, next: /What would help now/ },
  pl: { first: 'czuję się bardzo samotnie odkąd się tu przeprowadziliśmy', yes: 'tak', me: 'dla mnie', matters: 'ktoś do rozmowy', skip: 'pomiń', own: 'towarzystwo', second: 'druga',
    details: 'ich telefon i adres', human: 'chcę porozmawiać z człowiekiem', thanks: 'bardzo dziękuję', no: 'to wszystko', went: 'jeszcze nie', found: /Mam \d rzecz/, reason: 'Dlaczego:', queue: /w kolejce/, week: /Jak poszło\?/, next: /Co teraz pomoże/ },
  ar: { first: 'أشعر بوحدة شديدة منذ أن انتقلنا إلى هنا', yes: 'نعم', me: 'لي أنا', matters: 'أصدقاء', skip: 'تخطي', own: 'صحبة', second: 'الثاني',
    details: 'هاتفهم وعنوانهم', human: 'أريد أن أتحدث مع إنسان', thanks: 'شكرا جزيلا', no: 'لا، هذا كل شيء', went: 'ليس بعد', found: /وجدت \d+ أشياء|وجدت شيئين/, reason: 'لماذا:', queue: /في الانتظار/, week: /تحدثنا الأسبوع الماضي/, next: /ما الذي يساعدك الآن/ },
};

let chromium;
before(async () => { chromium = await browser(); });
after(async () => { await chromium.close(); });

const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
};

/** A database of its own, and a way to make what is scheduled fall due now: a week is long for a test. */
const DATABASES = {
  sqlite: async () => ({
    env: {},
    due: (folder) => run('python3', ['-c', "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=10); n = c.execute(\"UPDATE timers SET due_at = 0 WHERE state = 'pending'\").rowcount; c.commit(); print(n)", join(folder, 'pathways.db')]),
  }),
  postgres: async () => {
    const base = process.env.PATHWAYS_TEST_POSTGRES;
    assert.ok(base, 'PATHWAYS_TEST_POSTGRES must name a PostgreSQL to make databases on: run tests/run, which starts one');
    const name = `walk_${randomBytes(6).toString('hex')}`;
    await run('psql', [base, '-qc', `CREATE DATABASE ${name}`]);
    const url = base.replace(/\/[^/]*$/, `/${name}`);
    return {
      env: { PATHWAYS_DATABASE_URL: url },
      due: () => run('psql', [url, '-Atc', "UPDATE timers SET due_at = 0 WHERE state = 'pending' RETURNING 1"]),
    };
  },
};

/** Somebody at the web page. */
async function webPerson(service, lang) {
  const page = await visit(chromium, `${service.url}/?lang=${lang}`);
  return {
    page,
    async says(words, awaited) {
      const before = await page.locator('.turn.bot').count();
      await page.fill('#text', words);
      await page.keyboard.press('Enter');
      await page.waitForFunction((n) => document.querySelectorAll('.turn.bot').length > n, before, { timeout: 20000 });
      if (awaited) await this.sees(awaited);
    },
    sees: (awaited) => page.waitForFunction(
      (pattern) => new RegExp(pattern).test(document.querySelector('[role=log]').innerText), awaited.source, { timeout: 20000 }),
    text: () => page.locator('[role=log]').innerText(),
    close: async () => { assert.deepEqual(page.faults, []); await page.context().close(); },
  };
}

/** Somebody on Telegram. */
async function telegramPerson(api, lang, chat) {
  const post = (path, body) => fetch(`${api}/test/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ chat, ...body }) });
  let seen = 0;
  let all = '';
  return {
    async says(words, awaited) {
      await post('say', { text: words, name: 'Test', language: lang });
      await this.sees(awaited ?? /[^]/);
    },
    async sees(awaited) {
      const until = Date.now() + 20000;
      let fresh = '';
      while (Date.now() < until) {
        const { shown } = await (await fetch(`${api}/test/seen?chat=${chat}&after=${seen}&wait=2000`)).json();
        // The button that shares a place is a message of its own: no answer.
        for (const message of shown) {
          seen = Math.max(seen, message.seq);
          if (!message.text.startsWith('📍')) fresh += `\n${message.text}`;
          all += `\n${message.text}`;
        }
        if (fresh && awaited.test(fresh)) return;
      }
      assert.fail(`Telegram never showed ${awaited}; it showed: ${fresh}\nbefore: ${all.slice(-1500)}`);
    },
    text: async () => all,
    close: async () => {},
  };
}

/** The advisor at the desk. */
async function advisor(service) {
  const page = await visit(chromium, service.signInLink(), { viewport: { width: 1280, height: 900 } });
  await page.locator('main form button, form button').first().click();
  await page.waitForURL(/\/desk\/?$/);
  return page;
}

async function walk(person, desk, lang, name, due) {
  const words = WORDS[lang];
  await person.says(words.first);
  await person.says(words.yes);
  await person.says(words.me);
  await person.says('54');
  await person.says(words.matters);
  await person.says('Walton');
  await person.says(words.skip);
  await person.says(words.own, words.found);
  assert.ok((await person.text()).includes(words.reason), 'each match says why');
  await person.says(words.second);
  await person.says(words.details);

  await desk.goto(desk.url().replace(/\/desk.*$/, '/desk'));
  const waiting = desk.locator('a[href*="/desk/h/"]');
  const before = await waiting.count();
  await person.says(words.human, words.queue);
  // The queue shows the newcomer without being loaded again.
  await desk.waitForFunction((n) => document.querySelectorAll('a[href*="/desk/h/"]').length > n, before, { timeout: 20000 });
  await waiting.last().click();
  await desk.locator('form[action$="/claim"] button').first().click();
  await desk.waitForSelector('form[action$="/reply"] textarea');
  const line = `Hello, this is ${name}. Shall I ring them with you?`;
  await desk.locator('form[action$="/reply"] textarea').fill(line);
  await desk.locator('form[action$="/reply"] button.main').first().click();
  await person.sees(new RegExp(line.replace(/[?.]/g, '\\$&')));

  const heard = `${words.thanks} ${name}`;
  if (person.page) {
    await person.page.fill('#text', heard);
    await person.page.keyboard.press('Enter');
  } else {
    await person.says(heard, /[^]/).catch(() => {});
  }
  await desk.getByText(heard).first().waitFor({ timeout: 20000 });
  if (shots) await desk.screenshot({ path: join(shots, `walk-desk-${name}.png`) });
  const close = desk.locator('form[action$="/close"]');
  await close.locator('[value=resolved]').first().evaluate((choice) => {
    if (choice.tagName === 'OPTION') choice.parentElement.value = 'resolved';
    else if (choice.type === 'radio') choice.checked = true;
  });
  await desk.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
  const byValue = close.locator('button[value=resolved]');
  await (await byValue.count() ? byValue : close.locator('button')).first().click();
  await desk.waitForTimeout(500);
  await person.says(words.no);
  const { stdout } = await due();
  assert.match(stdout, /[1-9]/, 'a check-in was scheduled');
  await person.sees(words.week);
  await person.says(words.went, words.next);
  if (shots && person.page) await person.page.screenshot({ path: join(shots, `walk-${name}.png`), fullPage: true });
  await person.close();
}

for (const [engine, make] of Object.entries(DATABASES)) {
  test(`the walk on ${engine}`, { timeout: 600000 }, async (t) => {
    const { env, due } = await make();
    const port = await freePort();
    const simulator = spawn(process.execPath, [new URL('../telegram-api/server.js', import.meta.url).pathname, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(simulator, 'exit').then(([code]) => { throw new Error(`the Telegram stand-in ended (${code}) before it answered`); });
    ended.catch(() => {});
    await Promise.race([once(simulator.stdout, 'data'), ended]);
    const api = `http://127.0.0.1:${port}`;
    const service = await serve({ ...env, TELOXIDE_TOKEN: token, TELEGRAM_API_URL: api });
    const desk = await advisor(service);
    try {
      let chat = 100;
      for (const lang of Object.keys(WORDS)) {
        await t.test(`web, ${lang}`, async () => walk(await webPerson(service, lang), desk, lang, `web-${lang}-${engine}`, () => due(service.folder)));
        await t.test(`Telegram, ${lang}`, async () => walk(await telegramPerson(api, lang, chat++), desk, lang, `telegram-${lang}-${engine}`, () => due(service.folder)));
      }
      assert.deepEqual(desk.faults, []);
    } finally {
      await service.stop();
      simulator.kill();
    }
  });
}
