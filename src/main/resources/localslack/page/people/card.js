import { h } from '../base/dom.js';
import { closePopover, popover } from '../base/popover.js';
import { channelHash, go } from '../base/route.js';
import { act } from '../base/server.js';
import { now, slack } from '../base/store.js';
import { hourMinute, weekday } from '../base/time.js';
import { avatar, isForeign, nameOf } from './people.js';

/** Who somebody is, shown at their name. */
export function showPerson(anchor, user) {
  const tz = user.tz || 'UTC';
  popover(
    anchor,
    h(
      'div.card',
      {},
      avatar(user, 'large'),
      h('b', {}, user.real_name || nameOf(user), user.is_bot && h('span.badge', {}, 'APP')),
      user.profile?.title && h('span', {}, user.profile.title),
      isForeign(user) && h('span.quiet', {}, 'From another company'),
      user.deleted && h('span.quiet', {}, 'Has left this workspace'),
      user.is_admin && h('span.quiet', {}, 'Workspace admin'),
      !user.is_bot && h('span.quiet', {}, `${weekday(now(), tz)} ${hourMinute(now(), tz)} local time · ${tz}`),
      user.id !== slack.me && h('button.button', { type: 'button', onclick: () => write(user) }, 'Message'),
    ),
    { label: nameOf(user) },
  );
}

export async function write(user) {
  closePopover();
  const known = [...slack.channels.values()].find((channel) => channel.kind === 'im' && channel.with === user.id);
  const channel = known?.id ?? (await act(slack.me, 'openIm', { with: user.id }))?.channel;
  if (channel) go(channelHash(channel.id ?? channel));
}
