import { focusables, freshId, h } from './dom.js';
import { icon } from './icons.js';
import { raise } from './layers.js';

/** The frame of every dialog: a title, a body, buttons; Escape and × mean `onclose`. Answers a function that takes it away. */
export function dialog({ title, body, buttons = [], onclose, onsubmit, small, ...hooks }) {
  const id = freshId();
  const submit = (event) => {
    event.preventDefault();
    onsubmit?.();
  };
  const box = h(
    `form.dialog${small ? '.small' : ''}`,
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id, novalidate: true, onsubmit: submit, ...hooks },
    h(
      'header',
      {},
      h('h1', { id }, title),
      h('button.bare.dialog-close', { type: 'button', 'aria-label': 'Close', onclick: onclose }, icon('close')),
    ),
    h('div.dialog-body', {}, body),
    buttons.length > 0 && h('footer', {}, buttons),
  );
  const lower = raise(h('div.veil', {}, box), onclose);
  firstField(box)?.focus();
  return lower;
}

/** Where a person wants to begin: the first field, else the button that goes on. */
export function firstField(box) {
  const inside = (part) => (part ? focusables(part) : []);
  const fields = inside(box.querySelector('.dialog-body')).filter((node) => !node.matches('a, .bare'));
  return fields[0] ?? inside(box.querySelector('footer')).at(-1) ?? inside(box)[0];
}

/** Asks yes or no; Slack's confirm object has the words as text objects. */
export function confirm({ title, text, yes, no = 'Cancel', danger = false }) {
  return new Promise((resolve) => {
    const end = (answer) => () => {
      lower();
      resolve(answer);
    };
    const lower = dialog({
      title,
      body: h('div.confirm-text', {}, text),
      small: true,
      onclose: end(false),
      onsubmit: end(true),
      'data-testid': 'confirm',
      buttons: [
        h('button.button', { type: 'button', onclick: end(false) }, no),
        h(`button.button.${danger ? 'danger' : 'primary'}`, { type: 'submit' }, yes),
      ],
    });
  });
}
