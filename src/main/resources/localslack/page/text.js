import { withEmoji } from './emoji.js';
import { mrkdwn } from './mrkdwn.js';

/** A text object of Block Kit, as nodes. */
export function textNodes(object) {
  if (!object) return [];
  if (typeof object === 'string') return withEmoji(object);
  return object.type === 'mrkdwn' ? mrkdwn(object.text) : withEmoji(object.text ?? '');
}

/** The same as bare words, for names and placeholders. */
export const textOf = (object) => (typeof object === 'string' ? object : (object?.text ?? ''));
