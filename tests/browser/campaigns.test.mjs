// Campaigns at the desk in a real browser, and the poster as it comes out of the printer.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { accessible, browser, fits, picture, program, serve, visit } from './harness.mjs';

let service, chromium;
before(async () => { [service, chromium] = await Promise.all([serve(), browser()]); });
after(async () => { await chromium?.close(); await service?.stop(); });

test('a campaign is begun and its poster fits one page, without any script', async () => {
  const desk = await visit(chromium, service.signInLink(), { javaScriptEnabled: false });
  await desk.getByRole('button', { name: 'Sign in to the desk' }).click();
  await desk.getByRole('link', { name: 'Campaigns' }).click();
  await desk.getByLabel('What you call it').fill('Spellow Library');
  await desk.getByLabel('English').check();
  await desk.getByLabel('Arabic').check();
  await desk.getByRole('button', { name: 'Begin this campaign' }).click();
  await desk.getByRole('heading', { name: 'Spellow Library' }).waitFor();
  await fits(desk, 'the campaigns');
  await picture(desk, 'desk-campaigns');
  await desk.getByRole('link', { name: 'Poster in English' }).click();
  await desk.getByRole('img', { name: 'QR code that opens the chat' }).waitFor();
  const pages = (await desk.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  assert.equal(pages.length, 1);
  const link = await desk.locator('.address').innerText();
  await desk.context().close();

  const person = await visit(chromium, link);
  await person.locator('html[lang=en] .turn.bot').first().waitFor();
  assert.equal(person.url(), `${service.url}/`, 'the campaign is noted and gone from the address');
  await person.context().close();
});

test('the pages are accessible', async () => {
  const env = { PATHWAYS_DATABASE_URL: `sqlite://${service.folder}/pathways.db`, PATHWAYS_PUBLIC_URL: service.url };
  const added = execFileSync(program, ['advisor', 'add', 'Ana'], { cwd: service.folder, env, encoding: 'utf8' });
  const desk = await visit(chromium, added.match(/https?:\/\/\S+\/desk\/in\/\S+/)[0]);
  await desk.getByRole('button', { name: 'Sign in to the desk' }).click();
  for (const colorScheme of ['light', 'dark']) {
    await desk.emulateMedia({ colorScheme });
    await desk.goto(`${service.url}/desk/campaigns`);
    await desk.getByText('What the figures mean').click();
    await accessible(desk, `the campaigns, ${colorScheme}`);
  }
  await desk.getByRole('link', { name: 'Poster to print' }).click();
  await accessible(desk, 'the poster');
  assert.deepEqual(desk.faults, []);
  await desk.context().close();
});
