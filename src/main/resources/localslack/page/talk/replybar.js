import { h } from '../base/dom.js';
import { threadHash } from '../base/route.js';
import { slack } from '../base/store.js';
import { dayAndTime, tsMs } from '../base/time.js';
import { avatar } from '../people/people.js';
import { threadIsUnread } from './unread.js';

/** "3 replies" under a message, which opens its thread. */
export function replyBar(message) {
  if (!message.reply_count) return null;
  const { reply_count: count, reply_users: users = [], latest_reply: latest } = message;
  return h(
    `a.reply-bar${threadIsUnread(message) ? '.unread' : ''}`,
    { href: threadHash(message.channel, message.ts), 'data-testid': 'replies' },
    users.slice(0, 5).map((id) => avatar(slack.users.get(id), 'tiny')),
    h('b', {}, count === 1 ? '1 reply' : `${count} replies`),
    latest && h('span.quiet', {}, `Last reply ${dayAndTime(tsMs(latest))}`),
  );
}
