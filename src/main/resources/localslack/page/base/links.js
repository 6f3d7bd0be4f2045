import { h } from './dom.js';
import { go, hashFor } from './route.js';

const SAFE = /^(https?:|mailto:|tel:|slack:|\/)/i;

/** A link; one that leads to a message of this Slack opens in place, and a scheme that could run code is no link at all. */
export function link(address, ...words) {
  if (!SAFE.test(address)) return h('span', {}, words);
  const hash = hashFor(address);
  if (!hash) return h('a', { href: address, target: '_blank', rel: 'noreferrer noopener' }, words);
  return h('a', { href: address, onclick: (event) => stay(event, hash) }, words);
}

function stay(event, hash) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(hash);
}

/** Follows an address as a button does. */
export function follow(address) {
  const hash = hashFor(address);
  if (hash) go(hash);
  else if (SAFE.test(address)) window.open(address, '_blank', 'noopener');
}
