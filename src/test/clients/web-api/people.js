import assert from 'node:assert/strict';
import { test } from 'node:test';
import { practice } from '../village.js';
import { slack } from './client.js';

test('the app learns who it is and what it may do', async () => {
  const self = await slack.auth.test();
  assert.equal(self.user, 'kettle');
  assert.equal(self.team, 'Riverside');
  assert.match(self.url, /^http/);
  assert.ok(self.response_metadata.scopes.includes('chat:write'));
});

test('people are looked up one by one', async () => {
  const { user } = await slack.users.info({ user: 'U0ADA', include_locale: true });
  assert.equal(user.real_name, 'Ada Brandt');
  assert.equal(user.tz, 'Europe/Berlin');
  assert.equal(user.locale, 'en-US');
  assert.equal(user.is_bot, false);
  assert.equal(user.profile.display_name, 'Ada');
});

test('people are listed page by page', async () => {
  const names = [];
  let pages = 0;
  for await (const page of slack.paginate('users.list', { limit: 2 })) {
    names.push(...page.members.map((member) => member.name));
    pages += 1;
  }
  assert.deepEqual(names.sort(), ['ada', 'bo', 'cy', 'dee', 'eli', 'kettle']);
  assert.equal(pages, 3);
});

test('the app knows where it is', async () => {
  const { channels } = await slack.users.conversations({ types: 'public_channel,private_channel' });
  assert.deepEqual(
    channels.map((channel) => channel.id),
    [practice],
  );
});
