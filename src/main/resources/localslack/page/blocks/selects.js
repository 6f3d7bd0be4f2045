import { slack } from '../base/store.js';
import { channelName, nameOf } from '../people/people.js';
import { combobox } from './combobox.js';
import { textOf } from './text.js';

/** The select menus of Block Kit, single and multi: what each offers, and in which words it tells its choice. */
export function select(element, use) {
  const multi = element.type.startsWith('multi_');
  const kind = KINDS[element.type.replace('multi_', '')];
  const key = multi ? kind.many : kind.one;
  const initial = multi ? (element[kind.initials] ?? []) : (element[kind.initial] ?? null);
  const held = use.field({ type: element.type, [key]: initial })[key];
  const wrap = (chosen) => ({ [key]: multi ? chosen : (chosen[0] ?? null) });
  return combobox({
    ...use,
    multi,
    most: element.max_selected_items,
    placeholder: textOf(element.placeholder) || 'Choose…',
    chosen: multi ? held : held ? [held] : [],
    wordOf: kind.wordOf,
    keyOf: kind.keyOf,
    least: kind.remote ? (element.min_query_length ?? 3) : 0,
    offer: (query) => kind.offer(element, use, query),
    onkeep: (chosen) => use.keep({ type: element.type, ...wrap(chosen) }),
    ontell: (chosen) => use.tell(wrap(chosen)),
  });
}

const options = { one: 'selected_option', many: 'selected_options', initial: 'initial_option', initials: 'initial_options' };
const ofOptions = { ...options, wordOf: (option) => textOf(option.text), keyOf: (option) => option.value };
const same = { keyOf: (id) => id };

const KINDS = {
  static_select: { ...ofOptions, offer: (element, _, query) => sift(grouped(element), query) },
  external_select: {
    ...ofOptions,
    remote: true,
    offer: async (element, use, query) => {
      const answer = await use.surface.suggest(use.block, element, query);
      return { groups: grouped(answer), error: answer.error };
    },
  },
  users_select: {
    ...same,
    ...{ one: 'selected_user', many: 'selected_users', initial: 'initial_user', initials: 'initial_users' },
    wordOf: (id) => nameOf(slack.users.get(id)),
    offer: (_, __, query) => sift([{ options: [...slack.users.keys()] }], query, (id) => nameOf(slack.users.get(id))),
  },
  channels_select: {
    ...same,
    ...{ one: 'selected_channel', many: 'selected_channels', initial: 'initial_channel', initials: 'initial_channels' },
    wordOf: (id) => `#${channelName(slack.channels.get(id)) || id}`,
    offer: (_, __, query) => sift([{ options: channels(['channel']) }], query, (id) => slack.channels.get(id).name),
  },
  conversations_select: {
    ...same,
    ...{ one: 'selected_conversation', many: 'selected_conversations', initial: 'initial_conversation', initials: 'initial_conversations' },
    wordOf: conversation,
    offer: (element, _, query) => sift([{ options: channels(allowed(element.filter)) }], query, conversation),
  },
};

function conversation(id) {
  const channel = slack.channels.get(id);
  return (channel?.kind === 'im' ? '' : '#') + (channelName(channel) || id);
}

const channels = (kinds) => [...slack.channels.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

const NAMES = { public: 'channel', private: 'private', im: 'im', mpim: 'mpim' };
const allowed = (filter) => (filter?.include ?? Object.keys(NAMES)).map((name) => NAMES[name]);

const grouped = ({ option_groups: groups, options: plain }) =>
  groups ? groups.map((group) => ({ label: textOf(group.label), options: group.options })) : [{ options: plain ?? [] }];

function sift(groups, query, wordOf = (option) => textOf(option.text)) {
  const wanted = query.trim().toLowerCase();
  const fits = (option) => wordOf(option).toLowerCase().includes(wanted);
  return { groups: groups.map((group) => ({ ...group, options: group.options.filter(fits) })).filter(({ options: o }) => o.length) };
}
