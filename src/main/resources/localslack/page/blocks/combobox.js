import { freshId, h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { popover } from '../base/popover.js';
import { withEmoji } from '../people/emoji.js';

/**
 * A menu to choose from by clicking or typing. `offer(query)` answers {groups: [{label?, options}], error?}, at once or later.
 * `onkeep` hears every choice; `ontell` hears the single choice, or all of a multiple one when its list closes.
 */
export function combobox(spec) {
  let chosen = [...spec.chosen];
  const box = h(`div.select${spec.multi ? '.multi' : ''}`, {});
  const opener = h('button.select-open', {
    ...spec.hooks,
    type: 'button',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    onclick: () => list({ ...spec, opener, chosen: () => chosen, choose, leave }),
  });
  let told = keys();
  function keys() {
    return chosen.map(spec.keyOf).join('\n');
  }
  function leave() {
    if (spec.multi && keys() !== told) spec.ontell(chosen);
    told = keys();
  }
  function choose(option) {
    const at = chosen.findIndex((one) => spec.keyOf(one) === spec.keyOf(option));
    if (!spec.multi) chosen = [option];
    else if (at >= 0) chosen.splice(at, 1);
    else if (!spec.most || chosen.length < spec.most) chosen.push(option);
    spec.onkeep([...chosen]);
    if (!spec.multi) spec.ontell(chosen);
    draw();
  }
  function clear(option) {
    chosen = option ? chosen.filter((one) => one !== option) : [];
    spec.onkeep([...chosen]);
    draw();
    opener.focus();
    spec.multi ? leave() : spec.ontell(chosen);
  }
  function draw() {
    const words = chosen.map(spec.wordOf);
    opener.setAttribute('aria-label', `${spec.label}: ${words.join(', ') || spec.placeholder}`);
    const single = !spec.multi && words.length > 0;
    opener.replaceChildren(h(single ? 'span.chosen' : 'span.placeholder', {}, withEmoji(single ? words[0] : spec.placeholder)), icon('down'));
    const cross = (name, option) =>
      h('button.bare', { type: 'button', 'aria-label': name, onclick: () => clear(option) }, icon('close'));
    const chips = spec.multi ? chosen.map((option) => h('span.chip', {}, withEmoji(spec.wordOf(option)), cross(`Remove ${spec.wordOf(option)}`, option))) : [];
    box.replaceChildren(...chips, opener, ...(single && spec.quiet ? [cross('Clear the choice')] : []));
  }
  draw();
  return box;
}

/** The list under the field: typing filters, arrows walk, Enter takes. */
function list(spec) {
  const id = freshId();
  const field = h('input.field', {
    type: 'text', role: 'combobox', 'aria-label': `Search ${spec.label}`, 'aria-expanded': 'true', 'aria-controls': id,
    'aria-autocomplete': 'list', autocomplete: 'off', placeholder: spec.least ? `Type ${spec.least} or more letters` : 'Type to filter',
  });
  const options = h('div.options', { id, role: 'listbox', 'aria-label': spec.label, 'aria-multiselectable': spec.multi ? 'true' : null });
  const shown = popover(spec.opener, [field, options], { label: spec.label, onclose: spec.leave, 'data-testid': 'options' });
  if (!shown) return;
  shown.node.style.minWidth = `${Math.max(220, spec.opener.offsetWidth)}px`;
  let turn = 0;
  const fill = async () => {
    const mine = ++turn;
    if (field.value.trim().length < spec.least) return options.replaceChildren(h('p.quiet', {}, 'Type to search.'));
    const answer = spec.offer(field.value);
    const { groups, error } = await answer;
    if (mine !== turn || !shown.node.isConnected) return;
    options.replaceChildren(...rows(groups, error, spec, take));
    point(options, field, options.querySelector('[aria-selected=true]') ?? options.querySelector('[role=option]'));
    shown.place();
  };
  const take = (option) => {
    spec.choose(option);
    if (!spec.multi) return shown.close();
    fill();
    field.focus();
  };
  let soon;
  field.addEventListener('input', () => {
    clearTimeout(soon);
    if (!spec.least) return fill();
    turn++;
    options.replaceChildren(h('p.quiet', {}, 'Searching…'));
    soon = setTimeout(fill, 250);
  });
  field.addEventListener('keydown', (event) => walk(event, options, field));
  fill();
  field.focus();
}

function rows(groups, error, spec, take) {
  if (error || !groups.some((group) => group.options.length)) return [h('p.quiet', {}, error || 'Nothing found.')];
  const picked = new Set(spec.chosen().map(spec.keyOf));
  const row = (option) =>
    h(
      'div.option',
      { id: freshId(), role: 'option', 'aria-selected': String(picked.has(spec.keyOf(option))), 'data-value': spec.keyOf(option), onclick: () => take(option) },
      h('span.words', {}, withEmoji(spec.wordOf(option)), option.description && h('small', {}, option.description.text)),
      picked.has(spec.keyOf(option)) && icon('check'),
    );
  return groups.map((group) =>
    h('div', { role: 'group', 'aria-label': group.label }, group.label && h('div.menu-heading', {}, group.label), group.options.map(row)),
  );
}

function point(options, field, row) {
  options.querySelector('.pointed')?.classList.remove('pointed');
  row?.classList.add('pointed');
  row?.scrollIntoView({ block: 'nearest' });
  field.setAttribute('aria-activedescendant', row?.id ?? '');
}

function walk(event, options, field) {
  const all = [...options.querySelectorAll('[role=option]')];
  const at = all.findIndex((row) => row.classList.contains('pointed'));
  if (event.key === 'Enter') all[at]?.click();
  else if (event.key === 'ArrowDown') point(options, field, all[(at + 1) % all.length]);
  else if (event.key === 'ArrowUp') point(options, field, all.at(at - 1));
  else return;
  event.preventDefault();
}
