import { h } from '../base/dom.js';
import { fetchPart } from '../base/server.js';

/**
 * Emoji by their short names, as the server tells them. One may have several names, of which the first is kept,
 * and a name may carry `::skin-tone-2` to `-6`.
 */
export const shelves = new Map();
const known = new Map();

export async function readEmoji() {
  const told = await fetchPart('emoji', {});
  for (const [title, rows] of Object.entries(told)) {
    const shelf = rows.map(([name, character, tones = 0, ...aliases]) => ({ name, character, tones: tones === 1, aliases }));
    shelves.set(title, shelf);
    for (const emoji of shelf) for (const name of [emoji.name, ...emoji.aliases]) if (!known.has(name)) known.set(name, emoji);
  }
}

const split = (name) => name.split('::skin-tone-');

export const plainName = (name) => known.get(split(name)[0])?.name ?? split(name)[0];

export function emojiCharacter(name) {
  const [plain, tone] = split(name);
  const emoji = known.get(plain);
  if (!emoji) return null;
  return tone && emoji.tones ? withTone(emoji.character, Number(tone)) : emoji.character;
}

/** The tone follows the first sign, in place of the request for a coloured picture. */
function withTone(character, tone) {
  const [first, ...rest] = character;
  if (rest[0] === '\ufe0f') rest.shift();
  return first + String.fromCodePoint(0x1f3f9 + tone) + rest.join('');
}

/** The skin tone one has chosen: 2 to 6, or null for the yellow of nobody. */
const TONE = 'localslack.tone';
export const myTone = () => Number(localStorage.getItem(TONE)) || null;
export const chooseTone = (tone) => (tone ? localStorage.setItem(TONE, tone) : localStorage.removeItem(TONE));

/** The name under which one gives this emoji. */
export function mine(name) {
  const emoji = known.get(name);
  return emoji?.tones && myTone() ? `${emoji.name}::skin-tone-${myTone()}` : (emoji?.name ?? name);
}

export function emojiNode(name) {
  const character = emojiCharacter(name);
  if (!character) return `:${name}:`;
  return h('span.emoji', { role: 'img', 'aria-label': `${name.replace('::', ', ')} emoji`, title: `:${name}:` }, character);
}

const SHORT_NAME = /:([a-z0-9_+'-]+(?:::skin-tone-[2-6])?):/g;

/** Text with its `:names:` drawn, as an array of strings and nodes. */
export function withEmoji(text) {
  return text.split(SHORT_NAME).map((part, at) => (at % 2 ? emojiNode(part) : part));
}

/** Emoji whose names have these words in them, the nearest first. */
export function findEmoji(query) {
  const wanted = query.trim().toLowerCase().replaceAll(':', '').replaceAll(/[\s-]/g, '_');
  const rank = ({ name, aliases }) => {
    const names = [name, ...aliases].map((each) => each.replaceAll('-', '_'));
    if (names.includes(wanted)) return 0;
    if (names.some((each) => each.startsWith(wanted))) return 1;
    if (names.some((each) => each.split('_').some((word) => word.startsWith(wanted)))) return 2;
    return names.some((each) => each.includes(wanted)) ? 3 : 4;
  };
  const found = [...shelves.values()].flat().map((emoji) => ({ emoji, rank: rank(emoji) }));
  return found.filter((it) => it.rank < 4).sort((one, other) => one.rank - other.rank).map(({ emoji }) => emoji);
}

const STARTERS = ['white_check_mark', 'eyes', 'raised_hands', 'key', 'dart', 'handshake', 'scales', '+1', 'heart', 'tada'];
const USES = 'localslack.emoji';

export function mostUsed(count) {
  const used = Object.entries(uses()).sort(([, one], [, other]) => other - one);
  const names = [...used.map(([name]) => name), ...STARTERS].map(plainName);
  return [...new Set(names)].filter((name) => known.has(name)).slice(0, count);
}

export function countUse(name) {
  const counts = uses();
  counts[plainName(name)] = (counts[plainName(name)] ?? 0) + 1;
  localStorage.setItem(USES, JSON.stringify(counts));
}

function uses() {
  try {
    return JSON.parse(localStorage.getItem(USES)) ?? {};
  } catch {
    return {};
  }
}

export const emojiCalled = (name) => known.get(name);
