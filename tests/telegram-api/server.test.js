// The server itself: a small bot and a person meet over it.
'use strict';
const { test, before, after } = require('node:test');
const assert = require('node:assert');
const { spawn } = require('node:child_process');
const net = require('node:net');
const path = require('node:path');

let server;
let url;

const call = async (path, body) => {
  const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return (await fetch(url + path, options)).json();
};
const bot = (method, body = {}) => call(`/bot123456:TESTTOKEN/${method}`, body);

before(async () => {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  url = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, [path.join(__dirname, 'server.js'), String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => server.stdout.once('data', resolve));
});
after(() => server.kill());

test('an update stays until it is acknowledged', async () => {
  await call('/test/say', { chat: 7, text: 'hello', name: 'Ann', language: 'pl' });
  const first = await bot('getUpdates', { timeout: 5 });
  const again = await bot('getUpdates', { timeout: 0 });
  assert.deepEqual(again, first);
  const [{ update_id: id, message }] = first.result;
  assert.equal(message.text, 'hello');
  assert.equal(message.from.language_code, 'pl');
  assert.deepEqual((await bot('getUpdates', { offset: id + 1 })).result, []);
});

test('a question is seen, tapped, edited and deleted', async () => {
  await call('/test/say', { chat: 8, text: '/start' });
  const keyboard = { inline_keyboard: [[{ text: 'Company', callback_data: 'v1:k7:company' }]] };
  const sent = await bot('sendMessage', { chat_id: 8, text: 'What matters?', reply_markup: keyboard });
  const id = sent.result.message_id;
  const seen = await (await fetch(`${url}/test/seen?chat=8&after=0&wait=1000`)).json();
  assert.deepEqual(seen.shown.map((m) => [m.id, m.text, m.buttons]), [[id, 'What matters?', [['Company']]]]);
  await call('/test/tap', { chat: 8, label: 'Company' });
  const { result } = await bot('getUpdates', { timeout: 5 });
  const { callback_query: tap } = result.at(-1);
  assert.equal(tap.data, 'v1:k7:company');
  assert.equal(tap.message.message_id, id);
  const edit = { chat_id: 8, message_id: id, text: 'Company it is.' };
  assert.equal((await bot('editMessageText', edit)).result.text, 'Company it is.');
  assert.match((await bot('editMessageText', edit)).description, /not modified/);
  assert.equal((await bot('deleteMessage', { chat_id: 8, message_id: id })).result, true);
  assert.match((await bot('editMessageText', edit)).description, /to edit not found/);
});

test('what Telegram would refuse is refused', async () => {
  await call('/test/say', { chat: 9, text: '/start' });
  const long = { inline_keyboard: [[{ text: 'x', callback_data: 'x'.repeat(65) }]] };
  for (const [body, why] of [
    [{ chat_id: 404, text: 'x' }, /chat not found/],
    [{ chat_id: 9, text: ' ' }, /empty/],
    [{ chat_id: 9, text: 'x'.repeat(4097) }, /too long/],
    [{ chat_id: 9, text: 'x', reply_markup: long }, /BUTTON_DATA_INVALID/],
  ]) {
    const answer = await bot('sendMessage', body);
    assert.equal(answer.ok, false);
    assert.match(answer.description, why);
  }
  assert.equal((await call('/botwrong:token/getMe', {})).error_code, 401);
  assert.equal((await bot('sendTelepathy')).error_code, 404);
});
