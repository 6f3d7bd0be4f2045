import { h } from '../base/dom.js';
import { closePopover, popover } from '../base/popover.js';
import { slack } from '../base/store.js';
import { countUse, mostUsed } from './emoji.js';

/** The emoji picker: search on top, what one uses most, then everything; arrows walk, Enter takes. */
export function pickEmoji(anchor, onpick) {
  const foot = h('div.picker-foot', { 'aria-hidden': 'true' }, 'Pick an emoji');
  const grids = h('div.picker-grids', {});
  const search = h('input.field', { type: 'search', placeholder: 'Search all emoji', 'aria-label': 'Search all emoji' });
  const take = (name) => {
    closePopover();
    countUse(name);
    onpick(name);
  };
  const draw = () => grids.replaceChildren(...sections(search.value, take));
  const shown = popover(anchor, [search, grids, foot], { label: 'Emoji picker', 'data-testid': 'emoji-picker' });
  if (!shown) return;
  shown.node.classList.add('picker');
  search.addEventListener('input', draw);
  shown.node.addEventListener('keydown', (event) => walk(event, shown.node, search));
  for (const happening of ['focusin', 'pointerover']) {
    grids.addEventListener(happening, ({ target }) => {
      const name = target.closest?.('button')?.dataset.emoji;
      if (name) foot.textContent = `${slack.emoji[name]}  :${name}:`;
    });
  }
  draw();
  shown.place();
  search.focus();
}

function sections(query, take) {
  const wanted = query.trim().toLowerCase().replaceAll(':', '').replaceAll(' ', '_');
  if (!wanted) return [grid('Most used', mostUsed(9), take), grid('All emoji', Object.keys(slack.emoji), take)];
  const found = Object.keys(slack.emoji).filter((name) => name.includes(wanted));
  found.sort((one, other) => other.startsWith(wanted) - one.startsWith(wanted));
  return found.length ? [grid('Found', found, take)] : [h('p.quiet', {}, `No emoji is called “${query}”.`)];
}

function grid(title, names, take) {
  const cell = (name) =>
    h('button', { type: 'button', 'aria-label': name, 'data-emoji': name, onclick: () => take(name) }, slack.emoji[name]);
  return h('section', {}, h('h2', {}, title), h('div.picker-grid', { role: 'group', 'aria-label': title }, names.map(cell)));
}

const COLUMNS = 9;

function walk(event, node, search) {
  const cells = [...node.querySelectorAll('.picker-grid button')];
  const at = cells.indexOf(document.activeElement);
  if (event.key === 'Enter' && at < 0 && cells.length) {
    event.preventDefault();
    return cells[0].click();
  }
  const steps = { ArrowDown: COLUMNS, ArrowUp: -COLUMNS, ArrowRight: 1, ArrowLeft: -1 };
  const step = steps[event.key];
  if (!step || (at < 0 && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  (at < 0 ? cells[0] : (cells[at + step] ?? (step < 0 ? search : cells.at(-1)))).focus();
}
