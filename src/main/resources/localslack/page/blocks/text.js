import { withEmoji } from '../people/emoji.js';
import { nameOfId } from '../people/people.js';
import { mrkdwn } from './mrkdwn.js';

/** A text object of Block Kit, as nodes. */
export function textNodes(object) {
  if (!object) return [];
  if (typeof object === 'string') return withEmoji(object);
  return object.type === 'mrkdwn' ? mrkdwn(object.text) : withEmoji(object.text ?? '');
}

/** The same as bare words, for names and placeholders. */
export const textOf = (object) => (typeof object === 'string' ? object : (object?.text ?? ''));

/** Mark-up as bare words, for an excerpt or for reading aloud. */
export function plainWords(marked) {
  const words = (marked ?? '').replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (_, target, label) => {
    if (target.startsWith('@')) return `@${nameOfId(target.slice(1))}`;
    if (target.startsWith('#')) return `#${label ?? ''}`;
    return label ?? target.replace(/^!/, '@');
  });
  return words.replace(/[`*]|\s+/g, (sign) => (sign.trim() ? '' : ' ')).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
