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

test('people are found by address and group, with their profile and whether they are there', async () => {
  const { profile } = await slack.users.profile.get({ user: 'U0ADA' });
  assert.equal(profile.title, 'Staff engineer');
  const { user } = await slack.users.lookupByEmail({ email: profile.email });
  assert.equal(user.id, 'U0ADA');
  assert.match((await slack.users.getPresence({ user: 'U0ADA' })).presence, /^(active|away)$/);
  const { usergroups } = await slack.usergroups.list({ include_users: true });
  const { users } = await slack.usergroups.users.list({ usergroup: usergroups[0].id });
  assert.deepEqual(users, usergroups[0].users);
});
