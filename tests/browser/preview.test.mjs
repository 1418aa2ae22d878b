// The preview: an author changes a dialogue under a running program, plays the change, and saves the walk.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accessible, browser, fits, picture, program, serve, visit } from './harness.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
let folder, service, chromium, advisors = 0;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pathways-authored-'));
  await Promise.all(['dialogues', 'locales'].map((name) => cp(join(root, name), join(folder, name), { recursive: true })));
  const env = { PATHWAYS_DIALOGUES: join(folder, 'dialogues'), PATHWAYS_LOCALES: join(folder, 'locales') };
  [service, chromium] = await Promise.all([serve(env), browser()]);
});
after(async () => {
  await chromium?.close();
  await service?.stop();
  await rm(folder, { recursive: true, force: true });
});

const change = async (file, from, to) => {
  const text = await readFile(file, 'utf8');
  assert.ok(text.includes(from), `${file} holds ${from}`);
  await writeFile(file, text.replace(from, to));
};

const signIn = async (options) => {
  const env = { PATHWAYS_DATABASE_URL: `sqlite://${service.folder}/pathways.db`, PATHWAYS_PUBLIC_URL: service.url };
  const added = execFileSync(program, ['advisor', 'add', `Ana ${advisors += 1}`], { cwd: service.folder, env, encoding: 'utf8' });
  const desk = await visit(chromium, added.match(/https?:\/\/\S+\/desk\/in\/\S+/)[0], options);
  await desk.getByRole('button', { name: 'Sign in to the desk' }).click();
  await desk.getByRole('link', { name: 'Preview' }).click();
  await desk.getByRole('heading', { name: 'Begin a preview' }).waitFor();
  return desk;
};

const begin = async (desk, at, lang, channel = 'web') => {
  await desk.getByLabel('Where it begins').selectOption(at);
  await desk.getByLabel('Language').selectOption(lang);
  await desk.getByLabel('Channel').selectOption(channel);
  await desk.getByRole('button', { name: 'Begin', exact: true }).click();
  await desk.locator('#walk').waitFor();
};

const KURDISH = 'سڵاو، ئەمە تاقیکردنەوەیە.';

test('a change is proven, played in Kurdish and saved, while the program runs', async () => {
  const welcome = join(folder, 'dialogues', 'welcome.yaml');
  const desk = await signIn({ viewport: { width: 1280, height: 900 } });
  await begin(desk, 'new', 'ckb');
  await desk.locator('#turns[dir=rtl] .turn.bot .words[lang=ckb][dir=rtl]').first().waitFor();
  await picture(desk, 'preview-door');

  await change(welcome, 'hello:    {to: agree}', 'hello:    {to: nowhere}');
  await desk.getByRole('button', { name: 'Begin again', exact: true }).click();
  const found = desk.locator('#walk-error');
  await found.getByText('nowhere').first().waitFor();
  assert.match(await found.innerText(), /welcome\.yaml:14/);
  assert.ok(await desk.locator('#options button[value="tap:ckb"]').isVisible(), 'the walk stays as it was');
  await picture(desk, 'preview-wrong');

  const person = await visit(chromium, service.url);
  await person.locator('.turn.bot').first().waitFor();
  await person.context().close();

  await change(welcome, 'hello:    {to: nowhere}', 'hello:    {to: extra}\n  extra:    {to: agree}');
  for (const lang of await readdir(join(folder, 'locales'))) {
    await appendFile(join(folder, 'locales', lang, 'welcome.ftl'), `\nwelcome-extra = ${KURDISH}\n`);
  }
  await desk.getByRole('button', { name: 'Begin again', exact: true }).click();
  await found.getByText('nowhere').first().waitFor({ state: 'detached' });
  await desk.locator('#options button[value="tap:ckb"]').click();
  await desk.getByText(KURDISH).waitFor();
  await desk.getByText('welcome.extra → agree').waitFor();
  await desk.locator('#options button[value="tap:yes"]').click();
  await desk.getByText('Would write down that they agree: service').waitFor();
  await desk.getByText('Picture of welcome').click();
  await desk.waitForFunction(() => document.querySelector('#picture img')?.naturalWidth > 100);
  await picture(desk, 'preview-walk');
  await desk.locator('.drawn').click();
  await desk.locator('svg').first().waitFor();
  await picture(desk, 'preview-picture');
  await desk.goBack();
  await desk.getByLabel('What the person writes').fill('خۆم دەکوژم');
  await desk.keyboard.press('Enter');
  await desk.getByText('Would raise an alert: Suicide risk: act now').waitFor();
  assert.equal(await desk.evaluate(() => document.activeElement.id), 'text', 'whoever writes writes on');
  await picture(desk, 'preview-crisis');
  await desk.getByText('Let time pass, and other things').click();
  await desk.getByRole('button', { name: '8 days' }).click();
  await desk.getByText('Time passes: 8 days').waitFor();
  const lines = await desk.locator('#turns > li').count();
  await desk.getByRole('button', { name: 'Take the last step back' }).click();
  await desk.getByText('Time passes: 8 days').waitFor({ state: 'detached' });
  assert.ok(await desk.locator('#turns > li').count() < lines);

  const [saved] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('link', { name: 'Save as a transcript' }).click()]);
  assert.equal(saved.suggestedFilename(), 'door-walk.chat');
  const text = await readFile(await saved.path(), 'utf8');
  for (const line of ['lang: ckb', '> tap ckb', '< welcome-extra', '> tap yes', '> خۆم دەکوژم', '! RaiseAlert Suicide Now']) {
    assert.ok(text.split('\n').includes(line), `${line} in\n${text}`);
  }
  assert.doesNotMatch(text, /@ \+8d/);
  await writeFile(join(folder, 'dialogues', 'ours.chat'), text);
  await writeFile(join(folder, 'dialogues', 'theirs.chat'), text.replace('< welcome-extra\n', ''));
  const said = check();
  assert.doesNotMatch(said, /ours\.chat/, 'what was saved is what the program proves');
  assert.match(said, /theirs\.chat:\d+: .*The bot says/, 'and it would notice');

  await desk.goto(`${service.url}/desk`);
  await desk.getByText('Nobody is waiting.').waitFor();
  assert.equal(await desk.locator('#alerts form').count(), 0, 'nobody was told');
  assert.deepEqual(desk.faults, []);
  await desk.context().close();
});

test('a phone without script plays it too', async () => {
  const desk = await signIn({ javaScriptEnabled: false });
  await begin(desk, 'dialogue:pathway', 'ar');
  await desk.locator('#options input[name="box-debt"]').check();
  await desk.locator('#options input[name="box-food"]').check();
  await fits(desk, 'a question with boxes');
  await desk.locator('#options button[value=boxes]').click();
  await desk.locator('.stack').getByText('pathway.area', { exact: true }).waitFor();
  await desk.getByLabel('What the person writes').fill('L9');
  await desk.keyboard.press('Enter');
  await desk.locator('.stack').getByText('pathway.prefs', { exact: true }).waitFor();
  await desk.getByText('Let time pass, and other things').click();
  await desk.getByRole('button', { name: '8 days' }).click();
  await desk.locator('.beat').getByText('Nothing came from the person until').first().waitFor();
  await fits(desk, 'a preview');
  await picture(desk, 'preview-phone');
  await desk.goto(`${service.url}/desk/preview/gone`);
  await desk.getByText('This preview is over. You can begin a new one.').waitFor();
  await desk.context().close();
});

test('the pages are accessible', async () => {
  const desk = await signIn();
  await accessible(desk, 'where it begins');
  await begin(desk, 'dialogue:pathway', 'ar', 'telegram');
  await desk.locator('#options button[value="toggle:debt"]').click();
  await desk.locator('#options button[value="toggle:debt"][aria-pressed=true]').waitFor();
  await desk.getByLabel('What the person writes').fill('خلاص');
  await desk.keyboard.press('Enter');
  await desk.locator('.beat').first().waitFor();
  for (const part of ['Let time pass, and other things', 'Picture of pathway']) {
    if (await desk.getByText(part).count()) await desk.getByText(part).click();
  }
  for (const colorScheme of ['light', 'dark']) {
    await desk.emulateMedia({ colorScheme });
    await accessible(desk, `a preview, ${colorScheme}`);
  }
  await picture(desk, 'preview-dark');
  await change(join(folder, 'dialogues', 'help.yaml'), 'dialogue: help', 'dialogue: halp');
  await desk.getByRole('button', { name: 'Begin again', exact: true }).click();
  await desk.locator('#walk-error li').first().waitFor();
  await accessible(desk, 'what does not fit, beside a walk');
  await desk.getByRole('link', { name: 'Begin somewhere else' }).click();
  await desk.getByText('halp').first().waitFor();
  await accessible(desk, 'what does not fit');
  await fits(desk, 'what does not fit');
  await picture(desk, 'preview-findings');
  assert.deepEqual(desk.faults, []);
  await desk.context().close();
});

/** What `pathways check` says of the folder; it does not pass, for other transcripts know nothing of the change. */
function check() {
  try {
    return execFileSync(program, ['check', folder], { cwd: service.folder, encoding: 'utf8' });
  } catch (error) {
    return error.stdout;
  }
}
