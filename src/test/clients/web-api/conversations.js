import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, general, practice } from '../village.js';
import { refusal, slack } from './client.js';

const names = (channels) => channels.map((channel) => channel.name).sort();

test('channels are gathered over pages, and the gathering stops when asked to', async () => {
  await ada.does('createChannel', { name: 'tea-room', private: false });
  const all = await slack.paginate(
    'conversations.list',
    { limit: 1 },
    () => false,
    (gathered = [], page) => [...gathered, ...page.channels],
  );
  assert.deepEqual(names(all), ['general', 'interview-practice', 'tea-room']);
  const some = await slack.paginate(
    'conversations.list',
    { limit: 1 },
    (page) => page.channels.some((channel) => channel.id === general),
    (gathered = [], page) => [...gathered, ...page.channels],
  );
  assert.ok(some.length < all.length);
});

test('a channel tells of itself and its members', async () => {
  const { channel } = await slack.conversations.info({ channel: practice, include_num_members: true });
  assert.equal(channel.name, 'interview-practice');
  assert.equal(channel.num_members, 6);
  assert.equal(channel.is_member, true);
  assert.equal(channel.topic.value, 'One question a day. Answer in its thread.');
  const { members } = await slack.conversations.members({ channel: practice });
  assert.ok(members.includes('U0CY'));
});

test('the app joins, hears and leaves', async () => {
  const { channel } = await ada.does('createChannel', { name: 'tea-break', private: false });
  const joined = await slack.conversations.join({ channel });
  assert.equal(joined.channel.is_member, true);
  await ada.says('Tea at four', { channel });
  const { messages } = await slack.conversations.history({ channel, limit: 1 });
  assert.equal(messages[0].text, 'Tea at four');
  await slack.conversations.leave({ channel });
  const no = await refusal(slack.conversations.history({ channel }));
  assert.equal(no.data.error, 'not_in_channel');
});

test('a conversation of two is opened once', async () => {
  const first = await slack.conversations.open({ users: 'U0BO', return_im: true });
  const second = await slack.conversations.open({ users: 'U0BO' });
  assert.equal(second.channel.id, first.channel.id);
  assert.equal(first.channel.user, 'U0BO');
  assert.equal(second.already_open, true);
});

test('a long history is read by cursor, newest first', async () => {
  const root = await ada.says('Who wants tea?');
  const said = [root];
  for (const text of ['one', 'two', 'three', 'four']) said.push(await ada.says(text));
  const read = [];
  let cursor;
  do {
    const page = await slack.conversations.history({ channel: practice, limit: 2, cursor, oldest: root, inclusive: true });
    read.push(...page.messages.map((message) => message.ts));
    assert.equal(page.has_more, Boolean(page.response_metadata?.next_cursor));
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  assert.deepEqual(read, said.reverse());
});

test('a thread is read with its question first', async () => {
  const root = await ada.says('Green or black?');
  await ada.says('Green', { thread_ts: root });
  await ada.says('Black', { thread_ts: root });
  const pages = [];
  for await (const page of slack.paginate('conversations.replies', { channel: practice, ts: root, limit: 2 })) {
    pages.push(...page.messages.map((message) => message.text));
  }
  assert.deepEqual(pages, ['Green or black?', 'Green', 'Black']);
});
