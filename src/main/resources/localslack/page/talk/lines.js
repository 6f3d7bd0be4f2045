import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { slack } from '../base/store.js';
import { dayTitle, isoDay, tsMs } from '../base/time.js';
import { isDismissed } from './dismissed.js';

/** The rows of a list: messages with what is only for one's own eyes between them, and lines above some. */
export function entriesOf(messages, { from, to }, whispers) {
  const inside = (ts) => (from === 0 || ts >= messages[from].ts) && (to === messages.length || ts < messages[to].ts);
  const entries = messages.slice(from, to).map((message) => ({ message }));
  const own = whispers.filter(({ message }) => inside(message.ts));
  return own.length ? [...entries, ...own].sort(byTs) : entries;
}

const byTs = ({ message: one }, { message: other }) => (one.ts < other.ts ? -1 : one.ts > other.ts ? 1 : 0);

export const whispersWhere = (fits) =>
  [...slack.ephemerals.values()]
    .filter((it) => fits(it) && !isDismissed(it.id))
    .map((it) => ({ message: { ...it.message, channel: it.channel }, ephemeral: it.id, source: it }));

export const keyOf = (entry) => entry.ephemeral ?? entry.message.ts;

/** Nodes that stay the same from one drawing to the next, found by their names. */
export class Lines {
  #nodes = new Map();
  #used = new Set();

  begin() {
    this.#used.clear();
  }

  get(name, make) {
    this.#used.add(name);
    if (!this.#nodes.has(name)) this.#nodes.set(name, make());
    return this.#nodes.get(name);
  }

  end() {
    for (const name of this.#nodes.keys()) if (!this.#used.has(name)) this.#nodes.delete(name);
  }
}

/** The line between two days; its sign stays in sight while one reads that day, and leads to other days. */
export function dayLine(lines, day, message, onjump) {
  const title = dayTitle(tsMs(message.ts));
  return [
    lines.get(`rule ${day}`, () => h('div.day-rule', { 'aria-hidden': 'true' })),
    lines.get(`day ${day} ${title}`, () =>
      h('div.day', {}, onjump ? h('button.day-sign', { type: 'button', 'aria-haspopup': 'menu', 'aria-label': `${title}. Jump to another day`, onclick: onjump }, title, icon('down')) : h('span.day-sign', {}, title)),
    ),
  ];
}

let days = { key: null, of: new Map() };

/** Working out days is slow, and every message of a list is asked for its own at each drawing. */
export function dayOf(message) {
  const key = `${slack.me} ${slack.look}`;
  if (days.key !== key) days = { key, of: new Map() };
  const quarter = Math.floor(Number(message.ts) / 900);
  if (!days.of.has(quarter)) days.of.set(quarter, isoDay(tsMs(message.ts)));
  return days.of.get(quarter);
}

/** The same author within five minutes needs no second face. */
export function continues(before, { message, ephemeral }) {
  if (!before || ephemeral || before.ephemeral || message.subtype === 'tombstone' || message.subtype === 'thread_broadcast') return false;
  return before.message.user === message.user && before.message.username === message.username && tsMs(message.ts) - tsMs(before.message.ts) < 300_000;
}
