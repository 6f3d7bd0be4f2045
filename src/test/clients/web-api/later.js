import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, practice } from '../village.js';
import { refusal, slack } from './client.js';

const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

test('what is to be said later is listed, and may be taken back before', async () => {
  const later = await slack.chat.scheduleMessage({ channel: practice, post_at: inAnHour(), text: 'Tea time' });
  const { scheduled_messages: waiting } = await slack.chat.scheduledMessages.list({ channel: practice });
  assert.deepEqual(waiting.map(({ id, text }) => [id, text]), [[later.scheduled_message_id, 'Tea time']]);
  await slack.chat.deleteScheduledMessage({ channel: practice, scheduled_message_id: later.scheduled_message_id });
  assert.deepEqual((await slack.chat.scheduledMessages.list()).scheduled_messages, []);
  const late = await refusal(slack.chat.scheduleMessage({ channel: practice, post_at: 1, text: 'Tea time' }));
  assert.equal(late.data.error, 'time_in_past');
});

test('the app may say what it is doing', async () => {
  const { ts } = await slack.chat.meMessage({ channel: practice, text: 'boils over' });
  const seen = await ada.reads('boils over');
  assert.equal(seen.ts, ts);
  assert.equal(seen.subtype, 'me_message');
});
