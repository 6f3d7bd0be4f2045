import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { popover } from '../base/popover.js';
import { now } from '../base/store.js';
import { isoDay, MONTHS, WEEKDAYS } from '../base/time.js';

const two = (n) => String(n).padStart(2, '0');
const iso = (date) => `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
const dateOf = (day) => new Date(`${day}T00:00:00Z`);

/** A month to choose a day from, as `2026-11-23`; arrows walk the days, and over its edge to the next month. */
export function calendar(chosen, onpick) {
  const today = isoDay(now());
  let at = dateOf(chosen ?? today);
  const title = h('b', { 'aria-live': 'polite' });
  const grid = h('div.calendar-grid', { role: 'grid', 'aria-label': 'Days' });
  const turn = (label, picture, months) => h('button.bare', { type: 'button', 'aria-label': label, onclick: () => month(months) }, icon(picture));
  const node = h('div.calendar', {}, h('div.calendar-head', {}, turn('Month before', 'left', -1), title, turn('Month after', 'right', 1)), grid);
  node.addEventListener('keydown', walk);

  function draw(focus) {
    title.textContent = `${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
    const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
    first.setUTCDate(1 - first.getUTCDay());
    const names = h('div', { role: 'row' }, WEEKDAYS.map((name) => h('span', { role: 'columnheader', 'aria-label': name }, name.slice(0, 2))));
    const weeks = Array.from({ length: 6 }, (_, week) => h('div', { role: 'row' }, Array.from({ length: 7 }, (__, day) => cell(new Date(first.getTime() + (week * 7 + day) * 86_400_000)))));
    grid.replaceChildren(names, ...weeks.filter((week) => week.querySelector(':not(.outside) > button, [role=gridcell]:not(.outside)')));
    if (focus) grid.querySelector('[tabindex="0"]')?.focus();
  }
  function cell(date) {
    const day = iso(date);
    const outside = date.getUTCMonth() !== at.getUTCMonth() ? '.outside' : '';
    const label = `${WEEKDAYS[date.getUTCDay()]}, ${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
    return h(
      `div${outside}`,
      { role: 'gridcell', 'aria-selected': String(day === chosen) },
      h(`button${day === today ? '.today' : ''}`, { type: 'button', tabindex: day === iso(at) ? '0' : '-1', 'aria-label': label, 'aria-current': day === today ? 'date' : null, 'data-day': day, onclick: () => onpick(day) }, String(date.getUTCDate())),
    );
  }
  function month(step) {
    const day = Math.min(at.getUTCDate(), 28);
    at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + step, day));
    draw();
  }
  function walk(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7, PageUp: -28, PageDown: 28 }[event.key];
    if (!step || !grid.contains(event.target)) return;
    event.preventDefault();
    at = new Date(at.getTime() + step * 86_400_000);
    draw(true);
  }
  draw();
  return node;
}

/** Asks for a day beside the anchor. */
export function askDay(anchor, chosen, onpick) {
  const shown = popover(
    anchor,
    calendar(chosen, (day) => {
      shown.close();
      onpick(day);
    }),
    { label: 'Choose a date', 'data-testid': 'calendar' },
  );
  shown?.node.querySelector('[tabindex="0"]')?.focus();
}
