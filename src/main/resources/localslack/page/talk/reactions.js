import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { act } from '../base/server.js';
import { slack } from '../base/store.js';
import { countUse, emojiCharacter } from '../people/emoji.js';
import { namesOf } from '../people/people.js';
import { pickEmoji } from '../people/picker.js';

/** The pills under a message: who reacted, with a click to join in or to take one's own away. */
export function reactionsOf(message) {
  if (!message.reactions?.length) return null;
  const add = ({ currentTarget }) => pickEmoji(currentTarget, (name) => react(message, name));
  return h(
    'div.reactions',
    {},
    message.reactions.map((reaction) => pill(message, reaction)),
    h('button.pill.add', { type: 'button', 'aria-label': 'Add reaction', onclick: add }, icon('smile')),
  );
}

function pill(message, { name, count, users }) {
  const mine = users?.includes(slack.me);
  const who = `${namesOf(users ?? [])} reacted with :${name}:`;
  return h(
    'button.pill',
    {
      type: 'button',
      title: who,
      'aria-label': `${count} ${name}. ${who}`,
      'aria-pressed': String(Boolean(mine)),
      'data-reaction': name,
      onclick: () => (mine ? act(slack.me, 'unreact', { ...place(message), name }) : react(message, name)),
    },
    h('span.emoji', {}, emojiCharacter(name) ?? `:${name}:`),
    h('span', {}, String(count)),
  );
}

/** A second time the same is no wish to take it away. */
export function react(message, name) {
  const before = message.reactions?.find((reaction) => reaction.name === name);
  if (before?.users?.includes(slack.me)) return;
  countUse(name);
  act(slack.me, 'react', { ...place(message), name });
}

const place = ({ channel, ts }) => ({ channel, ts });
