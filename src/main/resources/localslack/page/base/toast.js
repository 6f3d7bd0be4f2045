import { h } from './dom.js';
import { icon } from './icons.js';

/** A sentence at the foot of the page that leaves by itself, later the longer it is. */
export function toast(sentence) {
  const shelf = document.getElementById('toasts');
  const note = h(
    'div.toast',
    {},
    h('span', {}, sentence || 'That did not work.'),
    h('button.bare', { type: 'button', 'aria-label': 'Dismiss', onclick: () => note.remove() }, icon('close')),
  );
  shelf.append(note);
  while (shelf.childElementCount > 3) shelf.firstElementChild.remove();
  setTimeout(() => note.remove(), 5000 + (sentence?.length ?? 0) * 60);
}
