import { h } from './dom.js';

let open = null;

/**
 * Shows something beside its anchor until Escape, a click elsewhere or `close()`. There is one at a time;
 * asking again for the anchor of the open one closes it.
 */
export function popover(anchor, content, { label, role = 'dialog', onclose, ...hooks } = {}) {
  const again = open?.anchor === anchor;
  closePopover();
  if (again) return null;
  const node = h('div.popover', { role, 'aria-label': label, tabindex: '-1', ...hooks }, content);
  document.body.append(node);
  open = { anchor, node, onclose, back: document.activeElement };
  anchor.setAttribute('aria-expanded', 'true');
  anchor.closest('.message')?.classList.add('busy');
  place();
  return { node, close: closePopover, place };
}

export function closePopover({ refocus = true } = {}) {
  if (!open) return;
  const { anchor, node, onclose, back } = open;
  open = null;
  const inside = node.contains(document.activeElement);
  node.remove();
  anchor.setAttribute('aria-expanded', 'false');
  anchor.closest('.message')?.classList.remove('busy');
  if (refocus && inside && back?.isConnected) back.focus({ preventScroll: true });
  onclose?.();
}

/** Below the anchor if there is room, else above; never outside the window. */
function place() {
  const { anchor, node } = open;
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = node;
  const below = at.bottom + 4 + height <= innerHeight - 8 || at.top < innerHeight - at.bottom;
  const top = below ? Math.min(at.bottom + 4, innerHeight - height - 8) : at.top - height - 4;
  const left = at.left + width > innerWidth - 8 ? at.right - width : at.left;
  node.style.top = `${Math.max(8, top)}px`;
  node.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
}

document.addEventListener('pointerdown', (event) => {
  if (open && !open.node.contains(event.target) && !open.anchor.contains(event.target)) closePopover({ refocus: false });
});
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    closePopover();
  },
  true,
);
addEventListener('resize', () => closePopover({ refocus: false }));
