/** Builds DOM nodes. Text always becomes a text node: nothing a person or a bot wrote can turn into markup. */
export function h(tag, attrs, ...children) {
  const [name, ...classes] = tag.split('.');
  const node = document.createElement(name);
  if (classes.length) node.className = classes.join(' ');
  for (const [key, value] of Object.entries(attrs ?? {})) set(node, key, value);
  node.append(...kept(children));
  return node;
}

export function fragment(...children) {
  const all = document.createDocumentFragment();
  all.append(...kept(children));
  return all;
}

/** What `if … && node` leaves behind is dropped, lists are flattened. */
function kept(children) {
  return children.flat(Infinity).filter((child) => child != null && child !== false && child !== '');
}

function set(node, key, value) {
  if (value == null || value === false) return;
  if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
  else if (key === 'value') node.value = value;
  else if (key === 'checked') node.checked = Boolean(value);
  else if (key === 'color') node.style.setProperty('--color', value);
  else node.setAttribute(key, value === true ? '' : value);
}

/** Puts exactly these nodes under the parent, touching only what differs, so that focus and scrolling survive. */
export function arrange(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  nodes.forEach((node, at) => {
    if (parent.childNodes[at] !== node) parent.insertBefore(node, parent.childNodes[at] ?? null);
  });
}

/** Draws a part anew only when what it tells has changed, so that what is open or focused in it stays. */
export function whenChanged(root, told, make) {
  const now = JSON.stringify(told);
  if (root.told === now) return;
  root.told = now;
  root.replaceChildren(...kept(make()));
}

const FOCUSABLE = 'button, [href], input, select, textarea, [tabindex]:not([tabindex="-1"])';

export function focusables(root) {
  return [...root.querySelectorAll(FOCUSABLE)].filter(
    (node) => !node.disabled && node.tabIndex >= 0 && node.getClientRects().length > 0,
  );
}

let last = 0;

/** An id for `for` and `aria-…` attributes. */
export const freshId = () => `n${++last}`;
