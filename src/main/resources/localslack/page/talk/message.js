import { fragment, h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { permalink, threadHash } from '../base/route.js';
import { messageAt, slack } from '../base/store.js';
import { fullTime, hourMinute, tsMs } from '../base/time.js';
import { drawBlocks } from '../blocks/blocks.js';
import { mrkdwn } from '../blocks/mrkdwn.js';
import { Surface } from '../blocks/surface.js';
import { plainWords } from '../blocks/text.js';
import { showPerson } from '../people/card.js';
import { withEmoji } from '../people/emoji.js';
import { avatar, isForeign, nameOf } from '../people/people.js';
import { attached } from './attached.js';
import { dismiss } from './dismissed.js';
import { edits, editor } from './edit.js';
import { filesOf } from './files.js';
import { reactionsOf } from './reactions.js';
import { replyBar } from './replybar.js';
import { toolbar } from './toolbar.js';

/** One row of a channel or thread. `place` is 'channel' or 'thread'; `ephemeral` the id of a message for one's eyes only. */
export function messageRow(message, place, ephemeral) {
  const author = slack.users.get(message.user) ?? { name: message.username ?? 'Somebody', is_bot: Boolean(message.bot_id) };
  const row = h(
    `article.message${ephemeral ? '.ephemeral' : ''}${SYSTEM.has(message.subtype) ? '.system' : ''}`,
    {
      tabindex: '-1',
      'data-ts': message.ts,
      'data-ephemeral': ephemeral,
      'aria-label': `${nameOf(author)} at ${hourMinute(tsMs(message.ts))}`,
    },
    ephemeral && eyes(ephemeral),
    broadcastLine(message, place),
    h('div.gutter', {}, gone(message) ? h('span.avatar.gone', { 'aria-hidden': 'true' }, icon('bin')) : face(author), h('time.small-time', { 'aria-hidden': 'true' }, hourMinute(tsMs(message.ts)))),
    h('div.message-body', {}, !gone(message) && byline(author, message), content(message, ephemeral), filesOf(message), reactionsOf(message)),
  );
  if (place === 'channel' && !ephemeral) row.lastElementChild.append(replyBar(message) ?? '');
  if (!ephemeral && !gone(message)) toolbar(row, message, place);
  return row;
}

const gone = (message) => message.subtype === 'tombstone';

const SYSTEM = new Set(['channel_join', 'channel_leave', 'channel_topic', 'channel_purpose', 'channel_name', 'channel_archive', 'channel_unarchive', 'group_join', 'group_leave', 'group_archive', 'group_unarchive', 'tombstone']);

const face = (author) =>
  h('button.bare.face', { type: 'button', tabindex: '-1', 'aria-hidden': 'true', onclick: (e) => showPerson(e.currentTarget, author) }, avatar(author));

function byline(author, message) {
  return h(
    'div.byline',
    {},
    h('button.name', { type: 'button', tabindex: '-1', onclick: (event) => showPerson(event.currentTarget, author) }, message.username ?? nameOf(author)),
    author.is_bot && h('span.badge', {}, 'APP'),
    isForeign(author) && h('span.badge.foreign', { title: 'From another company' }, author.profile?.team_name ?? 'EXTERNAL'),
    h('a.time', { href: permalink(message), tabindex: '-1', title: fullTime(tsMs(message.ts)), onclick: open(message) }, hourMinute(tsMs(message.ts))),
  );
}

const open = (message) => (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  location.hash = threadHash(message.channel, message.thread_ts ?? message.ts, message.ts);
};

function content(message, ephemeral) {
  if (edits(message)) return editor(message);
  if (gone(message)) return h('div.words.quiet', {}, 'This message was deleted.');
  const container = { type: 'message', channel: message.channel, ts: message.ts };
  const surface = Surface.of(ephemeral ? { ...container, ephemeral } : container);
  const blocks = message.blocks?.length > 0;
  const edited = message.edited && !(blocks && message.bot_id) && h('span.edited', {}, ' (edited)');
  if (blocks) return h('div.blocks', {}, drawBlocks(message.blocks, surface), edited, attached(message, surface));
  return fragment((message.text || edited) && h('div.words', {}, mrkdwn(message.text), edited), attached(message, surface));
}

function eyes(id) {
  return h(
    'div.above',
    {},
    'Only visible to you · ',
    h('button.link', { type: 'button', onclick: () => dismiss(id) }, 'Dismiss'),
  );
}

/** A reply that was also sent to the channel says so in both places. */
function broadcastLine(message, place) {
  if (message.subtype !== 'thread_broadcast') return null;
  if (place === 'thread') return h('div.above', {}, 'Also sent to the channel');
  const root = messageAt(message.channel, message.thread_ts);
  const there = h('a', { href: threadHash(message.channel, message.thread_ts) }, withEmoji(plainWords(root?.text) || 'a thread'));
  return h('div.above', {}, 'replied to a thread: ', there);
}
