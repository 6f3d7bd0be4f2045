import { h } from './dom.js';

let shown = null;
let soon = null;

/** A card beside its anchor while the pointer or the focus rests on it. `content` is made when it is wanted. */
export function tip(anchor, content) {
  const show = () => {
    clearTimeout(soon);
    soon = setTimeout(() => raise(anchor, content()), 250);
  };
  anchor.addEventListener('pointerenter', show);
  anchor.addEventListener('focus', () => anchor.matches(':focus-visible') && show());
  for (const end of ['pointerleave', 'blur', 'click']) anchor.addEventListener(end, hide);
  return anchor;
}

function raise(anchor, content) {
  hide();
  if (!anchor.isConnected) return;
  shown = h('div.tip', { role: 'tooltip', 'aria-hidden': 'true' }, content);
  document.body.append(shown);
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = shown;
  const above = at.top - height - 8 > 4;
  shown.style.top = `${above ? at.top - height - 8 : at.bottom + 8}px`;
  shown.style.left = `${Math.max(6, Math.min(at.left + at.width / 2 - width / 2, innerWidth - width - 6))}px`;
}

function hide() {
  clearTimeout(soon);
  shown?.remove();
  shown = null;
}

addEventListener('scroll', hide, true);
document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), true);
