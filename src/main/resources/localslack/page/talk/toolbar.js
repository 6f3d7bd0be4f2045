import { confirm } from '../base/dialog.js';
import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { menu } from '../base/menu.js';
import { go, permalink, threadHash } from '../base/route.js';
import { act } from '../base/server.js';
import { slack } from '../base/store.js';
import { toast } from '../base/toast.js';
import { emojiCharacter, mine, mostUsed } from '../people/emoji.js';
import { avatar, me, nameOf } from '../people/people.js';
import { pickEmoji } from '../people/picker.js';
import { mrkdwn } from '../blocks/mrkdwn.js';
import { plainWords } from '../blocks/text.js';
import { startEditing } from './edit.js';
import { react } from './reactions.js';
import { markUnread } from './unread.js';

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
    h('button', { type: 'button', 'aria-label': `React with ${name}`, title: `:${name}:`, onclick: () => react(message, mine(name)) }, h('span.emoji', {}, emojiCharacter(mine(name))));
  const tool = (name, picture, onclick) => h('button', { type: 'button', 'aria-label': name, title: name, onclick }, icon(picture));
  return h(
    'div.toolbar',
    { role: 'group', 'aria-label': 'Message actions' },
    mostUsed(3).map(quick),
    tool('Add reaction', 'react', (event) => pickEmoji(event.currentTarget, (name) => react(message, name))),
    place === 'channel' && tool('Reply in thread', 'thread', () => openThread(message)),
    tool('More actions', 'more', (event) => more(event.currentTarget, message, place)),
  );
}

const openThread = (message) => go(threadHash(message.channel, message.thread_ts ?? message.ts));

function more(anchor, message, place) {
  const own = message.user === slack.me && !message.bot_id;
  const shortcuts = (slack.app?.shortcuts ?? []).filter(({ type }) => type === 'message');
  const items = [
    place === 'channel' && { label: 'Mark unread', run: () => markUnread(message) },
    { label: 'Copy link', run: () => copy(permalink(message), 'The link is copied.') },
    message.text && { label: 'Copy text', run: () => copy(plainWords(message.text), 'The text is copied.') },
    null,
    ...(own ? [{ label: 'Edit message', detail: 'E', run: () => startEditing(message) }] : []),
    ...(own ? [{ label: 'Delete message…', danger: true, run: () => remove(message) }] : []),
    ...(shortcuts.length ? [null, { heading: slack.app.name }] : []),
    ...shortcuts.map((it) => ({ label: it.name, detail: it.description, run: () => take(it, message) })),
  ];
  menu(anchor, items.filter((item) => item !== false && item !== '' && item !== undefined), { label: 'More actions', 'data-testid': 'message-menu' });
}

const take = (it, { channel, ts }) => act(slack.me, 'shortcut', { channel, ts, callback_id: it.callback_id });

async function copy(words, done) {
  try {
    await navigator.clipboard.writeText(words);
    toast(done);
  } catch {
    toast(words);
  }
}

/** What is to be deleted is shown once more. */
async function remove(message) {
  const { channel, ts } = message;
  const shown = h('div.quoted', {}, avatar(me(), 'small'), h('div', {}, h('b', {}, nameOf(me())), h('div.words', {}, mrkdwn(message.text)), message.files?.length > 0 && h('small', {}, message.files.map(({ name }) => name).join(', '))));
  const sure = await confirm({ title: 'Delete message', text: [h('span', {}, 'Are you sure you want to delete this message? This cannot be undone.'), shown], yes: 'Delete', danger: true });
  if (sure) act(slack.me, 'delete', { channel, ts });
}

function shortcut(event, row, message) {
  if (event.target !== row || event.ctrlKey || event.metaKey || event.altKey) return;
  const own = message.user === slack.me && !message.bot_id;
  const keys = {
    r: () => pickEmoji(row.querySelector('[aria-label="Add reaction"]') ?? row, (name) => react(message, name)),
    t: () => openThread(message),
    u: () => markUnread(message),
    e: () => own && startEditing(message),
    Delete: () => own && remove(message),
  };
  if (!keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
}
