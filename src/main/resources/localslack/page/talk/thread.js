import { arrange, h, whenChanged } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { channelHash, go } from '../base/route.js';
import { messageAt, repliesTo, slack } from '../base/store.js';
import { composer } from '../compose/composer.js';
import { channelName, me, nameOf } from '../people/people.js';
import { editLast } from './channel.js';
import { messageList, withEphemerals } from './messages.js';
import { markRead, threadPlace } from './unread.js';

/** The thread beside its channel. */
export function threadPane() {
  const head = h('header.pane-head', {});
  const list = messageList('thread', 'Thread');
  const foot = h('div', {});
  const root = h('section.pane', { 'data-testid': 'thread', 'aria-label': 'Thread' }, head, list.root, foot);
  let key = null;
  let writing = null;

  function draw(channel, ts, focus) {
    const mine = `${slack.me}/${channel.id}/${ts}`;
    const parent = messageAt(channel.id, ts);
    const replies = repliesTo(channel.id, ts);
    if (key !== mine) writing = composer(targetOf(channel, ts, mine));
    whenChanged(head, [channel, slack.look], () => headOf(channel));
    const messages = withEphemerals([...(parent ? [parent] : []), ...replies], (it) => it.channel === channel.id && it.thread_ts === ts);
    const first = messages.find(({ message }) => message !== parent)?.message;
    list.draw({
      key: mine,
      messages,
      head: parent ? null : h('p.quiet.beginning', {}, 'The first message of this thread is gone.'),
      extra: (message) => message === first && replies.length > 0 && counted(replies.length),
      focus,
    });
    arrange(foot, [writing.node]);
    if (key !== mine) writing.focus();
    key = mine;
    markRead(threadPlace(channel.id, ts), replies.at(-1)?.ts);
  }

  return { root, draw, show: list.show };
}

const counted = (count) => h('div.day.replies', { role: 'separator' }, h('span', {}, count === 1 ? '1 reply' : `${count} replies`));

function headOf(channel) {
  const where = channel.kind === 'im' ? channelName(channel) : `#${channel.name}`;
  return [
    h('h1', {}, 'Thread'),
    h('a.quiet', { href: channelHash(channel.id) }, where),
    h('span.spring', {}),
    h('button.bare', { type: 'button', 'aria-label': 'Close thread', onclick: () => go(channelHash(channel.id)) }, icon('close')),
  ];
}

function targetOf(channel, thread, key) {
  const name = channel.kind === 'im' ? 'the conversation' : `#${channel.name}`;
  return { channel: channel.id, thread, key, name, label: `Reply as ${nameOf(me())}…`, editLast: () => editLast(repliesTo(channel.id, thread)) };
}
