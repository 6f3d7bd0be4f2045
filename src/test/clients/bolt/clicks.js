import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, bo, plain, practice } from '../village.js';
import { app } from './app.js';

const option = (value) => ({ text: plain(value), value });
const [mint, black, none] = ['mint', 'black', 'none'].map(option);

const card = [
  {
    type: 'section',
    block_id: 'more',
    text: plain('The card'),
    accessory: { type: 'overflow', action_id: 'more', options: [mint, black] },
  },
  {
    type: 'actions',
    block_id: 'choose',
    elements: [
      { type: 'button', action_id: 'pour', text: plain('Pour'), value: 'cup-7', style: 'primary' },
      { type: 'static_select', action_id: 'sort', placeholder: plain('Sort'), options: [mint, black] },
      { type: 'datepicker', action_id: 'day', initial_date: '2026-11-23' },
      { type: 'checkboxes', action_id: 'with', options: [mint, none] },
      { type: 'radio_buttons', action_id: 'size', options: [mint, black] },
      { type: 'users_select', action_id: 'whom', placeholder: plain('Whom') },
      { type: 'button', action_id: 'swap', text: plain('Swap') },
      { type: 'button', action_id: 'bin', text: plain('Bin') },
    ],
  },
];

app.message('the card', async ({ say }) => {
  await say({ text: 'The card', blocks: card });
});

const answers = {
  pour: ({ value }) => value,
  more: ({ selected_option: chosen }) => chosen.value,
  sort: ({ selected_option: chosen }) => chosen.text.text,
  day: ({ selected_date: day }) => day,
  with: ({ selected_options: chosen }) => chosen.map(({ value }) => value).join('+'),
  size: ({ selected_option: chosen }) => chosen.value,
  whom: ({ selected_user: user }) => `<@${user}>`,
};

for (const [id, told] of Object.entries(answers)) {
  app.action({ action_id: id }, async ({ ack, action, body, say }) => {
    await ack();
    await say({ text: `${id}: ${told(action)} by <@${body.user.id}>`, thread_ts: body.message.ts });
  });
}

app.action({ block_id: 'choose', action_id: 'swap' }, async ({ ack, respond }) => {
  await ack();
  await respond({ replace_original: true, text: 'Another card' });
});

app.action('bin', async ({ ack, respond }) => {
  await ack();
  await respond({ delete_original: true });
});

const clicks = (person, ts, block, action) =>
  person.does('action', {
    container: { channel: practice, ts },
    block_id: block,
    action,
    state: { values: { [block]: { [action.action_id]: action } } },
  });

async function newCard() {
  const asked = await ada.says('Show me the card');
  return ada.sees('the card', ({ messages }) =>
    messages[practice].find((each) => each.text === 'The card' && each.ts > asked),
  );
}

test('every kind of control tells what was chosen, and by whom', async () => {
  const { ts } = await newCard();
  const choices = [
    ['choose', { type: 'button', action_id: 'pour' }, 'pour: cup-7 by <@U0BO>'],
    ['more', { type: 'overflow', action_id: 'more', selected_option: black }, 'more: black by <@U0BO>'],
    ['choose', { type: 'static_select', action_id: 'sort', selected_option: mint }, 'sort: mint by'],
    ['choose', { type: 'datepicker', action_id: 'day', selected_date: '2026-12-24' }, 'day: 2026-12-24 by'],
    ['choose', { type: 'checkboxes', action_id: 'with', selected_options: [mint, none] }, 'with: mint+none by'],
    ['choose', { type: 'radio_buttons', action_id: 'size', selected_option: black }, 'size: black by'],
    ['choose', { type: 'users_select', action_id: 'whom', selected_user: 'U0CY' }, 'whom: <@U0CY> by'],
  ];
  for (const [block, action, told] of choices) {
    await clicks(bo, ts, block, action);
    assert.equal((await bo.reads(told)).thread_ts, ts);
  }
});

test('a click may replace its message, or bin it', async () => {
  const first = await newCard();
  await clicks(ada, first.ts, 'choose', { type: 'button', action_id: 'swap' });
  assert.equal((await ada.reads('Another card')).ts, first.ts);
  const second = await newCard();
  await clicks(ada, second.ts, 'choose', { type: 'button', action_id: 'bin' });
  await ada.sees('its end', ({ messages }) => !messages[practice].some(({ ts }) => ts === second.ts));
});
