import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { follow } from '../base/links.js';
import { menu } from '../base/menu.js';
import { textNodes, textOf } from './text.js';

/** Buttons and the overflow menu. A button shows that it is working until the app has answered. */
export function button(element, use) {
  const style = { primary: '.primary', danger: '.danger' }[element.style] ?? '';
  const press = async ({ currentTarget: node }) => {
    if (node.getAttribute('aria-busy')) return;
    if (element.url) follow(element.url);
    node.setAttribute('aria-busy', 'true');
    await use.tell({ value: element.value, text: element.text });
    node.removeAttribute('aria-busy');
  };
  const attrs = { ...use.hooks, type: 'button', 'aria-label': element.accessibility_label, onclick: press };
  return h(`button.button${style}`, attrs, h('span', {}, textNodes(element.text)), element.url && icon('out'));
}

export function iconButton(element, use) {
  const press = () => use.tell({ value: element.value });
  return h('button.button', { ...use.hooks, type: 'button', onclick: press }, textNodes(element.text));
}

export function feedbackButtons(element, use) {
  const one = (choice) =>
    h(
      'button.button',
      { ...use.hooks, type: 'button', 'data-value': choice.value, onclick: () => use.tell({ value: choice.value, text: choice.text }) },
      textNodes(choice.text),
    );
  return h('span.block-actions', {}, [element.positive_button, element.negative_button].filter(Boolean).map(one));
}

export function overflow(element, use) {
  const choose = (option) => {
    if (option.url) follow(option.url);
    use.tell({ selected_option: option });
  };
  const items = element.options.map((option) => ({
    label: textNodes(option.text),
    detail: option.description && textOf(option.description),
    run: () => choose(option),
  }));
  const attrs = { ...use.hooks, type: 'button', 'aria-label': 'More choices', 'aria-haspopup': 'menu' };
  return h('button.button.overflow', { ...attrs, onclick: ({ currentTarget }) => menu(currentTarget, items, { label: 'More choices' }) }, icon('more'));
}
