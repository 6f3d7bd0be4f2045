import { arrange, h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { closePopover, popover } from '../base/popover.js';
import { personAddress } from '../base/route.js';
import { now, slack } from '../base/store.js';
import { hourMinute } from '../base/time.js';
import { avatar, me, nameOf, teammates } from './people.js';

/** Who one is. Choosing somebody else keeps the place; every person can also have a window of their own. */
export function personSwitcher() {
  const node = h('button.top-button', {
    type: 'button',
    'data-testid': 'person-switcher',
    'aria-haspopup': 'dialog',
    onclick: () => popover(node, list(), { label: 'Post as', 'data-testid': 'people' })?.node.querySelector('[aria-current]')?.focus(),
  });
  return {
    node,
    draw() {
      node.setAttribute('aria-label', `Posting as ${nameOf(me())}. Change person`);
      arrange(node, [avatar(me(), 'small'), h('span.switch-words', { 'aria-hidden': 'true' }, h('small', {}, 'Posting as'), h('b', {}, nameOf(me()))), icon('down')]);
    },
  };
}

function list() {
  return h(
    'div.switcher',
    {},
    h('div.menu-heading', {}, 'Post as'),
    teammates().map(person),
    h('p.quiet', {}, 'Open two windows to be two people at once.'),
  );
}

function person(user) {
  const mine = user.id === slack.me;
  const become = () => {
    closePopover();
    if (!mine) document.dispatchEvent(new CustomEvent('become', { detail: user.id }));
  };
  return h(
    'div.switcher-row',
    {},
    h(
      'button.menu-item',
      { type: 'button', 'aria-current': mine ? 'true' : null, 'data-value': user.id, 'aria-label': `Post as ${nameOf(user)}`, onclick: become },
      avatar(user),
      h('span', {}, h('b', {}, nameOf(user), mine && ' ✓'), h('small', {}, [user.profile?.title, `${hourMinute(now(), user.tz)} local`].filter(Boolean).join(' · '))),
    ),
    h('a.bare', { href: personAddress(user.id), target: '_blank', 'aria-label': `Open a window as ${nameOf(user)}`, title: 'Open in a new window' }, icon('out')),
  );
}
