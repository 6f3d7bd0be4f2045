import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appToken, token } from './village.js';
import { connect, ErrorCode, refusal } from './web-api/client.js';

test('whoever opens a sixth socket within a minute is told how long to wait, for that method alone', async () => {
  const app = connect(appToken, { rejectRateLimitedCalls: true });
  for (let opened = 0; opened < 5; opened += 1) await app.apps.connections.open();
  const no = await refusal(app.apps.connections.open());
  assert.equal(no.code, ErrorCode.RateLimitedError);
  assert.ok(no.retryAfter > 0 && no.retryAfter <= 60, `told to wait for ${no.retryAfter} seconds`);
  assert.equal((await connect(token).auth.test()).ok, true);
});
