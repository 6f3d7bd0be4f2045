import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, plain } from '../village.js';
import { refusal, slack } from './client.js';

const home = (text) => ({ type: 'home', blocks: [{ type: 'section', text: plain(text) }] });
const shown = (state) => state.home?.blocks[0].text.text;

test('a Home is published, and not over a newer one', async () => {
  const first = await slack.views.publish({ user_id: 'U0ADA', view: home('Three cups today') });
  assert.equal(first.view.type, 'home');
  await ada.sees('three cups', (state) => shown(state) === 'Three cups today');
  const { hash } = first.view;
  await slack.views.publish({ user_id: 'U0ADA', view: home('Four cups today'), hash });
  const late = await refusal(slack.views.publish({ user_id: 'U0ADA', view: home('No cups'), hash }));
  assert.equal(late.data.error, 'hash_conflict');
  await ada.sees('four cups', (state) => shown(state) === 'Four cups today');
});

test('a published Home is updated by its id', async () => {
  const { view } = await slack.views.publish({ user_id: 'U0BO', view: home('A cup') });
  const updated = await slack.views.update({ view_id: view.id, hash: view.hash, view: home('Another cup') });
  assert.equal(updated.view.id, view.id);
  assert.notEqual(updated.view.hash, view.hash);
});

test('nothing opens without somebody who clicked', async () => {
  const view = { type: 'modal', title: plain('Order'), blocks: [{ type: 'section', text: plain('Tea') }] };
  const made = await refusal(slack.views.open({ trigger_id: '1.2.3', view }));
  assert.equal(made.data.error, 'invalid_trigger_id');
});
