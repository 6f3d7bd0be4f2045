import assert from 'node:assert/strict';
import { test } from 'node:test';
import { practice } from './village.js';
import { slack } from './web-api/client.js';

test('whoever says more than one thing a second is told to wait, and all of it arrives', async () => {
  const waits = [];
  slack.on('rate_limited', (seconds) => waits.push(seconds));
  const cups = Array.from({ length: 12 }, (_, at) => `Cup ${at}`);
  for (const text of cups) await slack.chat.postMessage({ channel: practice, text });
  const { messages } = await slack.conversations.history({ channel: practice });
  assert.deepEqual(messages.map(({ text }) => text).reverse(), cups);
  assert.ok(waits.length > 0 && waits.every((seconds) => seconds === 1), `waited ${waits}`);
});
