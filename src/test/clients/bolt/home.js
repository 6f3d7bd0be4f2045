import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bo, plain } from '../village.js';
import { app } from './app.js';

const home = (cups) => ({
  type: 'home',
  callback_id: 'home',
  private_metadata: String(cups),
  blocks: [
    { type: 'section', text: plain(`${cups} cups`) },
    { type: 'actions', block_id: 'do', elements: [{ type: 'button', action_id: 'another', text: plain('Another') }] },
  ],
});

let stale;

app.event('app_home_opened', async ({ event, client }) => {
  if (event.tab !== 'home' || event.view) return;
  await client.views.publish({ user_id: event.user, view: home(0) });
});

app.action('another', async ({ ack, body, client }) => {
  await ack();
  const { hash, private_metadata: cups } = body.view;
  await client.views.publish({ user_id: body.user.id, hash, view: home(Number(cups) + 1) });
  stale = await client.views.publish({ user_id: body.user.id, hash, view: home(100) }).catch(({ data }) => data.error);
});

const shows = (text) =>
  bo.sees(`a Home with ${text}`, ({ home: seen }) => (seen?.blocks[0].text.text === text ? seen : null));

test('a Home is drawn when it is opened, and anew when somebody clicks in it', async () => {
  await bo.does('home');
  const { id } = await shows('0 cups');
  const action = { type: 'button', action_id: 'another' };
  await bo.does('action', { container: { type: 'view', view: id }, block_id: 'do', action });
  await shows('1 cups');
  await bo.sees('the late one refused', () => stale);
  assert.equal(stale, 'hash_conflict');
  assert.equal((await shows('1 cups')).id, id);
});
