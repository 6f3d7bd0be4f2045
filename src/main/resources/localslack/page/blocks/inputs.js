import { h } from '../base/dom.js';
import { isoDay, hourMinute, moment } from '../base/time.js';
import { textOf } from './text.js';

/** Fields one types into: words, addresses, numbers, dates and times. */
const KINDS = { email_text_input: 'email', url_text_input: 'url', number_input: 'number' };

export function textInput(element, use) {
  const rich = element.type === 'rich_text_input';
  const wrap = (text) => ({ type: element.type, ...(rich ? { rich_text_value: text ? asRich(text) : null } : { value: text || null }) });
  const initial = rich ? wrap(fromRich(element.initial_value)) : { type: element.type, value: element.initial_value ?? null };
  const held = use.field(initial);
  const area = element.multiline || rich;
  const node = h(area ? 'textarea.field' : 'input.field', {
    ...use.hooks,
    type: area ? null : (KINDS[element.type] ?? 'text'),
    rows: area ? 4 : null,
    step: element.type === 'number_input' ? (element.is_decimal_allowed ? 'any' : '1') : null,
    placeholder: textOf(element.placeholder) || null,
    'aria-label': use.label,
    autocomplete: 'off',
    value: (rich ? fromRich(held.rich_text_value) : held.value) ?? '',
  });
  const on = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const tell = () => use.tell(wrap(node.value));
  let soon;
  node.addEventListener('input', () => {
    use.keep(wrap(node.value));
    clearTimeout(soon);
    if (on.includes('on_character_entered')) soon = setTimeout(tell, 400);
  });
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || area || use.quiet) return;
    event.preventDefault();
    if (on.includes('on_enter_pressed')) tell();
  });
  return node;
}

const asRich = (text) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});

const fromRich = (value) =>
  (value?.elements ?? []).map((part) => (part.elements ?? []).map((it) => it.text ?? '').join('')).join('\n');

export function datePicker(element, use) {
  return native('date', element, use, 'selected_date', element.initial_date);
}

export function timePicker(element, use) {
  return native('time', element, use, 'selected_time', element.initial_time);
}

function native(type, element, use, key, initial) {
  const held = use.field({ type: element.type, [key]: initial ?? null });
  return settling(h('input.field.narrow', { ...use.hooks, type, 'aria-label': use.label, value: held[key] ?? '' }), (value) => {
    use.keep({ type: element.type, [key]: value || null });
    return () => use.tell({ [key]: value || null });
  });
}

/** A moment, chosen in the zone of the person who chooses. */
export function dateTimePicker(element, use) {
  const held = use.field({ type: element.type, selected_date_time: element.initial_date_time ?? null }).selected_date_time;
  const node = h('input.field.narrow', { ...use.hooks, type: 'datetime-local', 'aria-label': use.label, value: held ? localValue(held * 1000) : '' });
  return settling(node, (value) => {
    const selected = value ? momentOf(value) / 1000 : null;
    use.keep({ type: element.type, selected_date_time: selected });
    return () => use.tell({ selected_date_time: selected });
  });
}

export const localValue = (ms) => `${isoDay(ms)}T${hourMinute(ms)}`;

export function momentOf(value) {
  const [year, month, day, hour, minute] = value.split(/[-T:]/).map(Number);
  return moment({ year, month, day, hour, minute });
}

/** Every keystroke in a date is a change; the app hears of it when the person has come to rest. */
function settling(node, keep) {
  let tell = null;
  let soon;
  const speak = () => {
    clearTimeout(soon);
    tell?.();
    tell = null;
  };
  node.addEventListener('input', () => {
    tell = keep(node.value);
    clearTimeout(soon);
    soon = setTimeout(speak, 900);
  });
  node.addEventListener('blur', speak);
  return node;
}
