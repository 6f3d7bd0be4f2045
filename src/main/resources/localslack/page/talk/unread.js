import { changed, messagesIn, slack } from '../base/store.js';

/** How far each person has read, kept in this browser. */
const keyOf = () => `localslack.read.${slack.workspace?.id}.${slack.me}`;
let cache = { key: null, marks: {} };

function marks() {
  const key = keyOf();
  if (cache.key !== key) {
    try {
      cache = { key, marks: JSON.parse(localStorage.getItem(key)) ?? {} };
    } catch {
      cache = { key, marks: {} };
    }
  }
  return cache.marks;
}

export const readUntil = (place) => Number(marks()[place] ?? 0);

/** Remembers that everything up to `ts` was seen, if the window is. */
export function markRead(place, ts) {
  if (!ts || Number(ts) <= readUntil(place) || document.visibilityState !== 'visible') return;
  marks()[place] = ts;
  localStorage.setItem(keyOf(), JSON.stringify(marks()));
  changed();
}

export const threadPlace = (channel, ts) => `${channel}/${ts}`;

const fromOthers = (message) => message.user !== slack.me && !message.subtype?.startsWith('channel_');
export const inChannel = (message) => !message.thread_ts || message.thread_ts === message.ts || message.subtype === 'thread_broadcast';

/** A thread concerns those who began it, wrote in it or are called in it. */
export function threadIsUnread(root) {
  if (!root.latest_reply || Number(root.latest_reply) <= readUntil(threadPlace(root.channel, root.ts))) return false;
  const mine = root.user === slack.me || root.reply_users?.includes(slack.me) || root.text?.includes(`<@${slack.me}>`);
  const last = slack.messages.get(root.channel)?.get(root.latest_reply);
  return Boolean(mine) && last?.user !== slack.me;
}

/** {count, calls}: unread messages, and how many of them are addressed to this person. */
export function unreadIn(channel) {
  const all = messagesIn(channel.id);
  const fresh = all.filter((m) => inChannel(m) && fromOthers(m) && Number(m.ts) > readUntil(channel.id));
  const calls = channel.kind === 'im' ? fresh.length : fresh.filter((m) => m.text?.includes(`<@${slack.me}>`)).length;
  return { count: fresh.length + all.filter(threadIsUnread).length, calls };
}
