import { h } from '../base/dom.js';
import { channelHash } from '../base/route.js';
import { slack } from '../base/store.js';
import { showPerson } from './card.js';
import { nameOf } from './people.js';

/** `@Ada`, `#channel` and `@here` inside a text. */
export function personMention(id, words) {
  const person = slack.users.get(id);
  const name = person ? nameOf(person) : words.replace(/^@/, '') || id;
  const mine = id === slack.me ? '.mine' : '';
  if (!person) return h('span.mention', {}, `@${name}`);
  return h(`button.mention${mine}`, { type: 'button', onclick: (event) => showPerson(event.currentTarget, person) }, `@${name}`);
}

export function channelMention(id, words) {
  const name = slack.channels.get(id)?.name ?? words;
  if (!slack.channels.has(id)) return h('span.mention', {}, name ? `#${name}` : 'a private channel');
  return h('a.mention', { href: channelHash(id) }, `#${name}`);
}

export function broadcast(kind, words) {
  const [name] = kind.split('^');
  return h('span.mention.mine', {}, name === 'subteam' ? words || '@group' : words || `@${name}`);
}
