import { h } from './dom.js';
import { icon } from './icons.js';
import { closePopover, popover } from './popover.js';

/**
 * A menu beside its anchor. An item is {label, detail?, icon?, danger?, checked?, run}, a heading {heading},
 * and `null` is a line between groups.
 */
export function menu(anchor, items, { label, ...hooks }) {
  const shown = popover(anchor, items.map(entry), { label, role: 'menu', ...hooks });
  if (!shown) return;
  const entries = [...shown.node.querySelectorAll('[role^=menuitem]')];
  shown.node.addEventListener('keydown', (event) => walk(event, entries));
  entries[0]?.focus();
}

function entry(item) {
  if (item === null) return h('hr', {});
  if (item.heading) return h('div.menu-heading', {}, item.heading);
  const words = [h('span', {}, item.label), item.detail && h('small', {}, item.detail), item.checked && icon('check')];
  const choose = () => {
    closePopover();
    item.run();
  };
  return h(`button.menu-item${item.danger ? '.danger' : ''}`, { type: 'button', role: item.checked === undefined ? 'menuitem' : 'menuitemradio', 'aria-checked': item.checked === undefined ? null : String(item.checked), tabindex: '-1', onclick: choose }, item.icon, words);
}

function walk(event, entries) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  const at = entries.indexOf(document.activeElement);
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? entries.length - 1 : at + (steps[event.key] ?? NaN);
  if (event.key === 'Tab') closePopover();
  if (Number.isNaN(to)) return;
  event.preventDefault();
  entries[(to + entries.length) % entries.length].focus();
}
