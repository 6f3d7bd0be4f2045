import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, practice } from '../village.js';
import { refusal, slack } from './client.js';

test('reactions are put on, counted and taken off, once each', async () => {
  const timestamp = await ada.says('Tea was good');
  await ada.does('react', { channel: practice, ts: timestamp, name: 'tea' });
  const on = { channel: practice, timestamp, name: 'tea' };
  await slack.reactions.add(on);
  assert.equal((await refusal(slack.reactions.add(on))).data.error, 'already_reacted');
  const { message } = await slack.reactions.get({ channel: practice, timestamp, full: true });
  assert.equal(message.reactions[0].name, 'tea');
  assert.equal(message.reactions[0].count, 2);
  assert.ok(message.reactions[0].users.includes('U0ADA'));
  const { items } = await slack.reactions.list();
  assert.ok(items.some((item) => item.message.ts === timestamp));
  await slack.reactions.remove(on);
  assert.equal((await refusal(slack.reactions.remove(on))).data.error, 'no_reaction');
});
