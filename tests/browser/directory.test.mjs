// The public directory in a real browser, against the real program: searched, read, kept as a list, and broken on purpose.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { accessible, browser, fits, picture, program, serve, visit } from './harness.mjs';

/** What a hostile feed might hold. */
const sly = [
  { id: 'a/b?c=1#d', name: '<script>document.title="caught"</script>Sly & Co', url: 'https://sly.example.org/?a="><b>', email: 'sly@example.org' },
  { id: '../..', name: 'Steps "up"', description: 'Ring 0151 496 0000 & ask.\n<img src=x onerror=alert(1)>' },
  { id: 'list', name: 'مجموعة <b>المشي</b>', description: 'يوم الجمعة' },
];

let service, chromium;
before(async () => {
  [service, chromium] = await Promise.all([serve(), browser()]);
  await service.kill();
  const feed = join(service.folder, 'sly.json');
  await writeFile(feed, JSON.stringify(sly.map((one) => ({ status: 'active', ...one, attributes: [{ taxonomy_term: { id: 'pathways:need:nature' } }] }))));
  const env = { PATH: process.env.PATH, PATHWAYS_DATABASE_URL: `sqlite://${join(service.folder, 'pathways.db')}` };
  execFileSync(program, ['directory', 'import', feed], { cwd: service.folder, env });
  await service.start();
});
after(async () => { await chromium?.close(); await service?.stop(); });

const names = (page) => page.locator('.cards h3').allInnerTexts();

test('somebody looks for something, reads it and keeps a list', async () => {
  const page = await visit(chromium, `${service.url}/directory`, { javaScriptEnabled: false });
  await page.locator('.look input[name=q]').fill('walking');
  await page.locator('.look input[name=near]').fill('L9 1AB');
  await page.locator('.look .button').click();
  const found = await names(page);
  assert.ok(found.length >= 2, `${found}`);
  assert.match(found[0].toLowerCase(), /walk/, 'a name with the word comes first');
  assert.match(await page.locator('.cards').innerText(), /about [\d.]+ k?m/);
  assert.match(await page.locator('.cards').innerText(), /Why:/);
  await picture(page, 'directory-search');
  await page.locator('.pick').nth(0).click();
  await page.locator('.pick').nth(1).click();
  await page.locator('.button.quiet', { hasText: 'See my list' }).click();
  assert.deepEqual(await page.locator('.cards h2').allInnerTexts(), found.slice(0, 2));
  assert.equal(await page.locator('meta[name=robots][content=noindex]').count(), 1);
  const list = page.url();
  await picture(page, 'directory-list');

  const other = await visit(chromium, list);   // somebody it was sent to
  assert.deepEqual(await other.locator('.cards h2').allInnerTexts(), found.slice(0, 2));
  await accessible(other, 'the list');
  await fits(other, 'the list');
  await other.emulateMedia({ media: 'print' });
  assert.ok(!(await other.locator('.button').first().isVisible()), 'buttons are not printed');
  assert.ok(await other.locator('.cards h2').first().isVisible());
  await picture(other, 'directory-print');
  assert.equal((await other.context().cookies()).length, 0, 'no cookie');
  await other.context().close();

  await page.locator('.drop a').first().click();
  assert.deepEqual(await page.locator('.cards h2').allInnerTexts(), found.slice(1, 2));
  await page.locator('.cards h2 a').click();
  assert.equal(await page.locator('h1').innerText(), found[1]);
  assert.ok(await page.locator('dl dt').count() >= 10);
  assert.ok(await page.locator('dd a[href^="tel:"], dd a[href^="mailto:"], dd a[href^="https:"]').count() > 0);
  await picture(page, 'directory-listing');
  await page.locator('.talk a').click();
  await page.locator('.turn.bot').first().waitFor();
  await page.context().close();
});

test('every page is accessible, fits and is light', async () => {
  const id = (await (await fetch(`${service.url}/openreferral/3.0/services?search=debt`)).json()).contents[0].id;
  for (const [lang, dir] of [['en', 'ltr'], ['ckb', 'rtl'], ['zh-Hans', 'ltr']]) {
    for (const path of ['/directory?', '/directory?need=debt&near=Walton&wish=free&wish=step_free&', `/directory/${id}?`, `/shortlist?id=${id}&`, '/shortlist?', '/directory/none?']) {
      const page = await visit(chromium, `${service.url}${path}lang=${lang}`);
      const where = `${path} in ${lang}`;
      assert.equal(await page.locator('html').getAttribute('dir'), dir);
      await accessible(page, where);
      await fits(page, where);
      await page.setViewportSize({ width: 320, height: 640 });
      await fits(page, `${where}, narrow`);
      assert.deepEqual(page.faults, [], where);
      const weight = await page.evaluate(() => performance.getEntries()
        .filter(({ entryType }) => ['navigation', 'resource'].includes(entryType)).reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0));
      assert.ok(weight > 5000 && weight < 60 * 1024, `${where} weighs ${weight} bytes`);
      assert.ok(!(await page.locator('body').innerText()).includes('directory-'), `${where}: a message's id shows`);
      await page.setViewportSize({ width: 390, height: 844 });
      await picture(page, `directory-${lang}-${path.replace(/\W+/g, '-').slice(0, 24)}`);
      await page.context().close();
    }
  }
});

test('another language is chosen without losing the search or the list', async () => {
  const page = await visit(chromium, `${service.url}/directory?q=choir&near=Bootle&id=list`, { javaScriptEnabled: false });
  await page.locator('.tongues summary').click();
  await page.locator('.tongues button[value=ar]').click();
  assert.equal(await page.locator('html').getAttribute('lang'), 'ar');
  assert.equal(await page.locator('.look input[name=q]').inputValue(), 'choir');
  assert.equal(await page.locator('.look input[name=near]').inputValue(), 'Bootle');
  await page.locator('.cards h3 a').first().click();
  assert.equal(await page.locator('html').getAttribute('lang'), 'ar');
  assert.equal(await page.locator('h1 bdi').getAttribute('lang'), 'en', 'a listing keeps its own language');
  await page.context().close();
});

test('words that match nothing are understood, and danger is heard', async () => {
  const page = await visit(chromium, `${service.url}/directory?lang=pl&q=${encodeURIComponent('mam długi i komornik grozi')}`);
  assert.match(await page.locator('.note').first().innerText(), /Szukaliśmy tego/);
  assert.ok((await names(page)).length > 0);
  assert.equal(await page.locator('.always').count(), 0);
  await page.goto(`${service.url}/directory?q=${encodeURIComponent('I want to kill myself')}`);
  await page.locator('.always a[href="tel:999"]').first().waitFor();
  await accessible(page, 'with danger');
  await picture(page, 'directory-danger');
  await page.goto(`${service.url}/directory?near=Xyzzyplace`);
  assert.match(await page.locator('.note').first().innerText(), /do not know this place/);
  await page.context().close();
});

test('what a feed or an address holds cannot break a page', async () => {
  const page = await visit(chromium, `${service.url}/directory?need=nature&q=sly`);
  assert.deepEqual(await names(page), ['Sly & Co']);
  await page.locator('.cards h3 a').first().click();
  assert.equal(await page.locator('h1').innerText(), 'Sly & Co');
  assert.notEqual(await page.title(), 'caught');
  assert.equal(await page.locator('main b, main img, main script').count(), 0);
  for (const [id, name] of [['..%2F..', 'Steps "up"'], ['list', 'مجموعة المشي']]) {
    await page.goto(`${service.url}/directory/${id}`);
    assert.equal(await page.locator('h1').innerText(), name);
  }
  await page.goto(`${service.url}/shortlist?${sly.map(({ id }) => `id=${encodeURIComponent(id)}`).join('&')}&id=gone`);
  assert.equal(await page.locator('.cards h2').count(), 3);
  assert.match(await page.locator('.note').last().innerText(), /no longer in our directory/);
  const links = await page.locator('.cards h2 a').evaluateAll((all) => all.map((a) => a.href));
  for (const link of links) assert.equal((await fetch(link)).status, 200, link);
  const cross = '"><script>document.title="caught"</script>';
  for (const path of [
    `/directory?q=${encodeURIComponent(cross)}&near=${encodeURIComponent(cross)}&need=${encodeURIComponent(cross)}&id=${encodeURIComponent(cross)}&lang=${encodeURIComponent(cross)}`,
    '/directory?page=99999999999999999999999', '/directory?page=18446744073709551615', '/directory?page=-1', '/directory?at=nan,inf&near=x',
    '/directory?wish=free&wish=free&wish=nonsense', `/directory?q=${'a%20'.repeat(3000)}`, '/directory?q=%ff%fe', `/shortlist?${'id=x&'.repeat(500)}`,
  ]) {
    const response = await page.goto(`${service.url}${path}`);
    assert.equal(response.status(), 200, path);
    assert.notEqual(await page.title(), 'caught', path);
    assert.equal(await page.locator('main script').count(), 0, path);
  }
  for (const path of ['/directory/none', '/directory/%00', '/directory/a/b']) {
    assert.equal((await fetch(`${service.url}${path}`)).status, 404, path);
  }
  assert.deepEqual(page.faults.filter((fault) => !/Failed to load/.test(fault)), []);
  await page.context().close();
});
