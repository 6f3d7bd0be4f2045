import { tabs } from '../app/tabs.js';
import { arrange, h, whenChanged } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { act } from '../base/server.js';
import { indexOf } from '../base/log.js';
import { changed, logOf, openIn, readEarlier, slack } from '../base/store.js';
import { composer } from '../compose/composer.js';
import { avatar, channelName, isAppIm, isConversation, me, nameOf, partner } from '../people/people.js';
import { startEditing } from './edit.js';
import { jumpMenu } from './jump.js';
import { channelMenu, showMembers } from './manage.js';
import { whispersWhere } from './lines.js';
import { messageList } from './messages.js';
import { isKeptUnread, leaveUnread, markRead, readUntil } from './unread.js';

/** The pane of one channel or direct conversation. */
export function channelPane() {
  const head = h('header.pane-head', {});
  const list = messageList('channel', 'Messages');
  const foot = h('div', {});
  const root = h('section.pane', { 'data-testid': 'channel', 'aria-label': 'Channel' }, head, list.root, foot);
  let key = null;
  let place = null;
  let writing = null;
  let newFrom = '';
  let reading = null;

  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) allRead();
  });

  function allRead() {
    leaveUnread();
    newFrom = '';
    list.toEnd();
    changed();
  }

  function draw(channel, focus) {
    const mine = `${slack.me}/${channel.id}`;
    const shown = openIn(channel.id);
    if (key !== mine) {
      leaveUnread();
      newFrom = readUntil(channel.id);
      writing = composer(targetOf(channel, mine));
      if (isAppIm(channel)) act(slack.me, 'messages');
    }
    place = channel.id;
    if (isKeptUnread(place)) newFrom = readUntil(place);
    whenChanged(head, [channel, slack.look, mine], () => headOf(channel));
    root.setAttribute('aria-label', channelName(channel));
    list.draw({
      key: mine,
      messages: shown,
      whispers: whispersWhere(forHere(channel)),
      head: beginningOf(channel),
      extra: newLine(shown),
      onearlier: logOf(channel.id).hasEarlier ? () => earlier(channel.id) : null,
      onday: ({ currentTarget }) => jumpMenu(currentTarget, place, list),
      focus,
    });
    arrange(foot, [footOf(channel, writing)]);
    if (key !== mine && innerWidth > 800) writing.focus();
    key = mine;
    markRead(channel.id, shown.at(-1)?.ts);
  }

  /** The red line above the first message that is new since one came here. */
  function newLine(shown) {
    const first = newFrom && shown.slice(indexOf(shown, `${newFrom}~`)).find((m) => m.user !== slack.me);
    return (message) => first && first.ts === message.ts && [`new ${message.ts}`, () => h('div.new-line', { role: 'separator' }, h('span', {}, 'New'))];
  }

  let begun = null;
  function beginningOf(channel) {
    const told = JSON.stringify([channel.id, channel.name, slack.look]);
    if (begun?.told !== told) begun = { told, node: beginning(channel) };
    return begun.node;
  }

  function earlier(channel, since) {
    reading ??= readEarlier(channel, since).finally(() => (reading = null));
  }

  /** An older message than is known here is read first; it is shown at a later drawing. */
  function show(ts) {
    if (list.show(ts)) return true;
    if (logOf(place).hasEarlier && openIn(place)[0]?.ts > ts) earlier(place, ts);
    return false;
  }

  return { root, draw, show };
}

function footOf(channel, writing) {
  if (channel.archived) return h('div.join', {}, `#${channel.name} is archived. It can be read, but not written in.`);
  return channel.members?.includes(slack.me) === false ? joinBar(channel) : writing.node;
}

const forHere = (channel) => (it) => it.channel === channel.id && !it.thread_ts;

function targetOf(channel, key) {
  const im = isConversation(channel);
  const name = im ? channelName(channel) : `#${channel.name}`;
  return { channel: channel.id, key, name, label: `Message ${name} as ${nameOf(me())}`, editLast: () => editLast(openIn(channel.id)) };
}

/** Arrow up in an empty composer mends what one said last. */
export function editLast(messages) {
  const last = messages.findLast((m) => m.user === slack.me && !m.subtype?.startsWith('channel_') && m.subtype !== 'tombstone');
  if (last) startEditing(last);
  return Boolean(last);
}

function headOf(channel) {
  const im = isConversation(channel);
  const title = h('h1', {}, channel.kind === 'mpim' ? icon('people') : im ? avatar(partner(channel), 'small') : h('span.sign', {}, channel.kind === 'private' ? icon('lock') : '#'), channelName(channel));
  if (isAppIm(channel)) return [title, tabs('messages', channel)];
  const members = h(
    'button.button.members',
    { type: 'button', 'aria-label': `${channel.members?.length ?? 0} members`, onclick: () => showMembers(channel.id) },
    icon('people'),
    String(channel.members?.length ?? 0),
  );
  const more = h('button.bare', { type: 'button', 'aria-label': 'Channel menu', onclick: ({ currentTarget }) => channelMenu(currentTarget, channel) }, icon('more'));
  return [title, h('span.topic', { title: channel.topic }, channel.topic ?? ''), h('span.spring', {}), ...(im ? [] : [members, more])];
}

function beginning(channel) {
  const words = {
    channel: `This is the very beginning of #${channel.name}.`,
    private: `This is the very beginning of the private channel #${channel.name}.`,
    mpim: `This conversation is between ${channelName(channel)} and you.`,
    im: `This conversation is just between ${channelName(channel)} and you.`,
  };
  return h('div.beginning', {}, h('h2', {}, isConversation(channel) ? channelName(channel) : `# ${channel.name}`), h('p', {}, words[channel.kind] ?? ''));
}

const joinBar = (channel) =>
  h(
    'div.join',
    {},
    `You are not in #${channel.name}.`,
    h('button.button.primary', { type: 'button', onclick: () => act(slack.me, 'invite', { channel: channel.id, user: slack.me }) }, 'Join channel'),
  );
