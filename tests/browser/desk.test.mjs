// The desk in a real browser, with a person in the web chat on the other side, against the real program.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { accessible, asksFor, browser, fits, picture, serve, signedIn, visit } from './harness.mjs';

let service, chromium;
before(async () => { [service, chromium] = await Promise.all([serve(), browser()]); });
after(async () => { await chromium?.close(); await service?.stop(); });

const advisor = (name, options) => signedIn(service, chromium, name, options);
const asks = (words, lang) => asksFor(service, chromium, words, lang);
const caseOf = (desk, words) => desk.locator('.case').filter({ hasText: words });

test('a person is picked up, written to and handed back, live', async () => {
  const desk = await advisor('Ana Reyes');
  await accessible(desk, 'the empty queue');
  await picture(desk, 'desk-empty');
  const person = await asks('the gas ran out and it is freezing here');
  const line = caseOf(desk, 'the gas ran out');
  await line.waitFor();
  assert.match(await desk.locator('#queue-now').innerText(), /1 person is waiting/, 'without reloading');
  await accessible(desk, 'the queue');
  await picture(desk, 'desk-queue');

  await line.getByRole('button', { name: /Take this/ }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('heading', { level: 1 }).waitFor();
  await person.locator('.turn').filter({ hasText: 'Ana Reyes is here' }).waitFor();

  const box = desk.getByLabel('Your reply');
  await box.fill('Hello, I am Ana. Is your meter on pre-payment?');
  await box.press('Control+Enter');
  await person.locator('.turn.advisor').filter({ hasText: 'Is your meter' }).waitFor();
  await desk.locator('.turn.advisor').filter({ hasText: 'Is your meter' }).waitFor();
  assert.equal(await box.inputValue(), '');

  await box.fill('half a thought');
  await person.says('yes it is, a key meter');
  await desk.locator('.turn.person').filter({ hasText: 'a key meter' }).waitFor();
  assert.equal(await box.inputValue(), 'half a thought', 'what is being written stays');
  await accessible(desk, 'the conversation');
  await picture(desk, 'desk-conversation');

  await desk.getByLabel('New note').fill('Ring the supplier at two.');
  await desk.getByRole('button', { name: 'Keep note' }).click();
  await desk.locator('.notes li').filter({ hasText: 'Ring the supplier' }).waitFor();
  assert.equal(await person.getByText('Ring the supplier').count(), 0, 'a note is never sent');

  await desk.getByLabel('Sorted').check();
  await desk.getByRole('button', { name: 'Close and hand back' }).click();
  await desk.waitForURL(/show=mine/);
  await desk.getByText('You are not talking with anyone.').waitFor();
  await person.waitForFunction(() => document.querySelector('.turn:last-child')?.classList.contains('bot'));
  assert.deepEqual(desk.faults, []);
  assert.deepEqual(person.faults, []);
  await Promise.all([desk.context().close(), person.context().close()]);
});

test('a risk comes up on every open page at once', async () => {
  const desk = await advisor('Eve');
  const person = await visit(chromium, service.url);
  await person.locator('.turn.bot').first().waitFor();
  await person.locator('#text').fill('I want to end my life');
  await person.locator('#say button').click();
  const alert = desk.locator('.alert').filter({ hasText: 'Suicide' });
  await alert.waitFor();
  await accessible(desk, 'an alert');
  await picture(desk, 'desk-alert');
  await alert.getByRole('link').click();
  await desk.getByText('You can step in.').waitFor();
  await accessible(desk, 'stepping in');
  await desk.getByRole('button', { name: 'Take this' }).click();
  await desk.locator('.turn.person mark').first().waitFor();
  await person.locator('.turn').filter({ hasText: 'Eve is here' }).waitFor();
  await accessible(desk, 'the conversation at risk');
  await picture(desk, 'desk-risk');
  // The page is renewed while the button is held down: the click must still count.
  const seen = alert.getByRole('button', { name: 'I have seen this' });
  // The advisor was writing: the press takes the focus away from the box.
  await desk.getByLabel('Your reply').focus();
  await seen.hover();
  await desk.mouse.down();
  await desk.evaluate(() => { document.querySelector('.alert').dataset.old = 'yes'; });
  await person.locator('#text').fill('I am still here');
  await person.locator('#say button').click();
  await desk.locator('.turn.person').filter({ hasText: 'I am still here' }).waitFor({ timeout: 2500 }).catch(() => {});
  assert.equal(await desk.locator('.alert').first().getAttribute('data-old'), 'yes', 'nothing changed under the finger');
  await desk.mouse.up();
  await desk.waitForFunction(() => !document.querySelector('.alert'));
  await Promise.all([desk.context().close(), person.context().close()]);
});

test('words outlive a lost connection and are sent once', async () => {
  const desk = await advisor('Ben Okafor');
  const person = await asks('I lost my job last week');
  await caseOf(desk, 'I lost my job').getByRole('button', { name: /Take this/ }).click();
  const box = desk.getByLabel('Your reply');
  await box.fill('I am sorry to hear that.');
  await desk.context().setOffline(true);
  await box.press('Control+Enter');
  await desk.locator('#reply-error').filter({ hasText: 'Your words are still here' }).waitFor();
  assert.equal(await box.inputValue(), 'I am sorry to hear that.');
  await desk.context().setOffline(false);
  await desk.reload();
  assert.equal(await box.inputValue(), 'I am sorry to hear that.', 'and after a reload');
  await box.press('Control+Enter');
  await person.locator('.turn.advisor').filter({ hasText: 'I am sorry to hear that.' }).waitFor();
  await desk.waitForFunction(() => document.getElementById('reply').value === '');
  await desk.reload();
  assert.equal(await box.inputValue(), '');
  assert.equal(await desk.locator('.turn.advisor').count(), 1);

  // The page goes after the words arrived and before the desk heard so: they are kept, and sent again they are still one.
  await box.fill('Can I ring you at two?');
  await desk.route('**/reply', async (route) => { await route.fetch({ maxRedirects: 0 }); await route.abort(); });
  await box.press('Control+Enter');
  await desk.locator('#reply-error').filter({ hasText: 'Your words are still here' }).waitFor();
  await desk.unroute('**/reply');
  await desk.reload();
  assert.equal(await box.inputValue(), 'Can I ring you at two?');
  await box.press('Control+Enter');
  await desk.waitForFunction(() => document.getElementById('reply').value === '');
  await desk.reload();
  assert.equal(await desk.locator('.turn.advisor').count(), 2, 'once');

  await service.kill();
  await box.fill('Are you there?');
  await box.press('Control+Enter');
  await desk.locator('#reply-error').filter({ hasText: 'Your words are still here' }).waitFor();
  await desk.locator('#lost').filter({ hasText: 'lost its connection' }).waitFor();
  await service.start();
  await desk.waitForFunction(() => document.getElementById('lost').textContent === '', null, { timeout: 20000 });
  await box.press('Control+Enter');
  await desk.locator('.turn.advisor').filter({ hasText: 'Are you there?' }).waitFor();
  await Promise.all([desk.context().close(), person.context().close()]);
});

test('the desk without a script', async () => {
  const desk = await advisor('Cat', { javaScriptEnabled: false });
  const person = await asks('nobody to talk to since we moved');
  await desk.reload();
  await caseOf(desk, 'nobody to talk to').getByRole('button', { name: /Take this/ }).click();
  await desk.getByLabel('Your reply').fill('I am here.');
  await desk.getByRole('button', { name: 'Send' }).click();
  await person.locator('.turn.advisor').filter({ hasText: 'I am here.' }).waitFor();
  assert.equal(await desk.locator('.turn.advisor').count(), 1);
  await desk.getByLabel('Sorted').check();
  await desk.getByRole('button', { name: 'Close and hand back' }).click();
  assert.match(desk.url(), /show=mine/);
  await desk.getByRole('button', { name: 'Sign out' }).click();
  await desk.getByText('Open the sign-in link').waitFor();
  await Promise.all([desk.context().close(), person.context().close()]);
});

test('ready replies by keyboard, to somebody who reads Arabic', async () => {
  const person = await asks('أحتاج إلى من يتحدث معي', 'ar');
  const desk = await advisor('Fay Lund');
  const line = caseOf(desk, 'أحتاج');
  await line.getByText('Interpreter needed: Arabic').waitFor();
  await line.getByRole('button', { name: /Take this/ }).click();
  await desk.getByText('In English: An advisor will need to read').waitFor();
  const box = desk.getByLabel('Your reply');
  await box.press('/');
  assert.equal(await desk.locator('#ready').getAttribute('open'), '', 'the list opens');
  assert.equal(await box.inputValue(), '', 'the stroke opens the list, and is not written');
  await desk.keyboard.type('few min');
  assert.equal(await desk.locator('#ready-list li:visible').count(), 1, 'typing sifts the list');
  await accessible(desk, 'the ready replies');
  await picture(desk, 'desk-ready');
  await desk.keyboard.press('Enter');
  await desk.locator('#ready-says').filter({ hasText: 'In English this says: I need a few minutes' }).waitFor();
  const words = await box.inputValue();
  assert.match(words, /[\u0600-\u06ff]/, 'in the letters that the person reads');
  assert.equal(await box.evaluate((box) => document.activeElement === box && getComputedStyle(box).direction), 'rtl');
  await desk.locator('#ready-says').filter({ hasText: 'Draft translation' }).waitFor();
  await accessible(desk, 'a ready reply in the box');
  await picture(desk, 'desk-ready-picked');

  // A place and a time, and what is in the box stays.
  await desk.getByText('Ready replies').click();
  await desk.locator('#ready-list').getByRole('button', { name: /Can we meet/ }).click();
  await desk.locator('#reply-error').filter({ hasText: 'needs a day and time' }).waitFor();
  assert.equal(await box.inputValue(), words, 'nothing is lost');
  await desk.getByLabel('Day and time').fill('2031-05-06T14:30');
  await desk.getByLabel('Place').fill('Walton Library');
  await desk.getByLabel('Place').press('Enter');
  await desk.locator('#ready-list').getByText('Where: Walton Library').waitFor();
  assert.equal(await desk.locator('.turn.advisor').count(), 0, 'Enter in a field sends nothing');
  await desk.locator('#ready-list').getByRole('button', { name: /Can we meet/ }).click();
  await desk.locator('#ready-says').filter({ hasText: 'Where: Walton Library' }).waitFor();
  assert.ok((await box.inputValue()).startsWith(`${words}\n`), 'one below the other');
  await box.press('Control+Enter');
  await person.locator('.turn.advisor').filter({ hasText: 'Walton Library' }).waitFor();
  const sent = desk.locator('.turn.advisor').filter({ hasText: 'Walton Library' });
  await sent.locator('.beside').filter({ hasText: 'In English: I need a few minutes' }).waitFor();
  assert.match(await sent.locator('.beside').innerText(), /When: Tuesday,? 6 May at 14:30/);
  assert.equal(await desk.locator('#ready-says').innerText(), '');
  await accessible(desk, 'a conversation in two languages');
  await picture(desk, 'desk-two-languages');
  await desk.setViewportSize({ width: 320, height: 640 });
  await desk.getByText('Ready replies').click();
  await fits(desk, 'the ready replies on a phone');
  await picture(desk, 'desk-phone-ready');
  assert.deepEqual(desk.faults, []);
  await Promise.all([desk.context().close(), person.context().close()]);
});

test('ready replies without a script', async () => {
  const person = await asks('هل من أحد هنا', 'ar');
  const desk = await advisor('Gil', { javaScriptEnabled: false });
  await caseOf(desk, 'هل من أحد').getByRole('button', { name: /Take this/ }).click();
  const box = desk.getByLabel('Your reply');
  await box.fill('Salaam');
  await desk.getByText('Ready replies').click();
  await desk.locator('#ready-list').getByRole('button', { name: /I am sorry that it took so long/ }).click();
  assert.match(await box.inputValue(), /^Salaam\n[^a-z]+/, 'the draft stays above');
  await desk.getByText('In English this says: I am sorry that it took so long.').waitFor();
  await desk.getByRole('button', { name: 'Send' }).click();
  await person.locator('.turn.advisor').filter({ hasText: 'Salaam' }).waitFor();
  await desk.locator('.turn.advisor .beside').filter({ hasText: 'I am sorry that it took so long.' }).waitFor();
  await Promise.all([desk.context().close(), person.context().close()]);
});

test('on a phone, in the dark, with words from right to left', async () => {
  const person = await asks('أريد أن أتعلم الإنجليزية، رقمي 07700 900123', 'ar');
  const desk = await advisor('Dot', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  await fits(desk, 'the queue');
  await accessible(desk, 'the queue in the dark');
  await picture(desk, 'desk-phone-queue');
  await caseOf(desk, 'أريد').getByRole('button', { name: /Take this/ }).click();
  const words = desk.locator('.turn.person .words').filter({ hasText: 'أريد' });
  await words.waitFor();
  assert.equal(await words.evaluate((words) => getComputedStyle(words).direction), 'rtl');
  assert.equal(await words.locator('bdi[dir=ltr]').innerText(), '07700 900123', 'a number reads from left to right');
  await fits(desk, 'the conversation');
  await accessible(desk, 'the conversation in the dark');
  await picture(desk, 'desk-phone-conversation');
  for (const media of [{ forcedColors: 'active' }, { colorScheme: 'light' }]) {
    await desk.emulateMedia(media);
    await accessible(desk, JSON.stringify(media));
  }
  assert.deepEqual(desk.faults, []);
  await Promise.all([desk.context().close(), person.context().close()]);
});
