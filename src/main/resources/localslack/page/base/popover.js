import { h } from './dom.js';

/** What is open, each within the one before it. */
let open = [];

/**
 * Shows something beside its anchor until Escape, a click elsewhere or `close()`. There is one at a time, unless the
 * anchor stands in an open one; asking again for the anchor of an open one closes it.
 */
export function popover(anchor, content, { label, role = 'dialog', onclose, ...hooks } = {}) {
  const again = open.find((one) => one.anchor === anchor);
  const parent = open.findLastIndex(({ node }) => node.contains(anchor));
  closeFrom(parent + 1, true);
  if (again) return null;
  const node = h('div.popover', { role, 'aria-label': label, tabindex: '-1', ...hooks }, content);
  document.body.append(node);
  const one = { anchor, node, onclose, back: document.activeElement };
  open.push(one);
  anchor.setAttribute('aria-expanded', 'true');
  anchor.closest('.message')?.classList.add('busy');
  place(one);
  return { node, close: () => closeFrom(open.indexOf(one), true), place: () => place(one) };
}

export function closePopover({ refocus = true } = {}) {
  closeFrom(0, refocus);
}

function closeFrom(at, refocus) {
  if (at < 0) return;
  while (open.length > at) close(open.pop(), refocus);
}

function close({ anchor, node, onclose, back }, refocus) {
  const inside = node.contains(document.activeElement);
  node.remove();
  anchor.setAttribute('aria-expanded', 'false');
  anchor.closest('.message')?.classList.remove('busy');
  if (refocus && inside && back?.isConnected) back.focus({ preventScroll: true });
  onclose?.();
}

/** Below the anchor if there is room, else above; never outside the window. */
function place({ anchor, node }) {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = node;
  const below = at.bottom + 4 + height <= innerHeight - 8 || at.top < innerHeight - at.bottom;
  const top = below ? Math.min(at.bottom + 4, innerHeight - height - 8) : at.top - height - 4;
  const left = at.left + width > innerWidth - 8 ? at.right - width : at.left;
  node.style.top = `${Math.max(8, top)}px`;
  node.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
}

document.addEventListener('pointerdown', ({ target }) => {
  const kept = open.findLastIndex(({ node, anchor }) => node.contains(target) || anchor.contains(target));
  closeFrom(kept + 1, false);
});
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !open.length) return;
    event.preventDefault();
    event.stopPropagation();
    closeFrom(open.length - 1, true);
  },
  true,
);
addEventListener('resize', () => closePopover({ refocus: false }));
