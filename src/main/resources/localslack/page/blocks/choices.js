import { freshId, h } from '../base/dom.js';
import { textNodes, textOf } from './text.js';

/** Radio buttons and checkboxes. */
export function radioButtons(element, use) {
  const chosen = use.field({ type: element.type, selected_option: element.initial_option ?? null }).selected_option;
  const choose = (option) => {
    use.keep({ type: element.type, selected_option: option });
    use.tell({ selected_option: option });
  };
  const name = freshId();
  const rows = element.options.map((option) =>
    row('radio', name, option, chosen?.value === option.value, use, () => choose(option)),
  );
  return h('div.choices', { ...use.hooks, role: 'radiogroup', 'aria-label': use.label }, rows);
}

export function checkboxes(element, use) {
  let chosen = use.field({ type: element.type, selected_options: element.initial_options ?? [] }).selected_options;
  const choose = (option, on) => {
    const values = new Set(chosen.map(({ value }) => value));
    if (on) values.add(option.value);
    else values.delete(option.value);
    chosen = element.options.filter(({ value }) => values.has(value));
    use.keep({ type: element.type, selected_options: chosen });
    use.tell({ selected_options: chosen });
  };
  const rows = element.options.map((option) =>
    row('checkbox', null, option, chosen.some(({ value }) => value === option.value), use, (event) => choose(option, event.target.checked)),
  );
  return h('div.choices', { ...use.hooks, role: 'group', 'aria-label': use.label }, rows);
}

function row(type, name, option, checked, use, onchange) {
  return h(
    'label.choice',
    {},
    h('input', { type, name, checked, onchange, 'data-value': option.value, 'aria-label': textOf(option.text) }),
    h(
      'span',
      {},
      h('span.words', {}, textNodes(option.text)),
      option.description && h('small.words', {}, textNodes(option.description)),
    ),
  );
}
