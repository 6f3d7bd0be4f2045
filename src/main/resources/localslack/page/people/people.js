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

/** "Ada, Bo and you". */
export function namesOf(ids) {
  const names = ids.map((id) => (id === slack.me ? 'you' : nameOfId(id)));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The other one of a direct conversation. */
export const partner = (channel) => slack.users.get(channel.with ?? channel.members?.find((id) => id !== slack.me));

export function channelName(channel) {
  if (!channel) return '';
  return channel.kind === 'im' ? nameOf(partner(channel)) : channel.name;
}

export const isAppIm = (channel) => channel?.kind === 'im' && channel.with === slack.app?.botUser;
