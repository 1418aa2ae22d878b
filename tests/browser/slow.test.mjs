// On an old phone's line: what the chat weighs, how it fares on 2G and in a tunnel, and all of it by plain forms.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, serve, visit } from './harness.mjs';

let service, chromium;
before(async () => { [service, chromium] = await Promise.all([serve(), browser()]); });
after(async () => { await chromium?.close(); await service?.stop(); });

// Milliseconds there and back, and bytes a second: 2G as it is in the country, 50 kbit/s down and 20 up.
const TWO_G = { offline: false, latency: 800, downloadThroughput: 50_000 / 8, uploadThroughput: 20_000 / 8 };

/** Opens the browser's own count of what comes over the wire, and slows it down where `line` says so. */
async function wire(page, line) {
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  if (line) await wire.send('Network.emulateNetworkConditions', line);
  wire.bytes = 0;
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => { wire.bytes += encodedDataLength; });
  wire.slow = (line) => wire.send('Network.emulateNetworkConditions', line);
  return wire;
}

test('the first page comes packed, from us alone, and with its first message in it', async () => {
  const page = await visit(chromium, 'about:blank', { locale: 'ckb' });
  const counted = await wire(page);
  const asked = [];
  page.on('request', (request) => asked.push(request));
  await page.goto(service.url);
  await page.locator('.turn.bot').first().waitFor();
  const files = asked.filter((request) => !request.url().includes('/events'));
  assert.deepEqual(files.filter((one) => !one.url().startsWith(service.url)), []);
  assert.ok(files.length >= 3, 'page, style and script were loaded');
  assert.ok(counted.bytes > 5_000 && counted.bytes < 20_000, `${counted.bytes} bytes over the wire`);
  // Without the packing too.
  const whole = (await Promise.all(files.map(async (request) => (await request.response()).body()))).reduce((sum, body) => sum + body.length, 0);
  assert.ok(whole > counted.bytes && whole < 60_000, `${whole} bytes`);
  const first = await (await fetch(service.url)).text();
  assert.match(first, /class="turn bot"[\s\S]*class="answers"[\s\S]*<button/, 'one round trip for the first message and its answers');
  await page.context().close();
});

test('what somebody said is never packed, because its length would tell of it', async () => {
  const page = await visit(chromium, service.url);
  const packed = async () => {
    const answer = await page.context().request.get(service.url);
    return answer.headers()['content-encoding'] ?? 'plain';
  };
  assert.equal(await packed(), 'gzip');
  await page.locator('#text').fill('something private');
  await page.locator('#say button').click();
  await page.locator('.turn.person:not(.pending)').waitFor();
  assert.equal(await packed(), 'plain');
  await page.context().close();
});

test('on 2G the page is soon there, says what is on its way, and loses nothing in a tunnel', async () => {
  const page = await visit(chromium, 'about:blank');
  const line = await wire(page, TWO_G);
  const begun = Date.now();
  await page.goto(service.url, { waitUntil: 'commit' });
  await page.locator('.answers button').first().waitFor();
  const readable = Date.now() - begun;
  await page.waitForLoadState('load');
  const live = Date.now() - begun;
  assert.ok(readable < 6_000 && live < 10_000, `readable after ${readable} ms, live after ${live} ms`);

  // The browser slows answers down, not what it sends: this does.
  await page.route('**/say', async (route) => { await new Promise((done) => setTimeout(done, 2_500)); await route.continue(); });
  const heard = await page.locator('.turn.bot').count();
  const sent = Date.now();
  await page.locator('#text').fill('I feel lonely');
  await page.locator('#say button').click();
  await page.locator('.turn.person.pending').filter({ hasText: 'I feel lonely' }).waitFor();
  assert.ok(Date.now() - sent < 1_000, 'the words show at once, as on their way');
  await page.locator('#status').filter({ hasText: 'Sending' }).waitFor();
  await page.waitForFunction((n) => document.querySelectorAll('.turn.bot').length > n && !document.querySelector('.pending'), heard);
  const answered = Date.now() - sent;
  assert.ok(answered < 8_000, `answered after ${answered} ms`);
  assert.equal(await page.locator('#status').innerText(), '');
  await page.unroute('**/say');
  console.log(`# 2G: readable ${readable} ms, live ${live} ms, a turn ${answered} ms`);

  // Into a tunnel in the middle of it, and out again.
  await page.locator('#text').fill('said into the tunnel');
  await page.locator('#say button').click();
  await line.slow({ ...TWO_G, offline: true });
  await page.locator('#text').fill('and said within it');
  await page.locator('#say button').click();
  await page.locator('#status').filter({ hasText: 'Not sent yet' }).waitFor();
  await page.locator('.pending').filter({ hasText: 'and said within it' }).waitFor();
  await line.slow(TWO_G);
  await page.waitForFunction(() => document.querySelectorAll('.turn.person').length >= 3 && !document.querySelector('.pending'), null, { timeout: 40_000 });
  await page.reload();
  const said = await page.locator('.turn.person .words').allInnerTexts();
  assert.deepEqual(said, ['I feel lonely', 'said into the tunnel', 'and said within it'], 'each once, in order');
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

for (const lang of ['en', 'ckb']) {
  test(`without a script, as far as the matches and a human: ${lang}`, async () => {
    const page = await visit(chromium, service.url, { javaScriptEnabled: false, locale: lang });
    const own = (await page.locator(`.tongues button[lang='${lang}']`).textContent()).trim();
    await page.locator('.answers button').filter({ hasText: own }).click();
    for (let n = 0; n < 20 && !(await page.locator('.card').count()); n += 1) {
      const boxes = page.locator('.boxes input');
      if (await boxes.count()) for (const at of [0, 1]) await boxes.nth(at).check();
      if (await page.locator('.place').count()) {
        assert.equal(await page.locator('.place').isVisible(), false, 'a button that needs the script is not there');
        await page.locator('#text').fill('L9 1AB');
        await page.locator('#say button').click();
      } else {
        const answer = page.locator('.answers button:not(.quiet):not(.place)');
        await (await answer.count() ? answer : page.locator('.answers .quiet')).first().click();
      }
      assert.match(page.url(), /#end$/, 'the page opens at its end');
    }
    assert.ok(await page.locator('.card').count() > 0, 'matches');
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('summary').click();
    await page.locator('.tongues button[lang=pl]').click();
    await page.locator('html[lang=pl]').waitFor();
    await page.locator('#text').fill('/human');
    await page.locator('#say button').click();
    assert.ok(await page.locator('.turn').last().evaluate((turn) => turn.classList.contains('bot')), 'it was answered');
    await page.locator('.help').click();
    assert.ok(await page.locator('#help a[href="tel:999"]').first().isVisible());
    await page.context().close();
  });
}
