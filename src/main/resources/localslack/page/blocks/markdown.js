import { h } from '../base/dom.js';
import { link } from '../base/links.js';
import { withEmoji } from '../people/emoji.js';

/** A markdown block: the common Markdown, with paragraphs, headings, lists, quotes, code and tables. */
export function markdown(text) {
  const lines = (text ?? '').split('\n');
  const nodes = [];
  while (lines.length) {
    const taken = KINDS.find(([starts]) => starts.test(lines[0]));
    nodes.push(taken ? taken[1](lines) : paragraph(lines));
  }
  return h('div.markdown', {}, nodes);
}

const KINDS = [
  [/^\s*$/, (lines) => void lines.shift()],
  [/^\s*(```|~~~)/, fence],
  [/^#{1,6}\s/, heading],
  [/^\s*([-*_])(\s*\1){2,}\s*$/, (lines) => lines.shift() && h('hr', {})],
  [/^\s*>/, quote],
  [/^\s*([-*+]|\d+[.)])\s/, list],
  [/^\s*\|.*\|\s*$/, table],
];

const takeWhile = (lines, keep) => {
  const taken = [];
  while (lines.length && keep(lines[0], taken.length)) taken.push(lines.shift());
  return taken;
};

function fence(lines) {
  const mark = lines.shift().trim().slice(0, 3);
  const code = takeWhile(lines, (line) => !line.trim().startsWith(mark));
  lines.shift();
  return h('pre', {}, code.join('\n'));
}

function heading(lines) {
  const [, marks, words] = lines.shift().match(/^(#+)\s+(.*?)\s*#*$/) ?? [null, '#', ''];
  return h(`h${Math.min(marks.length + 2, 6)}`, {}, inline(words));
}

function quote(lines) {
  const inside = takeWhile(lines, (line) => /^\s*>/.test(line)).map((line) => line.replace(/^\s*>\s?/, ''));
  return h('blockquote', {}, markdown(inside.join('\n')));
}

const ITEM = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/;

/** Items deeper than the first belong to the item above them. */
function list(lines) {
  const [, indent, mark] = lines[0].match(ITEM) ?? lines[0].match(/^(\s*)(\S+)/);
  const items = [];
  while (lines.length && lines[0].trim()) {
    const [, deep, , words] = lines[0].match(ITEM) ?? [];
    if (deep === undefined && !/^\s/.test(lines[0])) break;
    if (deep !== undefined && deep.length < indent.length) break;
    if (deep !== undefined && deep.length > indent.length && items.length) items.at(-1).append(list(lines));
    else if (deep === undefined) items.at(-1)?.append(' ', ...inline(lines.shift().trim()));
    else items.push(item(words)) && lines.shift();
  }
  const ordered = /\d/.test(mark);
  return h(ordered ? 'ol' : 'ul', { start: ordered && parseInt(mark, 10) !== 1 ? parseInt(mark, 10) : null }, items);
}

/** `[x]` before the words makes it a task. */
function item(words) {
  const [, sign, task] = words.match(/^\[([ xX])\]\s+(.*)$/) ?? [];
  if (sign === undefined) return h('li', {}, inline(words));
  const done = sign !== ' ';
  return h('li.task', {}, h('input', { type: 'checkbox', disabled: true, checked: done, 'aria-label': done ? 'Done' : 'To do' }), h('span', {}, inline(task)));
}

function table(lines) {
  const rows = takeWhile(lines, (line) => /^\s*\|/.test(line)).map((line) => line.trim().replace(/^\||\|$/g, '').split('|'));
  const body = rows.filter((row) => !row.every((cell) => /^\s*:?-+:?\s*$/.test(cell)));
  const cells = (row, tag) => h('tr', {}, row.map((cell) => h(tag, {}, inline(cell.trim()))));
  return h('table', {}, body.map((row, at) => cells(row, at === 0 && rows.length > body.length ? 'th' : 'td')));
}

function paragraph(lines) {
  const taken = takeWhile(lines, (line, count) => !count || (line.trim() && !KINDS.some(([starts]) => starts.test(line))));
  return h('p', {}, inline(taken.join('\n')));
}

const INLINE = /`([^`]+)`|\*\*(.+?)\*\*|__(.+?)__|~~(.+?)~~|\*(\S(?:.*?\S)?)\*|(?<!\w)_(\S(?:.*?\S)?)_(?!\w)|!?\[([^\]]*)\]\(([^)\s]+)[^)]*\)|<?(https?:\/\/[^\s<>]+[^\s<>.,!?;:)])>?/s;

function inline(text) {
  const found = text.match(INLINE);
  if (!found) return withEmoji(text);
  const [whole, code, strong, strong2, strike, soft, soft2, words, address, bare] = found;
  const node =
    code != null ? h('code', {}, code)
    : strong ?? strong2 ? h('b', {}, inline(strong ?? strong2))
    : strike ? h('s', {}, inline(strike))
    : soft ?? soft2 ? h('i', {}, inline(soft ?? soft2))
    : address ? link(address, inline(words || address))
    : link(bare, bare);
  return [...withEmoji(text.slice(0, found.index)), node, ...inline(text.slice(found.index + whole.length))];
}
