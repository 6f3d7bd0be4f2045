import { confirm } from '../base/dialog.js';
import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { menu } from '../base/menu.js';
import { go, permalink, threadHash } from '../base/route.js';
import { act } from '../base/server.js';
import { slack } from '../base/store.js';
import { toast } from '../base/toast.js';
import { emojiCharacter, mostUsed } from '../people/emoji.js';
import { pickEmoji } from '../people/picker.js';
import { startEditing } from './edit.js';
import { react } from './reactions.js';

/** What can be done with a message: shown when the pointer or the focus is on it. */
export function toolbar(row, message, place) {
  const draw = () => {
    if (!row.querySelector(':scope > .toolbar')) row.append(bar(message, place));
  };
  row.addEventListener('pointerenter', draw);
  row.addEventListener('focusin', draw);
  row.addEventListener('keydown', (event) => shortcut(event, row, message));
}

function bar(message, place) {
  const quick = (name) =>
    h('button', { type: 'button', 'aria-label': `React with ${name}`, title: `:${name}:`, onclick: () => react(message, name) }, h('span.emoji', {}, emojiCharacter(name)));
  const tool = (name, picture, onclick) => h('button', { type: 'button', 'aria-label': name, title: name, onclick }, icon(picture));
  return h(
    'div.toolbar',
    { role: 'group', 'aria-label': 'Message actions' },
    mostUsed(3).map(quick),
    tool('Add reaction', 'smile', (event) => pickEmoji(event.currentTarget, (name) => react(message, name))),
    place === 'channel' && tool('Reply in thread', 'thread', () => openThread(message)),
    tool('More actions', 'more', (event) => more(event.currentTarget, message)),
  );
}

const openThread = (message) => go(threadHash(message.channel, message.thread_ts ?? message.ts));

function more(anchor, message) {
  const mine = message.user === slack.me && !message.bot_id;
  const shortcuts = (slack.app?.shortcuts ?? []).filter(({ type }) => type === 'message');
  const items = [
    { label: 'Copy link', run: () => copyLink(message) },
    ...(mine ? [{ label: 'Edit message', detail: 'E', run: () => startEditing(message) }] : []),
    ...(mine ? [{ label: 'Delete message…', danger: true, run: () => remove(message) }] : []),
    ...(shortcuts.length ? [null, { heading: slack.app.name }] : []),
    ...shortcuts.map((it) => ({ label: it.name, detail: it.description, run: () => take(it, message) })),
  ];
  menu(anchor, items, { label: 'More actions', 'data-testid': 'message-menu' });
}

const take = (it, { channel, ts }) => act(slack.me, 'shortcut', { channel, ts, callback_id: it.callback_id });

async function copyLink(message) {
  try {
    await navigator.clipboard.writeText(permalink(message));
    toast('The link is copied.');
  } catch {
    toast(`Here is the link: ${permalink(message)}`);
  }
}

async function remove({ channel, ts }) {
  const sure = await confirm({ title: 'Delete message', text: 'It will be gone for everybody. Really delete it?', yes: 'Delete', danger: true });
  if (sure) act(slack.me, 'delete', { channel, ts });
}

function shortcut(event, row, message) {
  if (event.target !== row || event.ctrlKey || event.metaKey || event.altKey) return;
  const mine = message.user === slack.me && !message.bot_id;
  const keys = {
    r: () => pickEmoji(row.querySelector('[aria-label="Add reaction"]') ?? row, (name) => react(message, name)),
    t: () => openThread(message),
    e: () => mine && startEditing(message),
    Delete: () => mine && remove(message),
  };
  if (!keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
}
