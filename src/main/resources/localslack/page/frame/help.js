import { dialog } from '../base/dialog.js';
import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { menu } from '../base/menu.js';
import { act } from '../base/server.js';
import { slack } from '../base/store.js';
import { chooseTheme, theme } from './theme.js';

/** The help menu: the guide, the keys, and how the page looks. */
export function helpButton() {
  return h('button.bare.top-icon', { type: 'button', 'aria-label': 'Help and appearance', title: 'Help and appearance', 'aria-haspopup': 'menu', 'data-testid': 'help', onclick: ({ currentTarget }) => menu(currentTarget, items(), { label: 'Help and appearance' }) }, icon('help'));
}

function items() {
  const look = (name, label) => ({ label, checked: theme() === name, run: () => chooseTheme(name) });
  return [
    slack.guide?.dismissed && { label: 'Show the first steps', run: () => act(slack.me, 'guide', { dismiss: false }) },
    { label: 'Keyboard shortcuts', detail: 'Ctrl + /', run: showKeys },
    { label: 'Block Kit gallery', detail: 'draws payloads you give it', run: () => window.open('/gallery', '_blank', 'noopener') },
    null,
    { heading: 'Appearance' },
    look('system', 'As the system has it'),
    look('light', 'Light'),
    look('dark', 'Dark'),
  ].filter((item) => item !== false && item !== undefined);
}

const KEYS = [
  ['Ctrl + K', 'Go to a channel or a person'],
  ['F6, Shift + F6', 'To the next, or the last, part of the window'],
  ['Alt + ↑, Alt + ↓', 'To the channel above or below'],
  ['↑ in an empty field', 'Edit what you said last'],
  ['↑, ↓ in a list', 'From message to message'],
  ['E, T, R, Del on a message', 'Edit, open its thread, react, delete'],
  ['Enter, Shift + Enter', 'Send, new line'],
  ['Esc', 'Close what is open; in a channel: mark it as read'],
];

export function showKeys() {
  const lower = dialog({
    title: 'Keyboard shortcuts',
    body: h('dl.keys', {}, KEYS.map(([keys, what]) => [h('dt', {}, keys), h('dd', {}, what)])),
    small: true,
    onclose: () => lower(),
  });
}
