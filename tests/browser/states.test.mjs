// Every state of the chat and of the desk, each tried in every way that `sound` knows. A new page is one line more in its list.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { advisorLink, asksFor, browser, picture, says, serve, signedIn, visit, wantsPerson } from './harness.mjs';
import { sound } from './sound.mjs';

let service, chromium, elsewhere;
before(async () => { [service, chromium, elsewhere] = await Promise.all([serve(), browser(), stranger()]); });
after(async () => {
  await chromium?.close();
  await service?.stop();
  elsewhere?.close();
});

/** Another site, with a form that posts to wherever its address says. */
async function stranger() {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<form method="post" action="${new URL(request.url, 'http://x').searchParams.get('to')}"><button>Win</button></form>`);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  server.form = (to) => `http://localhost:${server.address().port}/?to=${encodeURIComponent(to)}`;
  return server;
}

const LANGUAGES = {
  en: { dir: 'ltr', risk: 'I want to end my life', why: 'the boiler is broken', more: 'are you still there' },
  ckb: { dir: 'rtl', risk: 'دەمەوێت کۆتایی بە ژیانم بهێنم', why: 'ژمارەکەم 07700 900123 ـە', more: 'هێشتا لێرەیت؟' },
};

// ---- the chat: one person's way, each line a state further ----

const answer = (page) => page.locator('.answers button:not(.quiet):not(.place)').first();

/** Goes on by the first answer, a place or "skip", until `found`. */
async function until(page, found, turns = 20) {
  for (let n = 0; n < turns; n += 1) {
    await page.waitForFunction(() => !document.querySelector('.answers :disabled, .pending'));
    if (await page.locator(found).count()) return;
    const heard = await page.locator('.turn.bot').count();
    if (await page.locator('.boxes input').count()) await page.locator('.boxes input').first().check();
    if (await page.locator('.place').count()) await says(page, 'L9 1AB');
    else await (await answer(page).count() ? answer(page) : page.locator('.answers .quiet').first()).click();
    await page.waitForFunction((n) => document.querySelectorAll('.turn.bot').length > n, heard);
  }
  assert.fail(`${found} never came`);
}

const CHAT = [
  ['the first page', async ({ page }) => page.locator('.turn.bot').first().waitFor()],
  ['the languages to choose from', async ({ page }) => page.locator('summary').click()],
  ['help open', async ({ page }) => { await page.keyboard.press('Escape'); await page.locator('.help').click(); }],
  ['a language chosen', async ({ page, lang }) => {
    const name = (await page.locator(`.tongues button[lang='${lang}']`).textContent()).trim();
    await page.locator('.answers button').filter({ hasText: name }).click();
    await page.locator('.turn.bot').nth(1).waitFor();
  }],
  ['a question with answers', async ({ page }) => { await answer(page).click(); await page.locator('.turn.bot').nth(2).waitFor(); }],
  ['several answers at once', async ({ page }) => { await until(page, '.boxes'); await page.locator('.boxes input').nth(1).check(); }],
  ['the matches', ({ page }) => until(page, '.card')],
  ['too long a message', async ({ page }) => {
    await page.locator('#text').fill('x'.repeat(20_001));
    await page.locator('#say button').click();
    await page.locator('#status').filter({ hasText: /./ }).waitFor();
  }],
  ['waiting for a person', ({ page, words }) => wantsPerson(page, words.why)],
  ['the order of what is mixed', async ({ page, words }) => {
    const own = page.locator('.turn.person .words').filter({ hasText: words.why }).last();
    if (words.dir === 'rtl') assert.equal(await own.locator('bdi[dir=ltr]').innerText(), '07700 900123');
    const ways = await page.locator('.turn.bot .words p:not([lang=en])').evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
    assert.deepEqual(ways.filter((way) => way !== words.dir), [], 'a name at the beginning does not turn what we say round');
  }],
  ['with an advisor', async ({ page, desk, words }) => {
    await desk.goto(`${service.url}/desk`);
    await desk.locator('.case').filter({ hasText: words.why }).getByRole('button').click();
    await desk.getByLabel('Your reply').fill('Hello. I can ring you at 14:30 on 0151 496 0000.');
    await desk.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.turn.advisor').filter({ hasText: '0151' }).waitFor();
  }],
  ['words on their way while the program is gone', async ({ page, words }) => {
    await service.kill();
    await page.locator('#text').fill(words.more);
    await page.locator('#say button').click();
    await page.locator('.pending').waitFor();
    await page.locator('#status').filter({ hasText: /./ }).waitFor();
  }],
  ['the program back', async ({ page, words }) => {
    await service.start();
    await page.locator('.turn.person:not(.pending)').filter({ hasText: words.more }).waitFor({ timeout: 60_000 });
    assert.equal(await page.locator('.turn').filter({ hasText: words.more }).count(), 1);
  }],
  ['handed back', async ({ page, desk }) => {
    await desk.reload();
    await desk.getByLabel('Sorted').check();
    await desk.getByRole('button', { name: 'Close and hand back' }).click();
    await page.waitForFunction(() => document.querySelector('.turn:last-child')?.classList.contains('bot'));
  }],
  ['words of danger', async ({ page, words }) => { await says(page, words.risk); await page.locator('.card a[href="tel:999"]').last().waitFor(); }],
  ['ended', async ({ page }) => {
    const heard = await page.locator('.turn.bot').count();
    await says(page, '/stop');
    await page.waitForFunction((n) => document.querySelectorAll('.turn.bot').length > n, heard);
  }],
  ['the chat covered', async ({ page, lang }) => {
    await page.context().addCookies([{ name: 'away', value: '1', url: service.url }]);
    await page.goto(service.url);
    await page.locator(`html[lang=${lang}] .covered`).waitFor();
  }],
  ['the cookie gone: a new beginning, and the words are taken', async ({ page, lang, words }) => {
    await page.context().clearCookies({ name: 'away' });
    await page.reload();
    await page.context().clearCookies();
    const old = await page.evaluate(() => document.body.dataset.chat);
    await page.locator('#text').fill(words.more);
    await page.locator('#say button').click();
    await page.waitForFunction((old) => document.body.dataset.chat !== old, old);
    await page.locator('.turn.person:not(.pending)').filter({ hasText: words.more }).waitFor();
    await page.locator(`html[lang=${lang}]`).waitFor();
  }],
  ['a private link that is over', ({ page }) => page.goto(`${service.url}/go/x`)],
  ['a form of another site', async ({ page }) => { await page.goto(elsewhere.form(`${service.url}/say`)); await page.locator('button').click(); }],
];

for (const [lang, words] of Object.entries(LANGUAGES)) {
  test(`the chat in ${lang}`, async () => {
    const desk = await signedIn(service, chromium, `Ana ${lang}`);
    const page = await visit(chromium, service.url, { locale: lang });
    const world = { page, desk, lang, words };
    for (const [name, reach] of CHAT) {
      await reach(world);
      await picture(page, `chat-${lang}-${name}`);
      assert.equal(await page.evaluate(() => document.documentElement.dir), words.dir, `${name}: its direction`);
      await sound(page, `${lang}, ${name}`);
      const small = await page.locator('header a, summary, button, .button, .boxes label').evaluateAll((all) => all
        .map((one) => [one.textContent.trim(), one.getBoundingClientRect()])
        .filter(([, { width, height }]) => width > 0 && (width < 44 || height < 44)).map(([text]) => text));
      assert.deepEqual(small, [], `${lang}, ${name}: 44 px for a finger`);
    }
    await Promise.all([page.context().close(), desk.context().close()]);
  });
}

// ---- the desk: pages by their address, and states by how they come about ----

const PAGES = [
  ['nobody waits', '/desk'],
  ['nobody of mine', '/desk?show=mine'],
  ['call-backs', '/desk/callbacks'],
  ['campaigns', '/desk/campaigns'],
  ['alerts in my chat', '/desk/chat'],
  ['no such conversation', '/desk/h/nowhere'],
  ['no such page', '/desk/nowhere'],
];

const DESK = [
  ['the queue full', async ({ desk }) => { await desk.goto(`${service.url}/desk`); await desk.locator('.case').nth(2).waitFor(); }],
  ['an alert', async ({ desk, people }) => { await says(people[0], 'I want to end my life'); await desk.locator('.alert').last().waitFor(); }],
  ['a conversation to step into', async ({ desk }) => desk.locator('.alert a').last().click()],
  ['a conversation that waits', async ({ desk }) => {
    await desk.goto(`${service.url}/desk`);
    await desk.locator('.case').filter({ hasText: 'roof' }).getByRole('link').click();
    await desk.getByText('Take this conversation to write').waitFor();
  }],
  ['a conversation that is mine', async ({ desk }) => {
    await desk.getByRole('button', { name: 'Take this' }).click();
    await desk.getByLabel('Your reply').fill('Hello. Is it wet inside?');
    await desk.getByRole('button', { name: 'Send', exact: true }).click();
    await desk.locator('.turn.advisor').filter({ hasText: 'wet inside' }).waitFor();
    await desk.getByLabel('New note').fill('Ask the landlord.');
    await desk.getByRole('button', { name: 'Keep note' }).click();
    await desk.locator('#notes li').waitFor();
  }],
  ['the ready replies open', ({ desk }) => desk.getByText('Ready replies').click()],
  ['a reply that was not sent', async ({ desk }) => {
    await desk.context().setOffline(true);
    await desk.getByLabel('Your reply').fill('Half a thought');
    await desk.getByRole('button', { name: 'Send', exact: true }).click();
    await desk.locator('#reply-error').filter({ hasText: /./ }).waitFor();
  }],
  ['somebody else has it', async ({ desk, other }) => {
    await desk.context().setOffline(false);
    await other.goto(desk.url());
    await other.locator('main').getByText('Ben').first().waitFor();
    return other;
  }],
  ['a conversation in Kurdish at risk', async ({ desk }) => {
    await desk.goto(`${service.url}/desk`);
    await desk.locator('.case').filter({ hasText: '07700' }).getByRole('button').click();
    await desk.locator('.turn.person .words[dir=rtl], .turn.person .words[dir=auto]').first().waitFor();
  }],
  ['closed', async ({ desk }) => {
    const address = desk.url();
    await desk.getByLabel('Sorted').check();
    await desk.getByRole('button', { name: 'Close and hand back' }).click();
    await desk.waitForURL(/show=mine/);
    await desk.goto(address);
  }],
  ['a campaign', async ({ desk }) => {
    await desk.goto(`${service.url}/desk/campaigns`);
    await desk.getByLabel('What you call it').fill('Spellow Library');
    for (const language of ['English', 'Arabic', 'Kurdish']) await desk.getByLabel(language).check();
    await desk.getByRole('button', { name: 'Begin this campaign' }).click();
    await desk.getByRole('heading', { name: 'Spellow Library' }).waitFor();
    await desk.getByText('What the figures mean').click();
  }],
  ['a form of another site', async ({ desk }) => { await desk.goto(elsewhere.form(`${service.url}/desk/campaigns`)); await desk.locator('button').click(); }],
  ['the connection lost', async ({ desk }) => {
    await desk.goto(`${service.url}/desk`);
    await service.kill();
    await desk.locator('#lost').filter({ hasText: /./ }).waitFor();
  }],
  ['the program back', async ({ desk }) => { await service.start(); await desk.waitForFunction(() => !document.getElementById('lost').textContent, null, { timeout: 30_000 }); }],
  ['signed out', async ({ desk }) => { await desk.getByRole('button', { name: 'Sign out' }).click(); await desk.getByText('Open the sign-in link').waitFor(); }],
];

test('the desk', async () => {
  const door = await visit(chromium, await advisorLink(service, 'Eve'), { viewport: { width: 1280, height: 800 } });
  await sound(door, 'a sign-in link');
  await door.goto(`${service.url}/desk/in/used`);
  await door.getByRole('button').click();
  await sound(door, 'a sign-in link that is used up');
  await door.context().close();

  const [desk, other] = [await signedIn(service, chromium, 'Ben'), await signedIn(service, chromium, 'Cat')];
  for (const [name, path] of PAGES) {
    await desk.goto(service.url + path);
    await picture(desk, `desk-${name}`);
    await sound(desk, `the desk: ${name}`);
  }
  const people = [];
  for (const [words, lang] of [['nobody to talk to since we moved', 'en'], ['the roof lets the rain in', 'en'], [LANGUAGES.ckb.why, 'ckb']]) {
    people.push(await asksFor(service, chromium, words, lang));
  }
  for (const [name, reach] of DESK) {
    const page = await reach({ desk, other, people }) ?? desk;
    await picture(page, `desk-${name}`);
    await sound(page, `the desk: ${name}`);
  }
  await Promise.all([desk, other, ...people].map((page) => page.context().close()));
});

test('the posters, on the screen and on one sheet', async () => {
  const desk = await signedIn(service, chromium, 'Dot', { javaScriptEnabled: true });
  await desk.goto(`${service.url}/desk/campaigns`);
  for (const [name, langs] of [['Alpha Hall', ['Bengali']], ['Beta Hall', ['English', 'Arabic', 'Bengali']], ['Gamma Hall', null]]) {
    await desk.goto(`${service.url}/desk/campaigns`);
    await desk.getByLabel('What you call it').fill(name);
    const boxes = desk.locator('.campaign-new input[type=checkbox]');
    if (langs) for (const language of langs) await desk.getByLabel(language).check();
    else for (let n = 0; n < await boxes.count(); n += 1) await boxes.nth(n).check();
    await desk.getByRole('button', { name: 'Begin this campaign' }).click();
    await desk.locator('.case').filter({ hasText: name }).getByRole('link', { name: 'Poster to print' }).click();
    await picture(desk, `poster-${name}`);
    await sound(desk, `the poster, ${name}`, { parts: false });
    const pages = (await desk.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
    assert.equal(pages.length, 1, name);
  }
  await desk.context().close();
});
