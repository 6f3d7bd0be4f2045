import { indexOf, isOpen } from '../base/log.js';
import { changed, logOf, messageAt, openIn, slack } from '../base/store.js';

/** How far each person has read, kept in this browser. */
const keyOf = () => `localslack.read.${slack.workspace?.id}.${slack.me}`;
let cache = { key: null, marks: {} };
let saving = null;
/** A place somebody has marked as unread stays so while they are in it. */
let kept = null;

function marks() {
  const key = keyOf();
  if (cache.key !== key) {
    save();
    try {
      cache = { key, marks: JSON.parse(localStorage.getItem(key)) ?? {} };
    } catch {
      cache = { key, marks: {} };
    }
  }
  return cache.marks;
}

/** Not with every message: writing is slow. */
function saveSoon() {
  saving ??= setTimeout(save, 400);
}

function save() {
  clearTimeout(saving);
  saving = null;
  if (cache.key) localStorage.setItem(cache.key, JSON.stringify(cache.marks));
}

addEventListener('pagehide', save);

export const readUntil = (place) => String(marks()[place] ?? '');

/** Remembers that everything up to `ts` was seen, if the window is. */
export function markRead(place, ts) {
  if (!ts || place === kept || ts <= readUntil(place) || document.visibilityState !== 'visible') return;
  marks()[place] = ts;
  saveSoon();
  if (place.includes('/')) changed();
}

/** Everything from this message on is new again. */
export function markUnread({ channel, ts }) {
  const before = openIn(channel)[indexOf(openIn(channel), ts) - 1];
  marks()[channel] = before?.ts ?? '0';
  kept = channel;
  saveSoon();
  slack.look++;
  changed();
}

export const isKeptUnread = (place) => place === kept;

/** One went elsewhere: what comes next is read as usual. */
export const leaveUnread = () => (kept = null);

export const threadPlace = (channel, ts) => `${channel}/${ts}`;

const fromOthers = (message) => message.user !== slack.me && !/^(channel|group)_/.test(message.subtype ?? '');
const calls = (message) => message.text?.includes(`<@${slack.me}>`) || /<!(here|channel|everyone)>/.test(message.text ?? '');

/** A thread concerns those who began it, wrote in it or are called in it. */
export function threadIsUnread(root) {
  if (!root.latest_reply || root.latest_reply <= readUntil(threadPlace(root.channel, root.ts))) return false;
  const mine = root.user === slack.me || root.reply_users?.includes(slack.me) || root.text?.includes(`<@${slack.me}>`);
  return Boolean(mine) && messageAt(root.channel, root.latest_reply)?.user !== slack.me;
}

const counts = new WeakMap();

/** {count, calls}: unread messages, and how many of them are addressed to this person. Only what came since the last count is looked at. */
export function unreadIn(channel) {
  const log = logOf(channel.id);
  const mark = readUntil(channel.id);
  const told = `${slack.me} ${mark} ${log.changes}`;
  let known = counts.get(log);
  if (known?.told !== told) known = { told, upTo: indexOf(log.open, `${mark}~`), count: 0, calls: 0, threads: threadsIn(log) };
  for (; known.upTo < log.open.length; known.upTo++) {
    const message = log.open[known.upTo];
    if (!fromOthers(message)) continue;
    known.count++;
    if (isConversation(channel) || calls(message)) known.calls++;
  }
  counts.set(log, known);
  return { count: known.count + known.threads.filter(threadIsUnread).length, calls: known.calls };
}

const isConversation = ({ kind }) => kind === 'im' || kind === 'mpim';

const threadsIn = (log) => [...log.threads.keys()].map((root) => log.byTs.get(root)).filter((root) => root && isOpen(root));
