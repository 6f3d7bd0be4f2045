import { h } from '../base/dom.js';
import { closePopover, popover } from '../base/popover.js';
import { chooseTone, countUse, emojiCalled, emojiCharacter, findEmoji, mine, mostUsed, myTone, shelves } from './emoji.js';

const SIGNS = { 'Frequently used': '🕘', 'Smileys & People': '😀', 'Animals & Nature': '🐻', 'Food & Drink': '🍎', Activities: '⚽', 'Travel & Places': '🚗', Objects: '💡', Symbols: '🔣', Flags: '🏁' };
const USED = 'Frequently used';

/** The emoji picker: shelves, a search on top, the skin tone below; arrows walk, Enter takes. */
export function pickEmoji(anchor, onpick) {
  const search = h('input.field', { type: 'search', placeholder: 'Search all emoji', 'aria-label': 'Search all emoji' });
  const grids = h('div.picker-grids', { tabindex: '-1' });
  const shown = h('span.picker-shown', { 'aria-hidden': 'true' });
  const tones = h('span.picker-tones', {});
  const tabs = h('div.picker-tabs', { role: 'group', 'aria-label': 'Kinds of emoji' }, Object.entries(SIGNS).map(([title, sign]) => tab(title, sign, grids, search)));
  const take = (name) => {
    closePopover();
    countUse(name);
    onpick(mine(name));
  };
  const draw = () => {
    grids.replaceChildren(...sections(search.value, take));
    grids.scrollTop = 0;
  };
  const open = popover(anchor, [tabs, search, grids, h('div.picker-foot', {}, shown, tones)], { label: 'Emoji picker', 'data-testid': 'emoji-picker' });
  if (!open) return;
  open.node.classList.add('picker');
  search.addEventListener('input', draw);
  open.node.addEventListener('keydown', (event) => walk(event, grids, search));
  for (const happening of ['focusin', 'pointerover']) {
    grids.addEventListener(happening, ({ target }) => tell(shown, target.closest?.('button')?.dataset.emoji));
  }
  drawTones(tones, draw);
  tell(shown, null);
  draw();
  open.place();
  search.focus();
}

function tab(title, sign, grids, search) {
  const go = () => {
    if (search.value) {
      search.value = '';
      search.dispatchEvent(new Event('input'));
    }
    const section = [...grids.children].find((each) => each.getAttribute('aria-label') === title);
    if (section) grids.scrollTop = section.offsetTop - grids.offsetTop;
  };
  return h('button', { type: 'button', 'aria-label': title, title, onclick: go }, h('span.emoji', {}, sign));
}

/** The pointed emoji in large, with all its names. */
function tell(node, name) {
  const emoji = name && emojiCalled(name);
  if (!emoji) return node.replaceChildren('Pick an emoji');
  const names = [emoji.name, ...emoji.aliases].map((each) => `:${each}:`).join(' ');
  node.replaceChildren(h('span.emoji', {}, emojiCharacter(mine(name))), h('span.picker-names', {}, names));
}

function drawTones(node, ondone) {
  const hand = (tone) => emojiCharacter(tone ? `raised_hand::skin-tone-${tone}` : 'hand');
  const said = (tone) => (tone ? `Skin tone ${tone - 1}` : 'No skin tone');
  const open = () => node.replaceChildren(...[null, 2, 3, 4, 5, 6].map((tone) => one(tone, said(tone), () => choose(tone))));
  const close = () => node.replaceChildren(one(myTone(), 'Choose a skin tone', open));
  const choose = (tone) => {
    chooseTone(tone);
    close();
    node.firstElementChild.focus();
    ondone();
  };
  const one = (tone, label, onclick) => h('button', { type: 'button', 'aria-label': label, title: label, 'data-tone': tone ?? 1, onclick }, h('span.emoji', {}, hand(tone)));
  close();
}

function sections(query, take) {
  if (query.trim()) {
    const found = findEmoji(query);
    return found.length ? [grid('Search results', found.slice(0, 200), take)] : [h('p.quiet', {}, `No emoji is called “${query.trim()}”.`)];
  }
  return [grid(USED, mostUsed(18).map(emojiCalled), take), ...[...shelves].map(([title, emoji]) => grid(title, emoji, take))];
}

function grid(title, emoji, take) {
  const cell = ({ name }) =>
    h('button', { type: 'button', 'aria-label': name, 'data-emoji': name, onclick: () => take(name) }, emojiCharacter(mine(name)));
  return h('section', { 'aria-label': title }, h('h2', {}, title), h('div.picker-grid', {}, emoji.map(cell)));
}

const COLUMNS = 9;

/** Within a shelf by rows; over its edge to the next one. */
function walk(event, grids, search) {
  const cells = [...grids.querySelectorAll('.picker-grid button')];
  const at = cells.indexOf(document.activeElement);
  if (event.key === 'Enter' && document.activeElement === search && cells.length) {
    event.preventDefault();
    return cells[0].click();
  }
  const steps = { ArrowDown: COLUMNS, ArrowUp: -COLUMNS, ArrowRight: 1, ArrowLeft: -1 };
  const step = steps[event.key];
  if (!step || (at < 0 && (event.key !== 'ArrowDown' || document.activeElement !== search))) return;
  event.preventDefault();
  (at < 0 ? cells[0] : (cells[at + step] ?? (step < 0 ? search : cells.at(-1)))).focus();
}
