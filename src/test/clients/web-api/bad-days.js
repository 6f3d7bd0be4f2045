import assert from 'node:assert/strict';
import { test } from 'node:test';
import { token } from '../village.js';
import { connect, ErrorCode, refusal } from './client.js';

/** What goes wrong here was ordered by ForeignClientsIT, for methods that are called nowhere else. */
const retryConfig = { retries: 2, minTimeout: 1, maxTimeout: 1 };

test('told to wait for a second, the client waits and tries again', async () => {
  const slack = connect(token, { retryConfig });
  const waits = [];
  slack.on('rate_limited', (seconds) => waits.push(seconds));
  const { bot_id: bot } = await slack.auth.test();
  assert.equal((await slack.bots.info({ bot })).bot.name, 'Kettle');
  assert.deepEqual(waits, [1]);
});

test('a client that would rather not wait is told how long it should', async () => {
  const slack = connect(token, { retryConfig, rejectRateLimitedCalls: true });
  const no = await refusal(slack.emoji.list());
  assert.equal(no.code, ErrorCode.RateLimitedError);
  assert.equal(no.retryAfter, 30);
});

test('two failures of the server are overcome', async () => {
  const answer = await connect(token, { retryConfig }).api.test({ flavour: 'mint' });
  assert.equal(answer.args.flavour, 'mint');
});

test('a server that keeps failing is given up', async () => {
  const no = await refusal(connect(token, { retryConfig }).dnd.info());
  assert.equal(no.code, ErrorCode.HTTPError);
  assert.equal(no.statusCode, 500);
});
