import { freshId, h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { popover } from '../base/popover.js';
import { hourMinute, isoDay, moment, MONTHS } from '../base/time.js';
import { askDay } from './calendar.js';

/** "Nov 23, 2026". */
const written = (day) => {
  const [year, month, date] = day.split('-').map(Number);
  return `${MONTHS[month - 1].slice(0, 3)} ${date}, ${year}`;
};

/** A day, as Slack asks for it: a button that opens a month. `onchange` gets `2026-11-23`, or null when it was cleared. */
export function dayField({ value, label, placeholder, hooks, clears }, onchange) {
  let day = value || null;
  const words = h('span', {});
  const button = h('button.moment-button', { ...hooks, type: 'button', 'aria-haspopup': 'dialog', onclick: () => askDay(button, day, choose) }, icon('calendar'), words);
  const cross = h('button.bare', { type: 'button', 'aria-label': `Clear ${label}`, onclick: () => choose(null) }, icon('close'));
  const node = h('span.moment', {}, button, clears && cross);
  function draw() {
    words.textContent = day ? written(day) : placeholder;
    words.className = day ? '' : 'placeholder';
    button.setAttribute('aria-label', `${label}: ${day ? written(day) : placeholder}`);
    cross.hidden = !day;
  }
  function choose(next) {
    if (next === day) return;
    day = next;
    draw();
    onchange(day);
  }
  draw();
  return { node, value: () => day };
}

const HALVES = Array.from({ length: 48 }, (_, at) => `${String(at >> 1).padStart(2, '0')}:${at % 2 ? '30' : '00'}`);

/** A time of day: typed in any common way, or taken from a list of half hours. `onchange` gets `14:05`, or null. */
export function timeField({ value, label, placeholder, hooks }, onchange) {
  let time = value || null;
  let list = null;
  const id = freshId();
  const field = h('input.moment-time', { ...hooks, type: 'text', role: 'combobox', 'aria-label': label, 'aria-expanded': 'false', 'aria-controls': id, inputmode: 'numeric', autocomplete: 'off', placeholder, value: time ?? '' });
  const node = h('span.moment', {}, icon('clock'), field);
  function choose(next) {
    list?.close();
    field.value = next ?? '';
    if (next === time) return;
    time = next;
    onchange(time);
  }
  function settle() {
    const typed = field.value.trim();
    choose(typed ? (timeOf(typed) ?? time) : null);
  }
  function offer() {
    if (list) return;
    const rows = HALVES.map((half) => h('div.option', { id: freshId(), role: 'option', 'aria-selected': String(half === time), onpointerdown: (event) => event.preventDefault(), onclick: () => choose(half) }, half));
    list = popover(field, h('div.options', { id, role: 'listbox', 'aria-label': label }, rows), { label, role: 'presentation', onclose: () => (list = null) });
    rows.find((row) => row.textContent >= (time ?? '09:00'))?.scrollIntoView({ block: 'start' });
  }
  function key(event) {
    if (event.key === 'Enter') {
      const pointed = list?.node.querySelector('.pointed');
      if (!list && !pointed) return;
      if (pointed) choose(pointed.textContent);
      else settle();
      list?.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
  }
  function step(by) {
    offer();
    const rows = [...list.node.querySelectorAll('.option')];
    const pointed = rows.findIndex((row) => row.classList.contains('pointed'));
    const from = pointed < 0 ? rows.findIndex((row) => row.textContent >= (time ?? '09:00')) - by : pointed;
    const next = rows[(from + by + rows.length) % rows.length];
    rows[pointed]?.classList.remove('pointed');
    next.classList.add('pointed');
    next.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', next.id);
  }
  field.addEventListener('click', offer);
  field.addEventListener('keydown', key);
  field.addEventListener('blur', settle);
  return { node, value: () => time };
}

/** "9", "930", "9:30", "9.30 pm". */
export function timeOf(typed) {
  const [, hours, minutes = '0', half] = typed.toLowerCase().match(/^(\d{1,2})[:.h]?(\d{2})?\s*([ap])?\.?m?\.?$/) ?? [];
  if (hours === undefined) return null;
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(Number(minutes)).padStart(2, '0')}`;
}

/** A day and a time of it, in the zone of the person who chooses; its value is in milliseconds, or null. */
export function momentField(ms, label, { hooks, onchange = () => {} } = {}) {
  const tell = () => onchange(value());
  const day = dayField({ value: ms && isoDay(ms), label: `${label}, date`, placeholder: 'Select a date', hooks }, tell);
  const time = timeField({ value: ms && hourMinute(ms), label: `${label}, time`, placeholder: 'Time' }, tell);
  function value() {
    if (!day.value() || !time.value()) return null;
    const [year, month, date] = day.value().split('-').map(Number);
    const [hour, minute] = time.value().split(':').map(Number);
    return moment({ year, month, day: date, hour, minute });
  }
  return { node: h('span.moments', {}, day.node, time.node), value };
}
