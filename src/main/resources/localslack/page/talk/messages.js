import { arrange, h } from '../base/dom.js';
import { keepingFocus } from '../base/focus.js';
import { byTs, slack } from '../base/store.js';
import { dayTitle, isoDay, tsMs } from '../base/time.js';
import { isDismissed } from './dismissed.js';
import { messageRow } from './message.js';
import { threadIsUnread } from './unread.js';

/**
 * A scrolling list of messages. It draws only what changed, stays at its end while one is there,
 * and lets the arrows walk from message to message.
 */
export function messageList(place, label) {
  const root = h('div.messages', { role: 'feed', 'aria-label': label });
  root.addEventListener('keydown', (event) => walk(event, root));
  const jump = h('button.jump', { type: 'button', hidden: true, onclick: toEnd }, 'New messages ↓');
  const frame = h('div.messages-frame', {}, root, jump);
  let stuck = true;
  const stay = () => stuck && toEnd();
  root.addEventListener('scroll', () => (stuck = isAtEnd()) && (jump.hidden = true), { passive: true });
  root.addEventListener('load', stay, true);
  new ResizeObserver(stay).observe(root);
  let rows = new Map();
  let shown = null;
  let newest = null;
  let glowing = null;

  /** `extra(message)` may answer a node to stand above a message. */
  function draw({ key, messages, head, extra = () => null, focus }) {
    const fresh = shown !== key;
    const atEnd = fresh || isAtEnd();
    const last = messages.at(-1);
    const grown = !fresh && last && keyOf(last) !== newest && !rows.has(keyOf(last));
    newest = last && keyOf(last);
    const next = new Map();
    if (fresh) rows = new Map();
    const nodes = lines(messages, (entry) => row(entry, next), extra);
    rows = next;
    const { scrollTop } = root;
    keepingFocus(root, () => arrange(root, [head, ...nodes].filter(Boolean)));
    tabStop(root);
    if ((atEnd && !focus) || (grown && isOwn(last))) toEnd();
    else root.scrollTop = scrollTop;
    stuck = isAtEnd();
    if (grown && !stuck) jump.hidden = false;
    shown = key;
  }

  const isAtEnd = () => root.scrollHeight - root.scrollTop - root.clientHeight < 80;

  function toEnd() {
    root.scrollTop = root.scrollHeight;
    jump.hidden = true;
  }

  function row(entry, next) {
    const key = keyOf(entry);
    const old = rows.get(key);
    const told = JSON.stringify(entry.message) + threadIsUnread(entry.message);
    const same = old?.look === slack.look && old.told === told;
    const node = same ? old.node : messageRow(entry.message, place, entry.ephemeral);
    node.classList.toggle('glow', key === glowing);
    next.set(key, { node, told, look: slack.look });
    return node;
  }

  /** Brings a message into view and lets it glow for a moment. */
  function show(ts) {
    const node = root.querySelector(`[data-ts="${CSS.escape(ts)}"]`);
    if (!node) return false;
    stuck = false;
    node.scrollIntoView({ block: 'center' });
    node.classList.add('glow');
    glowing = ts;
    setTimeout(() => {
      glowing = null;
      root.querySelector('.glow')?.classList.remove('glow');
    }, 3000);
    return true;
  }

  return { root: frame, draw, show };
}

const keyOf = (entry) => entry.ephemeral ?? entry.message.ts;

/** What one wrote oneself, or what answers it for one's own eyes, is always wanted in view. */
const isOwn = ({ message, ephemeral }) => Boolean(ephemeral) || message.user === slack.me;

/** Messages and what is only for one's own eyes, in one order, with a line between days. */
function lines(messages, rowOf, extra) {
  const nodes = [];
  let before = null;
  for (const entry of messages) {
    const { message } = entry;
    const above = [isoDay(tsMs(message.ts)) !== (before && isoDay(tsMs(before.message.ts))) && dayLine(message), extra(message)].filter(Boolean);
    const node = rowOf(entry);
    node.classList.toggle('compact', !above.length && continues(before, entry));
    nodes.push(...above, node);
    before = entry;
  }
  return nodes;
}

const dayLine = (message) => h('div.day', { role: 'separator' }, h('span', {}, dayTitle(tsMs(message.ts))));

/** The same author within five minutes needs no second face. */
function continues(before, { message, ephemeral }) {
  if (!before || ephemeral || before.ephemeral || message.subtype === 'tombstone' || message.subtype === 'thread_broadcast') return false;
  return before.message.user === message.user && tsMs(message.ts) - tsMs(before.message.ts) < 300_000;
}

export function withEphemerals(messages, fits) {
  const own = [...slack.ephemerals.values()].filter((it) => fits(it) && !isDismissed(it.id)).map((it) => ({ message: { ...it.message, channel: it.channel }, ephemeral: it.id }));
  return [...messages.map((message) => ({ message })), ...own].sort((one, other) => byTs(one.message, other.message));
}

function walk(event, root) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step || !event.target.matches('.message')) return;
  const all = [...root.querySelectorAll('.message')];
  const next = all[all.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Tab reaches the list once, at its last message; arrows do the rest. */
function tabStop(root) {
  root.querySelectorAll('.message[tabindex="0"]').forEach((node) => (node.tabIndex = -1));
  const last = root.querySelector('.message:focus') ?? [...root.querySelectorAll('.message')].at(-1);
  if (last) last.tabIndex = 0;
}
