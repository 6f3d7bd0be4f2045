import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, bo, dee, practice } from '../village.js';
import { app } from './app.js';

app.message('put the kettle on', async ({ message, say }) => {
  await say({ text: `It is on, <@${message.user}>`, thread_ts: message.ts });
});

app.message(/^(\d+) cups/, async ({ context, say }) => {
  await say(`Making ${context.matches[1]}`);
});

app.event('app_mention', async ({ event, client }) => {
  await client.reactions.add({ channel: event.channel, timestamp: event.ts, name: 'wave' });
});

app.event('reaction_added', async ({ event, client }) => {
  const { channel, ts } = event.item;
  if (event.reaction === 'broom') await client.chat.delete({ channel, ts });
  if (event.reaction === 'memo') await client.chat.update({ channel, ts, text: 'It is off again' });
});

app.event('member_joined_channel', async ({ event, client }) => {
  const { user, channel } = event;
  await client.chat.postEphemeral({ channel, user, text: `Welcome to <#${channel}>, <@${user}>` });
});

test('an answer goes into the thread, and names who asked', async () => {
  const ts = await ada.says('Please put the kettle on');
  const answer = await bo.reads('It is on, <@U0ADA>');
  assert.equal(answer.thread_ts, ts);
  assert.equal(answer.bot_profile.name, 'Kettle');
});

test('a pattern hands over what it found', async () => {
  await ada.says('12 cups');
  const answer = await ada.reads('Making 12');
  assert.equal(answer.thread_ts, undefined);
});

test('in a conversation of two it listens as well', async () => {
  const { app: kettle } = await dee.looks();
  const { channel } = await dee.does('openIm', { with: kettle.botUser });
  await dee.says('put the kettle on', { channel });
  await dee.reads('It is on', channel);
});

test('whoever mentions it gets a wave', async () => {
  const { app: kettle } = await ada.looks();
  const ts = await ada.says(`Good morning <@${kettle.botUser}>`);
  await ada.sees('a wave', ({ messages }) =>
    messages[practice].find((each) => each.ts === ts)?.reactions?.some(({ name }) => name === 'wave'),
  );
});

test('a reaction makes it change what it said, or take it back', async () => {
  await bo.says('put the kettle on for me');
  const { ts } = await bo.reads('It is on, <@U0BO>');
  await bo.does('react', { channel: practice, ts, name: 'memo' });
  assert.equal((await bo.reads('It is off again')).ts, ts);
  await bo.does('react', { channel: practice, ts, name: 'broom' });
  await bo.sees('its end', ({ messages }) => !messages[practice].some((each) => each.ts === ts));
});

test('who comes into its channel is welcomed, and nobody else sees it', async () => {
  const { app: kettle } = await ada.looks();
  const { channel } = await ada.does('createChannel', { name: 'tea-garden', private: false });
  await ada.does('invite', { channel, user: kettle.botUser });
  await ada.does('invite', { channel, user: dee.id });
  const welcome = await dee.isTold('Welcome to');
  assert.equal(welcome.channel, channel);
  assert.ok(!JSON.stringify((await ada.looks()).ephemerals).includes('Welcome to'));
});
