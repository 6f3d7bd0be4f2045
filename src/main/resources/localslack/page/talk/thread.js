import { arrange, h, whenChanged } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { channelHash, go } from '../base/route.js';
import { logOf, messageAt, readThread, repliesTo, slack } from '../base/store.js';
import { composer } from '../compose/composer.js';
import { channelName, isConversation, me, nameOf } from '../people/people.js';
import { editLast } from './channel.js';
import { whispersWhere } from './lines.js';
import { messageList } from './messages.js';
import { markRead, threadPlace } from './unread.js';

/** The thread beside its channel. */
export function threadPane() {
  const head = h('header.pane-head', {});
  const list = messageList('thread', 'Thread');
  const foot = h('div', {});
  const root = h('section.pane', { 'data-testid': 'thread', 'aria-label': 'Thread' }, head, list.root, foot);
  let key = null;
  let asked = {};
  let writing = null;

  function draw(channel, ts, focus) {
    const mine = `${slack.me}/${channel.id}/${ts}`;
    const parent = messageAt(channel.id, ts);
    const replies = repliesTo(channel.id, ts);
    if (key !== mine) writing = composer(targetOf(channel, ts, mine));
    read(mine, channel.id, ts, parent, replies.length);
    whenChanged(head, [channel, slack.look], () => headOf(channel));
    const first = replies[0];
    list.draw({
      key: mine,
      messages: parent ? [parent, ...replies] : replies,
      whispers: whispersWhere((it) => it.channel === channel.id && it.thread_ts === ts),
      head: parent ? null : gone,
      extra: (message) => message === first && [`replies ${replies.length}`, () => counted(replies.length)],
      focus,
    });
    arrange(foot, [writing.node]);
    if (key !== mine) writing.focus();
    key = mine;
    markRead(threadPlace(channel.id, ts), replies.at(-1)?.ts);
  }

  /**
   * What of the thread was not told is read, once for every number of replies it is said to have. After the state was
   * read anew there may also be too many: some were taken back while nobody told.
   */
  function read(mine, channel, ts, parent, known) {
    const log = logOf(channel);
    const said = parent?.reply_count ?? 0;
    const whole = parent && (log === asked.log ? known >= said : known === said);
    const wanted = `${mine} ${said}`;
    if (whole || (log === asked.log && asked.wanted === wanted)) return (asked.log = log);
    asked = { log, wanted };
    return readThread(channel, ts);
  }

  return { root, draw, show: list.show };
}

const gone = h('p.quiet.beginning', {}, 'The first message of this thread is not here (any more).');

const counted = (count) => h('div.replies-line', { role: 'separator' }, h('span', {}, count === 1 ? '1 reply' : `${count} replies`));

function headOf(channel) {
  const where = isConversation(channel) ? channelName(channel) : `#${channel.name}`;
  return [
    h('h1', {}, 'Thread'),
    h('a.quiet', { href: channelHash(channel.id) }, where),
    h('span.spring', {}),
    h('button.bare', { type: 'button', 'aria-label': 'Close thread', onclick: () => go(channelHash(channel.id)) }, icon('close')),
  ];
}

function targetOf(channel, thread, key) {
  const name = isConversation(channel) ? 'the conversation' : `#${channel.name}`;
  return { channel: channel.id, thread, key, name, label: `Reply as ${nameOf(me())}…`, editLast: () => editLast(repliesTo(channel.id, thread)) };
}
