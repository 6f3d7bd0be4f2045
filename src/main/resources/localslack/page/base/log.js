/**
 * The messages of one channel that this page knows. Those in the channel itself and those of every thread stand
 * in lists of their own, in order of time, so that a new one is added without looking at the others.
 */
export class Log {
  /** Whether the server has earlier ones. */
  hasEarlier = false;
  /** Grows with every change to what was already there. */
  changes = 0;
  open = [];
  threads = new Map();
  byTs = new Map();

  /** Answers whether it was not known before. */
  put(message) {
    const old = this.byTs.get(message.ts);
    this.byTs.set(message.ts, message);
    if (old && isOpen(old) && !isOpen(message)) take(this.open, old.ts);
    if (isOpen(message)) place(this.open, message);
    if (isReply(message)) place(this.thread(message.thread_ts), message);
    if (old || this.open.at(-1) !== message) this.changes++;
    return !old;
  }

  remove(ts) {
    const old = this.byTs.get(ts);
    if (!old) return;
    this.changes++;
    this.byTs.delete(ts);
    take(this.open, ts);
    if (isReply(old)) take(this.thread(old.thread_ts), ts);
  }

  thread(root) {
    if (!this.threads.has(root)) this.threads.set(root, []);
    return this.threads.get(root);
  }

  /** Takes over from an older log what this one was not told: everything before its own beginning, and threads. */
  continues(old) {
    const first = this.open[0]?.ts ?? '~';
    if (!old.open.some(({ ts }) => ts >= first) && this.hasEarlier) return;
    for (const message of old.byTs.values()) {
      if ((message.ts < first || !isOpen(message)) && !this.byTs.has(message.ts)) this.put(message);
    }
    if (old.open[0]?.ts < first) this.hasEarlier = old.hasEarlier;
    for (const message of this.byTs.values()) {
      const known = old.byTs.get(message.ts);
      if (known && known !== message && JSON.stringify(known) === JSON.stringify(message)) this.put(known);
    }
  }
}

export const isReply = (message) => Boolean(message.thread_ts) && message.thread_ts !== message.ts;

/** Not hidden in a thread. */
export const isOpen = (message) => !isReply(message) || message.subtype === 'thread_broadcast';

/** Where in the list the first message stands that is not before `ts`. Timestamps are equally long: they compare as words. */
export function indexOf(list, ts) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].ts < ts) low = middle + 1;
    else high = middle;
  }
  return low;
}

function place(list, message) {
  if (!list.length || list.at(-1).ts < message.ts) return list.push(message);
  const at = indexOf(list, message.ts);
  return list.splice(at, list[at]?.ts === message.ts ? 1 : 0, message);
}

function take(list, ts) {
  const at = indexOf(list, ts);
  if (list[at]?.ts === ts) list.splice(at, 1);
}
