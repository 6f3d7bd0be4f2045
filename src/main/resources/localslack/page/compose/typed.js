import { slack } from '../base/store.js';
import { nameOf } from '../people/people.js';

/**
 * Between what a person types and what is sent. The server escapes, and marks links, channels and emoji as Slack does;
 * only it cannot know whom a name with a blank means, so people are marked here. `mentions` maps `@Ada` to `<@U1>`.
 */
export function toSlack(text, mentions = new Map()) {
  const known = new Map([...everybody(), ...mentions]);
  const words = [...known.keys()].sort((one, other) => other.length - one.length);
  const any = new RegExp(`(?<![\\w<@/.])(?:${words.map((word) => word.replace(/[^\w\s]/g, '\\$&')).join('|')})(?!\\w)`, 'g');
  return outsideCode(text, (part) => part.replace(any, (word) => known.get(word)));
}

/** Typed in full, a name means its person even if it was not chosen from the list. */
const everybody = () => [...slack.users.values()].map((user) => [`@${nameOf(user)}`, `<@${user.id}>`]);

const outsideCode = (text, change) =>
  text.split(/(```[\s\S]*?```|`[^`\n]*`)/).map((part, at) => (at % 2 ? part : change(part))).join('');

/** The way back, for editing. */
export function toTyped(text) {
  const mentions = new Map();
  const words = (text ?? '').replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (_, target, label) => {
    if (!/^[@#!]/.test(target)) return target;
    if (target.startsWith('#')) return `#${label ?? slack.channels.get(target.slice(1))?.name ?? ''}`;
    if (target.startsWith('!')) return label || `@${target.slice(1)}`;
    const name = `@${nameOf(slack.users.get(target.slice(1)))}`;
    mentions.set(name, `<${target}>`);
    return name;
  });
  return { text: words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'), mentions };
}
