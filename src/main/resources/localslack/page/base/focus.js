/** Redraws a part of the page and puts focus and caret back on what is the same control afterwards. */
export function keepingFocus(root, draw) {
  const before = document.activeElement;
  const address = before && root.contains(before) ? addressOf(before, root) : null;
  const caret = address && 'selectionStart' in before ? [before.selectionStart, before.selectionEnd] : null;
  draw();
  if (!address || root.contains(document.activeElement)) return;
  const after = root.querySelector(address);
  after?.focus({ preventScroll: true });
  if (after && caret && caret[0] != null && 'setSelectionRange' in after) after.setSelectionRange(...caret);
}

const HOOKS = ['data-ts', 'data-ephemeral', 'data-block-id', 'data-action-id', 'data-value', 'data-reaction', 'data-testid'];

/** A selector made of the stable hooks on the way down to the node. */
function addressOf(node, root) {
  const steps = [];
  for (let at = node; at && at !== root; at = at.parentElement) {
    const hooks = HOOKS.filter((name) => at.hasAttribute(name));
    if (hooks.length) {
      steps.unshift(hooks.map((name) => `[${name}="${CSS.escape(at.getAttribute(name))}"]`).join(''));
    }
  }
  return steps.length ? steps.join(' ') : null;
}
