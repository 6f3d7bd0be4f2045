import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { act } from '../base/server.js';
import { slack } from '../base/store.js';
import { tip } from '../base/tip.js';
import { countUse, emojiCharacter, mine, plainName } from '../people/emoji.js';
import { namesOf } from '../people/people.js';
import { pickEmoji } from '../people/picker.js';

/** The pills under a message: who reacted, with a click to join in or to take one's own away. */
export function reactionsOf(message) {
  if (!message.reactions?.length) return null;
  const add = ({ currentTarget }) => pickEmoji(currentTarget, (name) => react(message, name));
  return h(
    'div.reactions',
    {},
    [...grouped(message.reactions)].map(([name, reactions]) => pill(message, name, reactions)),
    h('button.pill.add', { type: 'button', 'aria-label': 'Add reaction', title: 'Add reaction…', onclick: add }, icon('react')),
  );
}

/** One emoji in several skin tones is one pill. */
function grouped(reactions) {
  const groups = new Map();
  for (const reaction of reactions) {
    const name = plainName(reaction.name);
    groups.set(name, [...(groups.get(name) ?? []), reaction]);
  }
  return groups;
}

function pill(message, name, reactions) {
  const own = reactions.filter(({ users }) => users?.includes(slack.me));
  const count = reactions.reduce((sum, reaction) => sum + reaction.count, 0);
  const toggle = () => (own.length ? own.forEach((reaction) => act(slack.me, 'unreact', { ...place(message), name: reaction.name })) : react(message, mine(name)));
  const signs = reactions.map((reaction) => emojiCharacter(reaction.name) ?? `:${reaction.name}:`);
  const node = h(
    'button.pill',
    {
      type: 'button',
      'aria-label': `${count} ${name}. ${who(reactions, count)} reacted with :${name}:`,
      'aria-pressed': String(own.length > 0),
      'data-reaction': name,
      onclick: toggle,
    },
    signs.slice(0, 3).map((sign) => h('span.emoji', {}, sign)),
    h('span.pill-count', {}, String(count)),
  );
  return tip(node, () => [
    h('span.emoji.tip-emoji', {}, signs[0]),
    h('span', {}, h('b', {}, who(reactions, count)), h('span', {}, ` reacted with :${reactions.map((it) => it.name).join(':, :')}:`)),
    own.length > 0 && h('small', {}, 'Click to take yours back'),
  ]);
}

/** Slack counts exactly, but does not name everybody. */
function who(reactions, count) {
  const users = [...new Set(reactions.flatMap((reaction) => reaction.users ?? []))];
  const named = [...users.filter((id) => id === slack.me), ...users.filter((id) => id !== slack.me)];
  const words = namesOf(named, count - named.length);
  return words[0]?.toUpperCase() + words.slice(1);
}

/** A second time the same is no wish to take it away. */
export function react(message, name) {
  const before = message.reactions?.find((reaction) => reaction.name === name);
  if (before?.users?.includes(slack.me)) return;
  countUse(name);
  act(slack.me, 'react', { ...place(message), name });
}

const place = ({ channel, ts }) => ({ channel, ts });
