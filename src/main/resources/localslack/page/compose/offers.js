import { slack } from '../base/store.js';
import { emojiCharacter, findEmoji, mine } from '../people/emoji.js';
import { avatar, nameOf } from '../people/people.js';

/**
 * What the composer offers at the caret: commands after a first `/`, people after `@`, channels after `#`, emoji after `:`.
 * Answers null or {from, title, items: [{label, detail, sign, insert, mention?}]}.
 */
export function offersAt(text, caret, { inThread }) {
  const before = text.slice(0, caret);
  if (/^\/\S*$/.test(before)) return inThread ? null : commands(before);
  const [, sign, query] = before.match(/(?:^|[\s(])([@#:])([\w+.'-]*)$/) ?? [];
  if (!sign || (sign === ':' && query.length < 2)) return null;
  const from = caret - query.length - 1;
  if (sign === ':') return emoji(from, query);
  return found(from, KINDS[sign], query.toLowerCase());
}

function commands(before) {
  const items = (slack.app?.commands ?? [])
    .filter(({ command }) => command.startsWith(before.toLowerCase()))
    .map((it) => ({
      label: it.command,
      usage: it.usage_hint,
      detail: it.description,
      sign: avatar(slack.users.get(slack.app.botUser), 'small'),
      insert: `${it.command} `,
    }));
  return items.length ? { from: 0, title: `Commands of ${slack.app.name}`, items } : null;
}

function emoji(from, query) {
  const items = findEmoji(query).slice(0, 8).map(({ name }) => ({ label: `:${name}:`, sign: emojiCharacter(mine(name)), insert: `:${mine(name)}: ` }));
  return items.length ? { from, title: `Emoji matching “${query}”`, items } : null;
}

function found(from, { title, all }, query) {
  const rank = (words) => (words.some((word) => word.startsWith(query)) ? 0 : words.some((word) => word.includes(query)) ? 1 : 2);
  const ranked = all()
    .map((item) => ({ ...item, rank: rank(item.words.map((word) => word.toLowerCase())) }))
    .filter((item) => item.rank < 2);
  ranked.sort((one, other) => one.rank - other.rank);
  return ranked.length ? { from, title, items: ranked.slice(0, 8) } : null;
}

const KINDS = {
  '@': {
    title: 'People',
    all: () => [
      ...[...slack.users.values()].map((user) => ({
        words: [nameOf(user), user.name ?? '', ...(user.real_name ?? '').split(' ')],
        label: nameOf(user),
        detail: user.is_bot ? 'App' : user.real_name === nameOf(user) ? '' : user.real_name,
        sign: avatar(user, 'small'),
        insert: `@${nameOf(user)} `,
        mention: [`@${nameOf(user)}`, `<@${user.id}>`],
      })),
      { words: ['here'], label: '@here', detail: 'Everybody who is online', insert: '@here ' },
      { words: ['channel'], label: '@channel', detail: 'Everybody in this channel', insert: '@channel ' },
    ],
  },
  '#': {
    title: 'Channels',
    all: () =>
      [...slack.channels.values()]
        .filter(({ kind }) => kind !== 'im' && kind !== 'mpim')
        .map(({ name }) => ({ words: [name], label: `#${name}`, insert: `#${name} ` })),
  },
};
