import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, plain, practice } from '../village.js';
import { app } from './app.js';

const sorts = ['Black', 'Green', 'Ginger'];
const option = (value) => ({ text: plain(value), value });

const form = (title, metadata = '') => ({
  type: 'modal',
  callback_id: 'order',
  private_metadata: metadata,
  notify_on_close: true,
  title: plain(title),
  submit: plain('Order'),
  close: plain('Rather not'),
  blocks: [
    {
      type: 'input',
      block_id: 'sort',
      label: plain('Sort'),
      element: { type: 'external_select', action_id: 'value', min_query_length: 1, placeholder: plain('Look one up') },
    },
    {
      type: 'input',
      block_id: 'note',
      optional: true,
      label: plain('Note'),
      element: { type: 'plain_text_input', action_id: 'value', multiline: true },
    },
  ],
});

app.shortcut({ type: 'message_action', callback_id: 'order_for_this' }, async ({ shortcut, ack, client }) => {
  await ack();
  const { channel, message } = shortcut;
  const where = JSON.stringify({ channel: channel.id, ts: message.ts });
  await client.views.open({ trigger_id: shortcut.trigger_id, view: form(`For ${message.text}`, where) });
});

app.options({ action_id: 'value' }, async ({ options, ack }) => {
  const found = sorts.filter((sort) => sort.toLowerCase().startsWith(options.value.toLowerCase()));
  await ack({ options: found.map(option) });
});

const responses = {
  wrong: { response_action: 'errors', errors: { note: 'We do not do that.' } },
  change: { response_action: 'update', view: form('Changed') },
  more: { response_action: 'push', view: form('On top') },
  enough: { response_action: 'clear' },
};

app.view('order', async ({ ack, body, client, view }) => {
  const { sort, note } = view.state.values;
  const response = responses[note.value.value];
  if (response) {
    await ack(response);
    return;
  }
  await ack();
  const { channel, ts } = JSON.parse(view.private_metadata);
  const text = `${sort.value.selected_option.value} for <@${body.user.id}>`;
  await client.chat.postMessage({ channel, thread_ts: ts, text });
});

const closed = [];
app.view({ callback_id: 'order', type: 'view_closed' }, async ({ ack, body }) => {
  await ack();
  closed.push({ title: body.view.title.text, cleared: body.is_cleared });
});

let orders = 0;

async function opened() {
  const text = `order ${++orders}`;
  const ts = await ada.says(text);
  await ada.does('shortcut', { channel: practice, ts, callback_id: 'order_for_this' });
  return { ts, view: await ada.hasOpen(`For ${text}`) };
}

const filled = (sort, note = null) => ({
  values: {
    sort: { value: { type: 'external_select', selected_option: option(sort) } },
    note: { value: { type: 'plain_text_input', value: note } },
  },
});

const submits = (view, note) => ada.does('submit', { view: view.id, state: filled('Green', note) });

test('a shortcut opens a form, and the form’s answer goes into the thread', async () => {
  const { ts, view } = await opened();
  await submits(view);
  const order = await ada.reads('Green for <@U0ADA>');
  assert.equal(order.thread_ts, ts);
  assert.deepEqual((await ada.looks()).modals, []);
});

test('choices are looked up while somebody types', async () => {
  const { view } = await opened();
  const { options } = await ada.does('suggest', {
    container: { type: 'view', view: view.id },
    block_id: 'sort',
    action_id: 'value',
    value: 'g',
  });
  assert.deepEqual(options.map(({ value }) => value), ['Green', 'Ginger']);
});

test('what is required is asked for before the app hears of it', async () => {
  const { view } = await opened();
  const { errors } = await ada.does('submit', { view: view.id, state: { values: {} } });
  assert.deepEqual(Object.keys(errors), ['sort']);
});

test('a form is refused, changed, covered and cleared away', async () => {
  const { view } = await opened();
  assert.equal((await submits(view, 'wrong')).errors.note, 'We do not do that.');
  await submits(view, 'change');
  const changed = await ada.hasOpen('Changed');
  assert.equal(changed.id, view.id);
  await submits(changed, 'more');
  const top = await ada.hasOpen('On top');
  assert.equal(top.previous_view_id, view.id);
  assert.equal(top.root_view_id, view.id);
  await submits(top, 'enough');
  assert.deepEqual((await ada.looks()).modals, []);
});

test('a form that is closed says so', async () => {
  const { view } = await opened();
  await ada.does('close', { view: view.id });
  assert.deepEqual(closed, [{ title: view.title.text, cleared: false }]);
});
