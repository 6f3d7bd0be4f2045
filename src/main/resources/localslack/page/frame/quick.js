import { dialog } from '../base/dialog.js';
import { freshId, h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { channelHash, go } from '../base/route.js';
import { slack } from '../base/store.js';
import { write } from '../people/card.js';
import { avatar, channelName, isConversation, nameOf, teammates } from '../people/people.js';

/** Ctrl+K: type a few letters, go there. */
export function quickSwitch() {
  const id = freshId();
  const list = h('div.options', { id, role: 'listbox', 'aria-label': 'Places' });
  const field = h('input.field', { type: 'text', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': id, 'aria-label': 'Where to?', placeholder: 'Where to?', autocomplete: 'off' });
  const lower = dialog({ title: 'Jump to…', body: [field, list], small: true, onclose: () => lower(), onsubmit: () => list.children[at]?.click(), 'data-testid': 'quick-switch' });
  let at = 0;
  const take = (place) => {
    lower();
    place.open();
  };
  const draw = () => {
    const found = places().filter(({ words }) => words.toLowerCase().includes(field.value.trim().toLowerCase()));
    at = 0;
    list.replaceChildren(...(found.length ? found.map((place) => row(place, () => take(place))) : [h('p.quiet', {}, 'Nothing is called that.')]));
    point(0);
  };
  const point = (to) => {
    at = to;
    [...list.children].forEach((each, place) => each.classList.toggle('pointed', place === at));
    field.setAttribute('aria-activedescendant', list.children[at]?.id ?? '');
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  field.addEventListener('input', draw);
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    point((at + step + list.childElementCount) % list.childElementCount);
  });
  draw();
  field.focus();
}

const row = ({ sign, words, open }, take) => h('div.option', { id: freshId(), role: 'option', 'aria-selected': 'false', onclick: take }, h('span.option-sign', {}, sign), h('span.words', {}, words));

function places() {
  const channels = [...slack.channels.values()].filter((channel) => channel.kind !== 'im');
  const bot = slack.users.get(slack.app?.botUser);
  return [
    ...channels.map((channel) => ({ sign: isConversation(channel) ? icon('people') : channel.kind === 'private' ? icon('lock') : '#', words: channelName(channel), open: () => go(channelHash(channel.id)) })),
    ...teammates().map((user) => ({ sign: avatar(user, 'small'), words: nameOf(user), open: () => write(user) })),
    ...(bot ? [{ sign: avatar(bot, 'small'), words: slack.app.name, open: () => go('#home') }] : []),
  ];
}
