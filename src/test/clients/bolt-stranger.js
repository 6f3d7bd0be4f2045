import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ada, client, practice, slackApiUrl, token } from './village.js';

/** An app that was given somebody else's signing secret. */
const { App, LogLevel } = await import(client);
const app = new App({
  token,
  signingSecret: 'of-another-app',
  logLevel: LogLevel.ERROR,
  logger: { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, setName() {}, getLevel: () => LogLevel.ERROR },
  clientOptions: { slackApiUrl },
});
const heard = [];
app.use(async ({ body, next }) => {
  heard.push(body);
  await next();
});

before(() => app.start(process.env.PORT));
after(() => app.stop());

test('it refuses everything, and the person is told that something is wrong', async () => {
  await ada.says('put the kettle on');
  const answer = await ada.tries('command', { channel: practice, command: '/tea' });
  assert.equal(answer.ok, false);
  assert.match(answer.error, /ran into a problem/);
  assert.deepEqual(heard, []);
});

test('its door says 401', async () => {
  const response = await fetch(`http://127.0.0.1:${process.env.PORT}/slack/events`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Slack-Request-Timestamp': String(Math.floor(Date.now() / 1000)),
      'X-Slack-Signature': `v0=${'0'.repeat(64)}`,
    },
    body: '{}',
  });
  assert.equal(response.status, 401);
});
