import { h } from '../base/dom.js';
import { control } from './elements.js';
import { textNodes, textOf } from './text.js';

/** An input block: label, field, hint, and room for what is wrong with it. */
export function inputBlock(block, id, surface) {
  const element = block.element;
  const named = textOf(block.label);
  const field = control(element, id, surface, { label: named, quiet: !block.dispatch_action });
  const own = field.matches('[data-action-id]') ? field : field.querySelector('[data-action-id]');
  if (own?.matches('input, textarea') && !block.optional) own.setAttribute('aria-required', 'true');
  const limit = element.max_length && field.matches('input, textarea') && counter(field, element.max_length);
  return h(
    'div.block-input',
    { 'data-testid': 'input-block' },
    h('div.label', { 'aria-hidden': 'true' }, textNodes(block.label), block.optional && h('span.quiet', {}, ' (optional)')),
    field,
    limit,
    h('p.problem', { role: 'alert', hidden: true }),
    block.hint && h('p.hint', {}, textNodes(block.hint)),
  );
}

/** How much room is left, shown once it gets scarce. */
function counter(field, max) {
  const node = h('span.counter', { 'aria-hidden': 'true' });
  const count = () => {
    const left = max - field.value.length;
    node.textContent = left <= Math.max(20, max / 10) ? String(left) : '';
    node.classList.toggle('over', left < 0);
  };
  field.addEventListener('input', count);
  count();
  return node;
}

/** What keeps a form from being sent, by block id; Slack checks these before it asks the app. */
export function problemsOf(blocks, values) {
  const problems = {};
  (blocks ?? []).forEach((block, at) => {
    if (block.type !== 'input') return;
    const id = block.block_id ?? `block-${at}`;
    const problem = problemOf(block, values[id]?.[block.element.action_id]);
    if (problem) problems[id] = problem;
  });
  return problems;
}

function problemOf({ element, optional }, held) {
  const { type, ...rest } = held ?? {};
  const value = Object.values(rest)[0];
  if (value == null || value === '' || value.length === 0) return optional ? null : 'Please fill in this field.';
  if (element.min_length && value.length < element.min_length) return `Please write at least ${element.min_length} characters.`;
  if (element.max_length && value.length > element.max_length) return `Please write at most ${element.max_length} characters; this is ${value.length}.`;
  return CHECKS[element.type]?.(value, element) ?? null;
}

const CHECKS = {
  email_text_input: (value) => (/^\S+@\S+\.\S+$/.test(value) ? null : 'Please enter an email address, like ada@example.com.'),
  url_text_input: (value) => (URL.canParse(value) ? null : 'Please enter a whole address, like https://example.com.'),
  number_input: (value, { is_decimal_allowed: decimal, min_value: min, max_value: max }) => {
    if (Number.isNaN(Number(value))) return 'Please enter a number.';
    if (!decimal && !Number.isInteger(Number(value))) return 'Please enter a whole number.';
    if (min != null && Number(value) < Number(min)) return `Please enter ${min} or more.`;
    return max != null && Number(value) > Number(max) ? `Please enter ${max} or less.` : null;
  },
};

/** Writes the sentences under their fields and, unless told otherwise, goes to the first. */
export function showProblems(root, problems, { go = true } = {}) {
  let first = null;
  for (const block of root.querySelectorAll('.block-input')) {
    const sentence = problems[block.dataset.blockId];
    const place = block.querySelector(':scope > .problem');
    place.hidden = !sentence;
    place.textContent = sentence ?? '';
    const field = block.querySelector('[data-action-id]');
    if (sentence) field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
    if (sentence) first ??= field;
  }
  const target = first?.matches('input, textarea, button') ? first : first?.querySelector('input');
  if (go) target?.focus();
}
