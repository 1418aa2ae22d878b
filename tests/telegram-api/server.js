// A Bot API server as a process: npm's telegram-test-api behind a front layer, and a few endpoints to play people with.
//
//   node server.js PORT [TOKEN]        then prints one line, "ready http://127.0.0.1:PORT", and serves until it is killed
//
// A bot finds it by TELEGRAM_API_URL=http://127.0.0.1:PORT and TELOXIDE_TOKEN=123456:TESTTOKEN. A test plays a person by:
//
//   POST /test/say    {"chat": 7, "text": "hello", "name": "Ann", "language": "pl"}
//   POST /test/send   {"chat": 7, "fields": {"location": {"latitude": 53.45, "longitude": -2.96}}}
//   POST /test/tap    {"chat": 7, "label": "Company"}     the newest button of this label; 404 where there is none
//   GET  /test/seen?chat=7&after=0&wait=5000              what the bot showed since: new messages, edits, deletions
//   GET  /test/calls                                      how often each method was called
//
// As published the simulator answers null where the Bot API says true or a Message, has no long polling, forgets a batch that was
// delivered but never acknowledged, and knows few methods: the front layer mends that.
'use strict';
const TelegramServer = require('telegram-test-api');
const express = require('express');

const port = Number(process.argv[2]);
const token = process.argv[3] || '123456:TESTTOKEN';
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error('Say which port: node server.js PORT [TOKEN]');
  process.exit(2);
}

const simulator = new TelegramServer({ port, host: '127.0.0.1', storeTimeout: 24 * 3600 });
const format = TelegramServer.formatUpdate;
TelegramServer.formatUpdate = (update) => {
  const formatted = format(update);
  if (formatted.callback_query) formatted.callback_query.chat_instance = '1';
  return formatted;
};

const people = new Map(); // chat id -> client
const journal = []; // what the bot showed: {seq, chat, id, text, buttons, keyboard, kind}
const calls = {};
let line = []; // updates not yet acknowledged

/** Refuses, as the Bot API does. */
class Refusal extends Error {
  constructor(code, description) {
    super(description);
    this.code = code;
  }
}
const bad = (why) => new Refusal(400, `Bad Request: ${why}`);

const wait = async (ms, look) => {
  for (const end = Date.now() + ms; ; ) {
    const found = look();
    if (found || Date.now() >= end) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const parsed = (value) => (typeof value === 'string' ? JSON.parse(value) : value);

const show = (kind, chat, id, body) => {
  const markup = parsed(body.reply_markup) || {};
  const labels = (rows) => (rows || []).map((row) => row.map((button) => button.text));
  journal.push({
    seq: journal.length + 1,
    kind,
    chat: Number(chat),
    id: Number(id),
    text: body.text || '',
    buttons: labels(markup.inline_keyboard),
    keyboard: labels(markup.keyboard),
  });
};

const find = (chat, id) =>
  simulator.storage.botMessages.find((m) => m.messageId === Number(id) && Number(m.message.chat_id) === Number(chat));

const check = (body) => {
  if (!people.has(Number(body.chat_id))) throw bad('chat not found');
  if (!String(body.text || '').trim()) throw bad('message text is empty');
  if (body.text.length > 4096) throw bad('message is too long');
  for (const button of ((parsed(body.reply_markup) || {}).inline_keyboard || []).flat()) {
    const bytes = Buffer.byteLength(button.callback_data || '');
    if (!button.text || bytes < 1 || bytes > 64) throw bad('BUTTON_DATA_INVALID');
  }
};

const message = (body, id) => ({
  message_id: Number(id),
  date: Math.floor(Date.now() / 1000),
  chat: { id: Number(body.chat_id), type: 'private', first_name: 'x' },
  text: body.text,
});

const methods = {
  getme: () => ({
    id: 123456, is_bot: true, first_name: 'T', username: 't_bot', can_join_groups: true, can_read_all_group_messages: false,
    supports_inline_queries: false, can_connect_to_business: false, has_main_web_app: false,
  }),
  getupdates: (body) => {
    if (body.offset) line = line.filter((update) => update.update_id >= Number(body.offset));
    return wait(Number(body.timeout || 0) * 1000, () => {
      line.push(...simulator.getUpdates(token));
      return line.length ? line.slice(0, Number(body.limit || 100)) : null;
    }).then((updates) => updates || []);
  },
  sendmessage: (body) => {
    check(body);
    const sent = simulator.addBotMessage(body, token);
    show('new', body.chat_id, sent.message_id, body);
    return message(body, sent.message_id);
  },
  editmessagetext: (body) => {
    check(body);
    const old = find(body.chat_id, body.message_id);
    if (!old) throw bad('message to edit not found');
    const same = (a, b) => JSON.stringify(parsed(a) || null) === JSON.stringify(parsed(b) || null);
    if (old.message.text === body.text && same(old.message.reply_markup, body.reply_markup)) {
      throw bad('message is not modified');
    }
    simulator.editMessageText({ reply_markup: null, ...body });
    show('edit', body.chat_id, body.message_id, body);
    return message(body, body.message_id);
  },
  deletemessage: (body) => {
    if (!simulator.deleteMessage(Number(body.chat_id), Number(body.message_id))) throw bad('message to delete not found');
    show('delete', body.chat_id, body.message_id, {});
    return true;
  },
  answercallbackquery: () => true,
  sendchataction: () => true,
  setmycommands: () => true,
  deletewebhook: () => true,
};

const control = {
  say: ({ text, ...who }) => control.send({ ...who, fields: { text } }),
  send: async ({ chat, name, language, fields }) => {
    const person = meet(chat, name);
    const update = person.makeMessage('', fields);
    if (!('text' in fields)) delete update.text;
    if (language) update.from.language_code = language;
    await simulator.addUserMessage(update);
    return {};
  },
  tap: async ({ chat, label, language }) => {
    const person = meet(chat);
    const option = (m) =>
      ((m.message.reply_markup || {}).inline_keyboard || []).flat().find((b) => b.text.replace(/^✓ /, '') === label);
    const asked = simulator.storage.botMessages.filter((m) => Number(m.message.chat_id) === person.chatId);
    const tapped = asked.reverse().find(option);
    if (!tapped) throw new Refusal(404, `no button says "${label}"`);
    const query = person.makeCallbackQuery(option(tapped).callback_data, { message: { message_id: tapped.messageId } });
    if (language) query.from.language_code = language;
    await simulator.addUserCallback(query);
    return {};
  },
  seen: ({ chat, after = 0, wait: ms = 0 }) => {
    const look = () => journal.slice(Number(after)).filter((shown) => shown.chat === Number(chat));
    return wait(Number(ms), () => (look().length ? look() : null)).then((shown) => ({ shown: shown || [] }));
  },
  calls: () => calls,
};

const meet = (chat, name) => {
  const id = Number(chat);
  if (!Number.isSafeInteger(id) || id < 1) throw new Refusal(400, 'say which chat, as a whole number');
  if (!people.has(id)) {
    people.set(id, simulator.getClient(token, { userId: id, chatId: id, firstName: name || `Person ${id}` }));
  }
  return people.get(id);
};

const front = express();
front.use(express.json());
front.all('/bot:token/:method', async (request, response) => {
  const method = request.params.method.toLowerCase();
  calls[method] = (calls[method] || 0) + 1;
  try {
    if (request.params.token !== token) throw new Refusal(401, 'Unauthorized');
    if (!Object.hasOwn(methods, method)) throw new Refusal(404, 'Not Found');
    response.json({ ok: true, result: await methods[method]({ ...request.query, ...request.body }) });
  } catch (error) {
    const code = error instanceof Refusal ? error.code : 500;
    response.status(code).json({ ok: false, error_code: code, description: error.message });
  }
});
front.all('/test/:verb', async (request, response) => {
  try {
    if (!Object.hasOwn(control, request.params.verb)) throw new Refusal(404, 'no such thing to do');
    response.json(await control[request.params.verb]({ ...request.query, ...request.body }));
  } catch (error) {
    response.status(error instanceof Refusal ? error.code : 500).json({ error: error.message });
  }
});
// What the front does not answer, the simulator does: its own clients' endpoints among it.
front.use(simulator.webServer);
simulator.webServer = front;

simulator.start().then(
  () => console.log(`ready http://127.0.0.1:${port}`),
  (error) => {
    console.error(`Port ${port} cannot be used: ${error.message}. Choose another.`);
    process.exit(1);
  },
);
