// A place on a course, from the chat to the attendance list, in a real browser.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { accessible, browser, fits, picture, serve, visit } from './harness.mjs';

let service, chromium;
before(async () => { [service, chromium] = await Promise.all([serve(), browser()]); });
after(async () => { await chromium?.close(); await service?.stop(); });

const last = (page) => page.locator('.turn.bot').last();

/** Says words and waits for the answer. */
async function says(page, words, awaited) {
  const before = await page.locator('.turn.bot').count();
  await page.locator('#text').fill(words);
  await page.locator('#say button').click();
  await page.waitForFunction((n) => document.querySelectorAll('.turn.bot').length > n, before);
  if (awaited) assert.match(await last(page).innerText(), awaited);
}

test('somebody books a place, puts it into a calendar, and is on the list at the desk', async () => {
  const person = await visit(chromium, service.url);
  await last(person).waitFor();
  for (const words of ['I want to learn English', 'yes', 'for me', '54', 'English lessons', 'L9 1AB', 'skip']) await says(person, words);
  await says(person, 'skip', /We have courses of our own/);
  await picture(person, 'learning-courses');
  await says(person, 'First steps with your phone', /Free places: 8/);
  await picture(person, 'learning-sessions');
  await says(person, '1', /You have a place/);
  await fits(person, 'the confirmation');
  await accessible(person, 'the confirmation');
  await picture(person, 'learning-booked');
  const said = await person.locator('#log').innerText();
  const code = said.match(/at the door, say: (\S+)/)[1];
  const calendar = await person.request.get(new URL(said.match(/https?:\S+\/(calendar\/\S+)/)[1], service.url).href);
  assert.equal(calendar.headers()['content-type'], 'text/calendar; charset=utf-8');
  assert.match(await calendar.text(), /^BEGIN:VCALENDAR\r\n[^]*SUMMARY:First steps with your phone\r\n/);
  await says(person, 'my places', /These are your places[^]*You have a place/);

  const desk = await visit(chromium, service.signInLink(), { viewport: { width: 1100, height: 800 } });
  await desk.getByRole('button', { name: 'Sign in to the desk' }).click();
  await desk.getByRole('link', { name: 'Learning' }).click();
  await desk.getByText('1 of 8 places taken').waitFor();
  await desk.getByText('Add a session').first().click();
  await accessible(desk, 'the courses');
  await picture(desk, 'desk-learning');
  await desk.locator('.sessions a', { hasText: '10:30' }).first().click();
  await desk.getByText(code).waitFor();
  await accessible(desk, 'the attendance list');
  await picture(desk, 'desk-attendance');
  const pages = (await desk.pdf()).toString('latin1').match(/\/Type \/Page\b/g);
  assert.equal(pages.length, 1, 'it fits one page of paper');
  await desk.getByText('Call this session off').click();
  await desk.getByRole('button', { name: 'Yes, call it off and tell them' }).click();
  await desk.getByText(/Called off on/).waitFor();
  assert.deepEqual([...desk.faults, ...person.faults], []);
  await desk.context().close();
  await person.context().close();
});
