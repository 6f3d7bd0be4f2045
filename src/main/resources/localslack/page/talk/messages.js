import { arrange, h } from '../base/dom.js';
import { keepingFocus } from '../base/focus.js';
import { indexOf } from '../base/log.js';
import { slack } from '../base/store.js';
import { continues, dayLine, dayOf, entriesOf, keyOf, Lines } from './lines.js';
import { messageRow } from './message.js';
import { Stretch } from './stretch.js';
import { threadIsUnread } from './unread.js';

/** So near to an end of what is drawn more is drawn. */
const NEAR = 500;

/**
 * A scrolling list of messages. It draws a stretch of them and of that only what changed, stays at its end while one
 * is there, and lets the arrows walk from message to message.
 */
export function messageList(place, label) {
  const root = h('div.messages', { role: 'region', 'aria-label': label, tabindex: '0' });
  const jump = h('button.jump', { type: 'button', hidden: true, onclick: toEnd }, 'New messages ↓');
  const frame = h('div.messages-frame', {}, root, jump);
  const stretch = new Stretch();
  const lines = new Lines();
  let rows = new Map();
  let shown = null;
  let newest = null;
  let glowing = null;
  let stuck = true;
  let last = null;
  root.addEventListener('keydown', (event) => walk(event, root));
  root.addEventListener('scroll', scrolled, { passive: true });
  root.addEventListener('load', stay, true);
  new ResizeObserver(stay).observe(root);

  /**
   * `messages` in order; `whispers` are only for one's own eyes; `head` stands at their very beginning; `extra(message)`
   * may answer [name, make] for a line above a message; `onearlier` reads more when there is more.
   */
  function draw(what) {
    const { key, messages, whispers = [], focus } = what;
    const fresh = shown !== key;
    if (fresh) begin();
    const end = newestOf(messages, whispers);
    const grown = !fresh && end && newest !== null && keyOf(end) > newest;
    newest = end ? keyOf(end) : '';
    if ((fresh && !focus) || stuck || (grown && isOwn(end))) stretch.follow();
    else if (stretch.first === null) stretch.hold(messages, ...bounds(messages));
    last = what;
    stuck = (fresh && !focus) || stuck || Boolean(grown && isOwn(end));
    render();
    if (grown && !stuck) jump.hidden = false;
    shown = key;
    if (!stuck && root.scrollTop < NEAR) scrolled();
  }

  function begin() {
    rows = new Map();
    stretch.follow();
    stuck = true;
    newest = null;
    jump.hidden = true;
  }

  const bounds = (messages) => Object.values(stretch.of(messages.length, (ts) => indexOf(messages, ts)));

  function render() {
    const { messages, whispers = [], head, extra = () => null, onearlier, onday } = last;
    const [from, to] = bounds(messages);
    const next = new Map();
    lines.begin();
    const nodes = nodesOf(entriesOf(messages, { from, to }, whispers), next, extra, onday);
    lines.end();
    rows = next;
    const top = from === 0 && (onearlier ? lines.get('more', () => h('p.quiet.beginning', { role: 'status' }, 'Reading what was said before…')) : head);
    const anchor = stuck ? null : anchorOf(root);
    keepingFocus(root, () => arrange(root, [top, ...nodes].filter(Boolean)));
    tabStop(root);
    if (stuck) root.scrollTop = root.scrollHeight;
    else restore(root, anchor);
  }

  function nodesOf(entries, next, extra, onday) {
    const nodes = [];
    let before = null;
    for (const entry of entries) {
      const day = dayOf(entry.message);
      const above = day !== (before ? dayOf(before.message) : place === 'thread' && day) ? dayLine(lines, day, entry.message, onday) : [];
      const [name, make] = (!entry.ephemeral && extra(entry.message)) || [];
      if (name) above.push(lines.get(name, make));
      const node = row(entry, next);
      node.classList.toggle('compact', !above.length && continues(before, entry));
      nodes.push(...above, node);
      before = entry;
    }
    return nodes;
  }

  function row(entry, next) {
    const key = keyOf(entry);
    const told = entry.source ?? entry.message;
    const unread = !entry.ephemeral && threadIsUnread(entry.message);
    const old = rows.get(key);
    const same = old?.look === slack.look && old.told === told && old.unread === unread;
    const node = same ? old.node : messageRow(entry.message, place, entry.ephemeral);
    node.classList.toggle('glow', key === glowing);
    next.set(key, { node, told, unread, look: slack.look });
    return node;
  }

  function scrolled() {
    if (!last) return;
    const { messages, onearlier } = last;
    const [from, to] = bounds(messages);
    const below = root.scrollHeight - root.scrollTop - root.clientHeight;
    stuck = to === messages.length && below < 80;
    if (stuck) jump.hidden = true;
    else if (stretch.first === null) stretch.hold(messages, from, to);
    if (root.scrollTop < NEAR && from > 0) stretch.earlier(messages, { from, to });
    else if (below < NEAR && to < messages.length) stretch.later(messages, { from, to });
    else return root.scrollTop < NEAR && onearlier?.();
    render();
  }

  function stay() {
    if (stuck) root.scrollTop = root.scrollHeight;
  }

  function toEnd() {
    stuck = true;
    jump.hidden = true;
    stretch.follow();
    render();
  }

  /** Brings a message into view and lets it glow for a moment; answers whether it is there. */
  function show(ts, { glow = true } = {}) {
    const at = last ? indexOf(last.messages, ts) : -1;
    if (at < 0 || (glow && last.messages[at]?.ts !== ts) || !last.messages[at]) return false;
    stuck = false;
    stretch.around(last.messages, at);
    if (glow) glowing = ts;
    render();
    const node = rows.get(last.messages[at].ts).node;
    node.scrollIntoView({ block: glow ? 'center' : 'start' });
    if (glow) setTimeout(dim, 3000);
    return true;
  }

  function dim() {
    glowing = null;
    root.querySelector('.glow')?.classList.remove('glow');
  }

  return { root: frame, draw, show, toEnd };
}

function newestOf(messages, whispers) {
  const message = messages.at(-1);
  const whisper = whispers.reduce((late, it) => (late && late.message.ts > it.message.ts ? late : it), null);
  return whisper && (!message || whisper.message.ts > message.ts) ? { ...whisper, ephemeral: whisper.message.ts } : message && { message };
}

/** What one wrote oneself, or what answers it for one's own eyes, is always wanted in view. */
const isOwn = ({ message, ephemeral }) => Boolean(ephemeral) || message.user === slack.me;

/** The first row in view, and where it stands: there it is to stay. */
function anchorOf(root) {
  const top = root.getBoundingClientRect().top;
  for (const node of root.children) {
    const at = node.getBoundingClientRect();
    if (at.bottom > top && node.matches('.message')) return { node, at: at.top };
  }
  return null;
}

function restore(root, anchor) {
  if (!anchor?.node.isConnected) return;
  const moved = anchor.node.getBoundingClientRect().top - anchor.at;
  if (moved) root.scrollTop += moved;
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
  const own = root.contains(document.activeElement) && document.activeElement.closest('.message');
  const wanted = own || [...root.children].findLast((node) => node.matches('.message'));
  if (wanted === root.stop) return;
  if (root.stop) root.stop.tabIndex = -1;
  if (wanted) wanted.tabIndex = 0;
  root.stop = wanted;
}
