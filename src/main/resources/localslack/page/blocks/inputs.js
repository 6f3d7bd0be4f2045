import { h } from '../base/dom.js';
import { dayField, momentField, timeField } from './moments.js';
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
  const held = use.field({ type: element.type, selected_date: element.initial_date ?? null }).selected_date;
  const look = { value: held, label: use.label, placeholder: textOf(element.placeholder) || 'Select a date', hooks: use.hooks, clears: use.quiet };
  return dayField(look, told(element, use, 'selected_date')).node;
}

export function timePicker(element, use) {
  const held = use.field({ type: element.type, selected_time: element.initial_time ?? null }).selected_time;
  const look = { value: held, label: use.label, placeholder: textOf(element.placeholder) || 'Select a time', hooks: use.hooks };
  return timeField(look, told(element, use, 'selected_time')).node;
}

/** A moment, chosen in the zone of the person who chooses. */
export function dateTimePicker(element, use) {
  const held = use.field({ type: element.type, selected_date_time: element.initial_date_time ?? null }).selected_date_time;
  const tell = told(element, use, 'selected_date_time');
  return momentField(held && held * 1000, use.label, { hooks: use.hooks, onchange: (ms) => tell(ms && ms / 1000) }).node;
}

const told = (element, use, key) => (value) => {
  use.keep({ type: element.type, [key]: value });
  use.tell({ [key]: value });
};
