/** How many rows are drawn to begin with, at most, and how many are added at once. */
const USUAL = 120;
const MOST = 240;
const STEP = 60;

/**
 * Which part of a long list is drawn. It follows the end while one is there, and otherwise stays where one reads:
 * it is kept by the messages at its ends, so that it does not slip when others come.
 */
export class Stretch {
  first = null;
  last = null;

  /** {from, to} in a list of so many; `indexOf(ts)` finds a message in it. */
  of(length, indexOf) {
    if (this.first === null) return { from: Math.max(0, length - USUAL), to: length };
    const from = indexOf(this.first);
    const to = this.last === null ? Math.min(length, from + MOST) : Math.min(length, indexOf(this.last) + 1);
    return { from, to: Math.max(from, to) };
  }

  follow() {
    this.first = this.last = null;
  }

  /** Begins to stay: at these messages. */
  hold(list, from, to) {
    this.first = list[from]?.ts ?? null;
    this.last = to < list.length ? list[to - 1].ts : null;
  }

  earlier(list, { from, to }) {
    const start = Math.max(0, from - STEP);
    this.hold(list, start, Math.min(to, start + MOST));
  }

  later(list, { from, to }) {
    const end = Math.min(list.length, to + STEP);
    this.hold(list, Math.max(from, end - MOST), end);
  }

  around(list, at) {
    this.hold(list, Math.max(0, at - STEP), Math.min(list.length, at + STEP));
  }
}
