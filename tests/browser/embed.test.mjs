// The chat in a partner's page, in a real browser: the partner stands at `localhost`, the service at `127.0.0.1`, which to a
// browser are two sites.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { accessible, browser, picture, serve, visit } from './harness.mjs';

let service, chromium, partner, stranger;
before(async () => {
  [partner, stranger, chromium] = await Promise.all([page(), page(), browser()]);
  service = await serve({ PATHWAYS_EMBED_ORIGINS: partner.url });
});
after(async () => {
  await chromium?.close();
  await service?.stop();
  for (const server of [partner, stranger]) server?.close();
});

/** Starts a partner's site: a page with the snippet. It forbids what a careful site forbids. */
async function page() {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `default-src 'none'; script-src ${service.url}; frame-src ${service.url}`);
    response.end(`<!doctype html><html lang="en"><title>A library</title><main><h1>A library</h1><p>Books.</p></main>
      <script src="${service.url}/embed.js" data-campaign="library" data-lang="pl" async></script></html>`);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  server.url = `http://localhost:${server.address().port}`;
  return server;
}

const button = (page) => page.getByRole('button', { name: 'Przejdź do czatu' });
const chat = (page) => page.frameLocator('iframe');

async function opened(options) {
  const page = await visit(chromium, partner.url, options);
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
  await button(page).click();
  await chat(page).locator('.turn.bot').first().waitFor();
  await live(page);
  return page;
}

/** Waits until the script in the frame runs: before that the page works by plain forms and links. */
const live = (page) => page.frames().find((frame) => frame !== page.mainFrame()).waitForLoadState('load');

async function say(page, words) {
  await chat(page).locator('#text').fill(words);
  await chat(page).locator('#say button').click();
  await chat(page).locator('.turn.person:not(.pending)').filter({ hasText: words }).first().waitFor();
}

test('a conversation in a frame is kept, and nothing is asked for before the button is pressed', async () => {
  const asked = [];
  const page = await visit(chromium, 'about:blank');
  page.on('request', (request) => { if (request.url().startsWith(service.url)) asked.push(new URL(request.url()).pathname); });
  await page.goto(partner.url);
  await button(page).waitFor();
  assert.deepEqual(asked, ['/embed.js']);
  await accessible(page, 'the button');
  await button(page).click();
  await chat(page).locator('html[lang=pl] .turn.bot').first().waitFor();
  assert.equal(await button(page).getAttribute('aria-expanded'), 'true');
  await say(page, 'chcę porozmawiać');
  await picture(page, 'embed');
  await page.reload();
  await button(page).click();
  await chat(page).locator('.turn.person').filter({ hasText: 'chcę porozmawiać' }).waitFor();
  const kept = (await page.context().cookies()).filter(({ name }) => name === 'chat');
  assert.equal(kept.length, 1);
  assert.deepEqual([kept[0].sameSite, kept[0].secure, kept[0].httpOnly], ['None', true, true]);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('escape closes the frame from within and without, and the focus returns', async () => {
  const page = await opened();
  await chat(page).locator('#text').focus();
  await page.keyboard.press('Escape');
  await page.locator('iframe').waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.activeElement?.tagName === 'BUTTON');
  assert.equal(await button(page).getAttribute('aria-expanded'), 'false');
  await page.waitForTimeout(2100);
  await page.keyboard.press('Enter');
  await page.locator('iframe').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'IFRAME');
  await button(page).focus();
  await page.keyboard.press('Escape');
  await page.locator('iframe').waitFor({ state: 'hidden' });
  assert.equal(page.url(), `${partner.url}/`);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('the quick exit leaves the whole page, and the way back is covered', async () => {
  for (const leave of [
    (page) => chat(page).locator('#leave').click(),
    async (page) => {
      await chat(page).locator('#text').focus();
      for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape');
    },
  ]) {
    const page = await opened();
    await say(page, 'something private');
    await leave(page);
    await page.waitForURL('https://www.bbc.co.uk/**');
    await page.goto(partner.url);
    await button(page).click();
    await chat(page).locator('.covered').waitFor({ timeout: 10_000 });
    assert.equal(await chat(page).getByText('something private').count(), 0);
    await chat(page).locator('.covered button').click();
    await chat(page).locator('.turn.person').filter({ hasText: 'something private' }).waitFor();
    await page.context().close();
  }
});

test('a browser that keeps no cookies in frames is shown the way to a tab', async () => {
  const page = await visit(chromium, partner.url);
  await page.route(`${service.url}/?**`, async (route) => {
    const { cookie, ...headers } = await route.request().allHeaders();
    const answer = await route.fetch({ headers, maxRedirects: 0 });
    const kept = Object.fromEntries(Object.entries(answer.headers()).filter(([name]) => name !== 'set-cookie'));
    await route.fulfill({ status: answer.status(), headers: kept, body: await answer.body() });
  });
  await button(page).click();
  const link = chat(page).locator('a.button');
  await link.waitFor();
  const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await tab.locator('html[lang=pl] .turn.bot').first().waitFor();
  assert.equal(tab.url(), `${service.url}/`);
  await page.context().close();
});

test('a page that may hold no frame gets a link, and a frame of its own making stays empty', async () => {
  const page = await visit(chromium, stranger.url);
  const link = page.getByRole('link', { name: 'Przejdź do czatu' });
  const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await tab.locator('html[lang=pl] .turn.bot').first().waitFor();
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = `${url}/`;
    document.body.append(frame);
  }, service.url);
  await page.waitForTimeout(500);
  assert.equal(await page.frameLocator('iframe').locator('.turn').count(), 0);
  await page.context().close();
});
