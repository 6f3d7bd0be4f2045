import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { changed } from '../base/store.js';

const KEY = 'localslack.hint';

/** A line for the first visit: three things to try. */
export function hint() {
  if (localStorage.getItem(KEY)) return null;
  const node = h(
    'aside.notice.hint',
    { 'aria-label': 'How to begin', 'data-testid': 'hint' },
    h('b', {}, 'New here?'),
    h(
      'ol',
      {},
      h('li', {}, 'Type ', h('kbd', {}, '/'), ' in the channel to see what the app can do.'),
      h('li', {}, 'Open a message’s thread and answer in it.'),
      h('li', {}, 'Top right: be somebody else, or move the clock on.'),
    ),
    h('button.bare', { type: 'button', 'aria-label': 'Dismiss the hint', onclick: dismiss }, icon('close')),
  );
  function dismiss() {
    localStorage.setItem(KEY, 'seen');
    node.remove();
    changed();
  }
  return node;
}
