// The web chat in a real browser, against the real program.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { accessible, browser, fits, picture, serve, visit } from './harness.mjs';

let service, chromium;
before(async () => { [service, chromium] = await Promise.all([serve(), browser()]); });
after(async () => { await chromium?.close(); await service?.stop(); });

const said = (page) => page.locator('.turn.person:not(.pending)');
const heard = (page) => page.locator('.turn.bot');
const button = (page) => page.locator('.answers button:not(.quiet):not(.place)').first();

async function say(page, words) {
  const before = await heard(page).count();
  await page.locator('#text').fill(words);
  await page.locator('#say button').click();
  await said(page).filter({ hasText: words }).first().waitFor();
  if (await page.evaluate(() => document.body.dataset.seq) !== undefined) {
    await page.waitForFunction((n) => document.querySelectorAll('.turn.bot').length > n, before);
  }
}

/** Goes on by the first button, a place or "skip", until `found`. */
async function until(page, found, turns = 20) {
  for (let n = 0; n < turns; n += 1) {
    if (await page.locator(found).count()) return;
    await page.waitForFunction(() => !document.querySelector('.answers :disabled'));
    const answers = await heard(page).count();
    if (await page.locator('.boxes input').count()) await page.locator('.boxes input').first().check();
    if (await page.locator('.place').count()) await say(page, 'L9 1AB');
    else if (await button(page).count()) await button(page).click();
    else await page.locator('.answers .quiet').first().click();
    await page.waitForFunction((n) => document.querySelectorAll('.turn.bot').length > n, answers);
  }
  assert.fail(`${found} never came`);
}

test('a conversation, live', async () => {
  const page = await visit(chromium, service.url);
  await heard(page).first().waitFor();
  await picture(page, 'live-1');
  await accessible(page, 'the first page');
  await button(page).click();
  await said(page).first().waitFor();
  await page.waitForFunction(() => document.querySelector('.turn:last-child')?.classList.contains('bot'));
  await page.evaluate(() => {
    window.added = [];
    new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((line) => window.added.push(line.textContent))))
      .observe(document.getElementById('log'), { childList: true });
  });
  await say(page, 'I feel lonely since my sister died');
  assert.equal(await page.locator('.pending').count(), 0);
  const added = await page.evaluate(() => window.added);
  assert.equal(added.filter((text) => text.includes('I feel lonely')).length, 1, 'a screen reader hears it once');
  await page.locator('.help').click();
  await page.locator('#help a[href="tel:999"]').first().waitFor();   // English may stand beside
  await accessible(page, 'with help open');
  await picture(page, 'live-2');
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('a conversation without a script', async () => {
  const page = await visit(chromium, service.url, { javaScriptEnabled: false });
  assert.ok(await heard(page).count() > 0);
  await button(page).click();
  assert.equal(await said(page).count(), 1);
  assert.match(page.url(), /#end$/);
  await page.locator('#text').fill('I have no work and I owe money');
  await page.locator('#say button').click();
  await said(page).filter({ hasText: 'I owe money' }).waitFor();
  assert.ok(await page.locator('.turn').last().evaluate((line) => line.classList.contains('bot')), 'it was answered');
  await fits(page, 'the page without a script');
  await page.context().close();
});

test('as far as several answers at once and the matches', async () => {
  const page = await visit(chromium, service.url);
  await until(page, '.boxes input');
  await accessible(page, 'boxes to tick');
  await picture(page, 'boxes');
  const box = await page.locator('.boxes label').first().boundingBox();
  assert.ok(box.height >= 44, `a box to tick is ${box.height} px high`);
  await page.locator('.boxes input').first().check();
  await button(page).click();
  await until(page, '.card');
  await accessible(page, 'matches');
  await picture(page, 'matches');
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('by keyboard alone', async () => {
  const page = await visit(chromium, service.url, { viewport: { width: 1280, height: 800 } });
  const at = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
  await page.keyboard.press('Tab');
  assert.equal(await at(), 'Go to the message box');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  assert.ok(await page.evaluate(() => document.activeElement.closest('.answers') !== null), 'answers come before the box');
  await page.keyboard.press('Enter');
  await said(page).first().waitFor();
  // The focus is not lost with the button, not even where the answer brings the page in another language.
  await page.waitForFunction(() => document.activeElement.id === 'end' && !document.querySelector('.pending'));
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement.closest('.answers, #say') !== null);
  await page.locator('#text').focus();
  await page.keyboard.type('two lines');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('in one message');
  await page.keyboard.press('Enter');
  await said(page).filter({ hasText: 'two lines' }).waitFor();
  assert.match(await said(page).last().locator('.words').innerText(), /two lines\nin one message/);
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.name === 'lang'), 'the menu opens by keyboard');
  await page.context().close();
});

test('loaded again, the words and the draft are there', async () => {
  const page = await visit(chromium, service.url);
  await say(page, 'remember me');
  await page.locator('#text').fill('half a thought');
  const lines = await page.locator('.turn').count();
  await page.reload();
  assert.equal(await page.locator('.turn').count(), lines);
  assert.equal(await page.locator('#text').inputValue(), 'half a thought');
  await page.context().close();
});

test('two tabs show one conversation', async () => {
  const page = await visit(chromium, service.url);
  const other = await page.context().newPage();
  await other.goto(service.url);
  await say(page, 'said in the first tab');
  await said(other).filter({ hasText: 'said in the first tab' }).waitFor();
  await page.context().close();
});

test('what is written without a network is sent once when it is back', async () => {
  const page = await visit(chromium, service.url);
  await say(page, 'before');
  await page.context().setOffline(true);
  await page.locator('#text').fill('written in a tunnel');
  await page.keyboard.press('Enter');
  await page.locator('.pending').filter({ hasText: 'written in a tunnel' }).waitFor();
  await page.locator('#status').filter({ hasText: /./ }).waitFor();
  await accessible(page, 'without a network');
  await page.context().setOffline(false);
  await said(page).filter({ hasText: 'written in a tunnel' }).waitFor();
  await page.reload();
  assert.equal(await page.locator('.turn').filter({ hasText: 'written in a tunnel' }).count(), 1);
  await page.context().close();
});

test('the answer lost on its way is asked for again, and nothing doubles', async () => {
  const page = await visit(chromium, service.url);
  let lost = 0;
  await page.route('**/say', async (route) => {
    if (lost > 1) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await page.locator('#text').fill('did you get this');
  await page.keyboard.press('Enter');
  await said(page).filter({ hasText: 'did you get this' }).waitFor();
  await page.waitForFunction(() => JSON.parse(sessionStorage.getItem('queue')).length === 0);
  assert.equal(lost, 2);
  await page.reload();
  assert.equal(await page.locator('.turn').filter({ hasText: 'did you get this' }).count(), 1);
  await page.context().close();
});

test('the program killed and started again: nothing is lost, nothing doubles', async () => {
  const page = await visit(chromium, service.url);
  await say(page, 'before the cut');
  await service.kill();
  await page.locator('#text').fill('during the cut');
  await page.keyboard.press('Enter');
  await page.locator('.pending').waitFor();
  await service.start();
  await said(page).filter({ hasText: 'during the cut' }).waitFor();
  await page.reload();
  assert.equal(await page.locator('.turn').filter({ hasText: 'during the cut' }).count(), 1);
  assert.equal(await page.locator('.turn').filter({ hasText: 'before the cut' }).count(), 1);
  await page.context().close();
});

test('a form sent twice is one message', async () => {
  const page = await visit(chromium, service.url, { javaScriptEnabled: false });
  const id = await page.locator('#say input[name=id]').inputValue();
  for (let n = 0; n < 2; n += 1) {
    await page.context().request.post(`${service.url}/say`, { form: { id, text: 'pressed twice' } });
  }
  await page.reload();
  assert.equal(await said(page).filter({ hasText: 'pressed twice' }).count(), 1);
  await page.context().close();
});

test('too long a message comes back into the box', async () => {
  const page = await visit(chromium, service.url);
  await page.locator('#text').fill('x'.repeat(20_001));
  await page.locator('#say button').click();
  await page.locator('#status').filter({ hasText: 'longer than we can take' }).waitFor();
  assert.equal((await page.locator('#text').inputValue()).length, 20_001);
  assert.equal(await page.locator('.pending').count(), 0);
  await page.context().close();
});

test('the quick exit leaves nothing to go back to', async () => {
  for (const way of ['click', 'escape', 'plain link']) {
    const page = await visit(chromium, 'about:blank', { javaScriptEnabled: way !== 'plain link' });
    await page.context().route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'the weather' }));
    await page.goto(service.url);
    if (way === 'plain link') {
      await page.locator('#leave').click();
      await page.waitForURL('https://www.bbc.co.uk/weather');
      await page.context().close();
      continue;
    }
    await say(page, 'something private');
    if (way === 'click') await page.locator('#leave').click();
    else for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.goBack();
    assert.equal(page.url(), 'about:blank', 'the chat is not in the history');
    await page.goto(service.url);
    assert.equal(await page.getByText('something private').count(), 0, 'the chat is covered');
    await accessible(page, 'the covered page');
    await page.locator('.covered button').click();
    await page.getByText('something private').waitFor();
    await page.context().close();
  }
});

test('in the colours that the person chose for everything', async () => {
  const page = await visit(chromium, service.url, { forcedColors: 'active', viewport: { width: 1280, height: 860 } });
  await say(page, 'I feel lonely');
  await picture(page, 'forced-colours');
  const borders = await page.locator('.words').evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopWidth));
  assert.ok(borders.every((width) => parseFloat(width) >= 1), 'who said what still shows');
  await page.context().close();
});

test('what a screen reader is given: parts by name, and every part in its own language', async () => {
  const page = await visit(chromium, service.url, { locale: 'ckb' });
  for (const [role, name] of [['log', 'گفتوگۆکەمان'], ['textbox', 'نامەکەت'], ['button', 'ناردن'], ['navigation', /./], ['heading', 'Pathways'], ['status', '']]) {
    assert.equal(await page.getByRole(role, name ? { name } : {}).first().isVisible(), true, `${role} ${name}`);
  }
  assert.equal(await page.locator('#log').getAttribute('aria-live'), 'polite');
  assert.equal(await page.locator('.answers button[lang=zh-Hans]').innerText(), '简体中文');
  await page.evaluate(() => {
    window.told = [];
    new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach((line) => window.told.push(line.textContent))))
      .observe(document.getElementById('log'), { childList: true, subtree: true });
  });
  await say(page, 'دەمەوێت کۆتایی بە ژیانم بهێنم');
  const turn = page.locator('.turn.bot').last();
  assert.equal(await turn.locator('.words').getAttribute('lang'), 'ckb');
  assert.equal(await turn.getByText('Are you safe right now?').getAttribute('lang'), 'en', 'English beside it is told as English');
  assert.equal(await turn.locator('.card .first').first().getAttribute('lang'), 'en');
  const told = await page.evaluate(() => window.told);
  assert.equal(told.filter((text) => text.includes('Are you safe right now?')).length, 1, 'and read out once');
  await page.context().close();
});
