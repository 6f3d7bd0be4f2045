import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, bo, plain, practice } from '../village.js';
import { refusal, slack } from './client.js';

const blocks = [
  { type: 'section', block_id: 'words', text: { type: 'mrkdwn', text: '*Tea* is ready' } },
  { type: 'actions', block_id: 'do', elements: [{ type: 'button', action_id: 'pour', text: plain('Pour') }] },
];
const metadata = { event_type: 'tea_ready', event_payload: { cups: 3, sort: 'mint' } };

test('a message arrives with its blocks, and keeps its metadata', async () => {
  const posted = await slack.chat.postMessage({ channel: practice, text: 'Tea is ready', blocks, metadata });
  assert.equal(posted.message.text, 'Tea is ready');
  assert.equal(posted.message.blocks[0].block_id, 'words');
  const seen = await ada.reads('Tea is ready');
  assert.equal(seen.ts, posted.ts);
  assert.equal(seen.blocks[1].elements[0].action_id, 'pour');
  const latest = posted.ts;
  const { messages } = await slack.conversations.history({ channel: practice, latest, inclusive: true, limit: 1, include_all_metadata: true });
  assert.deepEqual(messages[0].metadata, metadata);
});

test('a reply may be shown to the channel too', async () => {
  const root = await slack.chat.postMessage({ channel: practice, text: 'Milk?' });
  const reply = await slack.chat.postMessage({
    channel: practice,
    thread_ts: root.ts,
    reply_broadcast: true,
    text: 'Oat, please',
  });
  assert.equal(reply.message.thread_ts, root.ts);
  assert.equal(reply.message.subtype, 'thread_broadcast');
  const { messages } = await slack.conversations.replies({ channel: practice, ts: root.ts });
  assert.equal(messages[0].reply_count, 1);
});

test('a message is changed, linked to and taken back', async () => {
  const { ts } = await slack.chat.postMessage({ channel: practice, text: 'The kettle boils' });
  await slack.chat.update({ channel: practice, ts, text: 'The kettle has boiled' });
  const seen = await ada.reads('The kettle has boiled');
  assert.equal(seen.ts, ts);
  assert.ok(seen.edited);
  const { permalink } = await slack.chat.getPermalink({ channel: practice, message_ts: ts });
  assert.ok(permalink.endsWith(`/archives/${practice}/p${ts.replace('.', '')}`), permalink);
  await slack.chat.delete({ channel: practice, ts });
  const no = await refusal(slack.chat.delete({ channel: practice, ts }));
  assert.equal(no.data.error, 'message_not_found');
});

test('an aside is for one person', async () => {
  const { message_ts } = await slack.chat.postEphemeral({ channel: practice, user: 'U0ADA', text: 'You have had three' });
  assert.match(message_ts, /^\d+\.\d{6}$/);
  await ada.isTold('You have had three');
  assert.ok(!JSON.stringify(await bo.looks()).includes('You have had three'));
});

test('a person stands for the conversation with them', async () => {
  const posted = await slack.chat.postMessage({ channel: 'U0DEE', text: 'Your tea, Dee' });
  assert.match(posted.channel, /^D/);
});

test('what hangs below a message arrives, too', async () => {
  const posted = await slack.chat.postMessage({
    channel: practice,
    text: 'Look: <https://example.com|tea>',
    unfurl_links: false,
    unfurl_media: false,
    attachments: [{ color: '#36a64f', text: 'Attached', fallback: 'Attached' }],
  });
  assert.equal(posted.message.attachments[0].text, 'Attached');
});
