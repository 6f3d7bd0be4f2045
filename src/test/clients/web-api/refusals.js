import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appToken, practice } from '../village.js';
import { app, connect, ErrorCode, refusal, slack } from './client.js';

test('a missing scope is named, beside those that are there', async () => {
  const no = await refusal(slack.team.info());
  assert.equal(no.code, ErrorCode.PlatformError);
  assert.equal(no.data.error, 'missing_scope');
  assert.equal(no.data.needed, 'team:read');
  assert.ok(no.data.provided.split(',').includes('chat:write'));
  assert.ok(no.data.response_metadata.scopes.includes('chat:write'));
});

test('a wrong token, none, and one of the wrong kind are told apart', async () => {
  assert.equal((await refusal(connect('xoxb-wrong').auth.test())).data.error, 'invalid_auth');
  assert.equal((await refusal(connect(undefined).auth.test())).data.error, 'not_authed');
  assert.equal((await refusal(slack.apps.connections.open())).data.error, 'not_allowed_token_type');
  const no = await refusal(slack.chat.postMessage({ token: appToken, channel: practice, text: 'x' }));
  assert.equal(no.data.error, 'not_allowed_token_type');
});

test('the token for sockets opens a socket, and knows its app', async () => {
  assert.equal((await app.auth.test()).app_name, 'Kettle');
  assert.match((await app.apps.connections.open()).url, /^wss?:\/\//);
});

test('blocks that cannot be are pointed at', async () => {
  const no = await refusal(slack.chat.postMessage({ channel: practice, text: 'x', blocks: [{ type: 'hologram' }] }));
  assert.equal(no.data.error, 'invalid_blocks');
  assert.match(no.data.response_metadata.messages[0], /json-pointer:\/blocks\/0/);
});

test('a place or a method that is not there is refused by its word', async () => {
  const nowhere = await refusal(slack.chat.postMessage({ channel: 'C0NOWHERE', text: 'x' }));
  assert.equal(nowhere.data.error, 'channel_not_found');
  assert.equal((await refusal(slack.apiCall('tea.pour'))).data.error, 'unknown_method');
  assert.equal((await refusal(slack.chat.postMessage({ channel: practice, text: '' }))).data.error, 'no_text');
});
