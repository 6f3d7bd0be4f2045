import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada } from '../village.js';
import { refusal, slack } from './client.js';

test('a channel is made, filled, described, and put away', async () => {
  const { channel: made } = await slack.conversations.create({ name: 'samovar' });
  const channel = made.id;
  await slack.conversations.invite({ channel, users: 'U0ADA,U0BO' });
  await slack.conversations.setTopic({ channel, topic: 'What is hot' });
  await slack.conversations.setPurpose({ channel, purpose: 'Tea' });
  const { channel: named } = await slack.conversations.rename({ channel, name: 'samovars' });
  assert.equal(named.name, 'samovars');
  const { channel: told } = await slack.conversations.info({ channel });
  assert.equal(told.topic.value, 'What is hot');
  assert.equal(told.purpose.value, 'Tea');
  await slack.conversations.kick({ channel, user: 'U0BO' });
  const { members } = await slack.conversations.members({ channel });
  assert.ok(members.includes('U0ADA') && !members.includes('U0BO'));
  const ts = await ada.says('Is it hot?', { channel });
  await slack.conversations.mark({ channel, ts });
  await slack.conversations.archive({ channel });
  const no = await refusal(slack.chat.postMessage({ channel, text: 'No' }));
  assert.equal(no.data.error, 'is_archived');
});

test('a name is refused when it is taken, or no name', async () => {
  const taken = await refusal(slack.conversations.create({ name: 'general' }));
  assert.equal(taken.data.error, 'name_taken');
  const shouted = await refusal(slack.conversations.create({ name: 'TEA!' }));
  assert.equal(shouted.data.error, 'invalid_name_specials');
});
