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
  const picture = { trash: 'bin' }[element.icon] ?? 'more';
  return h('button.icon-button', { ...use.hooks, type: 'button', 'aria-label': element.accessibility_label ?? textOf(element.text), title: textOf(element.text), onclick: press }, icon(picture));
}

export function feedbackButtons(element, use) {
  const one = (choice, picture) => {
    const press = ({ currentTarget: node }) => {
      node.parentElement.querySelectorAll('button').forEach((each) => each.setAttribute('aria-pressed', String(each === node)));
      use.tell({ value: choice.value, text: choice.text });
    };
    return h('button.icon-button', { ...use.hooks, type: 'button', 'data-value': choice.value, 'aria-pressed': 'false', 'aria-label': choice.accessibility_label ?? textOf(choice.text), title: textOf(choice.text), onclick: press }, icon(picture));
  };
  return h('span.feedback', {}, element.positive_button && one(element.positive_button, 'good'), element.negative_button && one(element.negative_button, 'bad'));
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
