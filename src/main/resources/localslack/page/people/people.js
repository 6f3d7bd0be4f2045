import { h } from '../base/dom.js';
import { slack } from '../base/store.js';

/** How people are shown: names, and a coloured square with their initials. */
export const nameOf = (user) => user?.profile?.display_name || user?.real_name || user?.name || 'Somebody';

export const nameOfId = (id) => nameOf(slack.users.get(id));

/** Colleagues who can be played here: no bots. */
export const teammates = () => [...slack.users.values()].filter((user) => !user.is_bot && !user.deleted && user.id !== 'USLACKBOT');

export const me = () => slack.users.get(slack.me);

export function avatar(user, size = '') {
  const name = user?.real_name || nameOf(user);
  const initials = name.split(/\s+/).slice(0, 2).map((word) => [...word][0]?.toUpperCase() ?? '').join('');
  const color = user?.profile?.image_color ?? (user?.color ? `#${user.color}` : null);
  return h(`span.avatar${size && `.${size}`}${user?.is_bot ? '.bot' : ''}`, { 'aria-hidden': 'true', color }, user?.is_bot ? initials[0] : initials);
}

/** "you, Ada and Bo", "Ada and 3 others". */
export function namesOf(ids, others = 0) {
  const names = ids.map((id) => (id === slack.me ? 'you' : nameOfId(id)));
  if (others > 0) names.push(others === 1 ? '1 other' : `${others} others`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The other one of a direct conversation. */
export const partner = (channel) => slack.users.get(channel.with ?? channel.members?.find((id) => id !== slack.me));

export function channelName(channel) {
  if (!channel) return '';
  if (channel.kind === 'mpim') return namesOf((channel.members ?? []).filter((id) => id !== slack.me)) || 'Just you';
  return channel.kind === 'im' ? nameOf(partner(channel)) + (channel.with === slack.me ? ' (you)' : '') : channel.name;
}

/** A conversation of a few, without a name of its own. */
export const isConversation = (channel) => channel?.kind === 'im' || channel?.kind === 'mpim';

/** Somebody from another company, in a shared channel. */
export const isForeign = (user) => Boolean(user?.team_id && slack.workspace?.id && user.team_id !== slack.workspace.id);

export const isAppIm = (channel) => channel?.kind === 'im' && channel.with === slack.app?.botUser;
