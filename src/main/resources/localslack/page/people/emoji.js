import { h } from '../base/dom.js';
import { slack } from '../base/store.js';

/** Emoji by their short names, as the server tells them; a name may carry `::skin-tone-2` to `-6`. */
export function emojiCharacter(name) {
  const [plain, tone] = name.split('::skin-tone-');
  const character = slack.emoji[plain];
  if (!character) return null;
  return tone ? character + String.fromCodePoint(0x1f3f9 + Number(tone)) : character;
}

export function emojiNode(name) {
  const character = emojiCharacter(name);
  if (!character) return `:${name}:`;
  return h('span.emoji', { role: 'img', 'aria-label': `${name} emoji`, title: `:${name}:` }, character);
}

const SHORT_NAME = /:([a-z0-9_+'-]+(?:::skin-tone-[2-6])?):/g;

/** Text with its `:names:` drawn, as an array of strings and nodes. */
export function withEmoji(text) {
  return text.split(SHORT_NAME).map((part, at) => (at % 2 ? emojiNode(part) : part));
}

/** People type the character, Slack keeps the name. */
export function namedEmoji(text) {
  const names = Object.entries(slack.emoji).sort(([, one], [, other]) => other.length - one.length);
  for (const [name, character] of names) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character) && text.includes(character)) {
      text = text.replaceAll(character, `:${name}:`);
    }
  }
  return text;
}

const STARTERS = ['white_check_mark', 'eyes', 'raised_hands', 'key', 'dart', 'handshake', 'scales', '+1', 'heart', 'tada'];
const KEY = 'localslack.emoji';

export function mostUsed(count) {
  const used = Object.entries(uses()).sort(([, one], [, other]) => other - one);
  return [...new Set([...used.map(([name]) => name), ...STARTERS])].filter((name) => slack.emoji[name]).slice(0, count);
}

export function countUse(name) {
  const counts = uses();
  counts[name] = (counts[name] ?? 0) + 1;
  localStorage.setItem(KEY, JSON.stringify(counts));
}

function uses() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}
