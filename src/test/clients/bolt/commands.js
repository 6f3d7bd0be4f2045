import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, bo, practice } from '../village.js';
import { app } from './app.js';

let sixth;

app.command('/tea', async ({ command, ack, respond }) => {
  await ack();
  await respond(`One ${command.text} for you alone`);
  await respond({ response_type: 'in_channel', text: `<@${command.user_id}> has ordered ${command.text}` });
  for (const sip of ['one', 'two', 'three']) await respond(`Sip ${sip}`);
  sixth = await respond('Sip four').then(
    () => 'taken',
    () => 'refused',
  );
});

app.command('/menu', async ({ ack }) => {
  await ack({ response_type: 'ephemeral', text: 'Mint, black, or nothing' });
});

test('a command is answered in private and in public, five times and no more', async () => {
  await ada.does('command', { channel: practice, command: '/tea', text: 'mint & honey' });
  await ada.isTold('One mint & honey for you alone');
  const order = await bo.reads('<@U0ADA> has ordered mint & honey');
  assert.equal(order.bot_profile.name, 'Kettle');
  await ada.isTold('Sip three');
  await ada.sees('the sixth answer', () => sixth);
  assert.equal(sixth, 'refused');
  assert.ok(!JSON.stringify(await ada.looks()).includes('Sip four'));
});

test('a command may be answered with its acknowledgement', async () => {
  await bo.does('command', { channel: practice, command: '/menu' });
  await bo.isTold('Mint, black, or nothing');
});
