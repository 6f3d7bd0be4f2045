import { freshId, h } from '../base/dom.js';
import { offersAt } from './offers.js';

/** The list above a composer that completes what is being typed; it has the first word on keys while it is open. */
export function suggestions(field, place, onmention) {
  const id = freshId();
  const node = h('div.suggestions', { id, role: 'listbox', 'aria-label': 'Suggestions', 'data-testid': 'suggestions', hidden: true });
  let offer = null;
  let at = 0;
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);

  function look() {
    offer = field.selectionStart === field.selectionEnd ? offersAt(field.value, field.selectionStart, place) : null;
    at = 0;
    draw();
  }
  function close() {
    offer = null;
    draw();
  }
  function draw() {
    node.hidden = !offer;
    if (!offer) {
      field.removeAttribute('aria-activedescendant');
      return node.replaceChildren();
    }
    const rows = offer.items.map((item, index) => row(item, index === at, () => take(item)));
    node.replaceChildren(h('div.menu-heading', {}, offer.title), ...rows);
    field.setAttribute('aria-activedescendant', rows[at].id);
    rows[at].scrollIntoView({ block: 'nearest' });
  }
  function take(item) {
    const { value, selectionStart: caret } = field;
    field.setRangeText(item.insert, offer.from, caret, 'end');
    if (field.value === value) field.selectionStart = field.value.length;
    if (item.mention) onmention(...item.mention);
    close();
    field.focus();
    field.dispatchEvent(new Event('input'));
  }
  const typed = () => field.value.slice(offer.from, field.selectionStart);
  /** Answers whether the key was meant for the list. */
  function key(event) {
    if (!offer) return false;
    const chosen = offer.items[at];
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      at = (at + (event.key === 'ArrowDown' ? 1 : -1) + offer.items.length) % offer.items.length;
      draw();
    } else if (event.key === 'Tab' || (event.key === 'Enter' && typed() !== chosen.insert.trim())) take(chosen);
    else return false;
    return true;
  }
  field.addEventListener('input', look);
  field.addEventListener('blur', () => setTimeout(() => document.activeElement !== field && close(), 150));
  return { node, key, look };
}

function row(item, pointed, take) {
  return h(
    `div.option${pointed ? '.pointed' : ''}`,
    { id: freshId(), role: 'option', 'aria-selected': String(pointed), onpointerdown: (event) => event.preventDefault(), onclick: take },
    item.sign && h('span.option-sign', {}, item.sign),
    h('span.words', {}, h('b', {}, item.label), item.usage && h('span.quiet', {}, ` ${item.usage}`), item.detail && h('small', {}, item.detail)),
  );
}
