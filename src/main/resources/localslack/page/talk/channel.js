import { tabs } from '../app/tabs.js';
import { arrange, h, whenChanged } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { act } from '../base/server.js';
import { messagesIn, slack } from '../base/store.js';
import { composer } from '../compose/composer.js';
import { avatar, channelName, isAppIm, me, nameOf, partner } from '../people/people.js';
import { startEditing } from './edit.js';
import { channelMenu, showMembers } from './manage.js';
import { messageList, withEphemerals } from './messages.js';
import { inChannel, markRead, readUntil } from './unread.js';

/** The pane of one channel or direct conversation. */
export function channelPane() {
  const head = h('header.pane-head', {});
  const list = messageList('channel', 'Messages');
  const foot = h('div', {});
  const root = h('section.pane', { 'data-testid': 'channel', 'aria-label': 'Channel' }, head, list.root, foot);
  let key = null;
  let writing = null;
  let newFrom = 0;

  function draw(channel, focus) {
    const mine = `${slack.me}/${channel.id}`;
    const shown = messagesIn(channel.id).filter(inChannel);
    if (key !== mine) {
      newFrom = readUntil(channel.id);
      writing = composer(targetOf(channel, mine));
      if (isAppIm(channel)) act(slack.me, 'messages');
    }
    whenChanged(head, [channel, slack.look, mine], () => headOf(channel));
    root.setAttribute('aria-label', channelName(channel));
    list.draw({ key: mine, messages: withEphemerals(shown, forHere(channel)), head: beginning(channel), extra: newLine(shown), focus });
    arrange(foot, [slack.channels.get(channel.id)?.members?.includes(slack.me) === false ? joinBar(channel) : writing.node]);
    if (key !== mine && innerWidth > 800) writing.focus();
    key = mine;
    markRead(channel.id, shown.at(-1)?.ts);
  }

  /** The red line above the first message that is new since one came here. */
  function newLine(shown) {
    const first = newFrom && shown.find((m) => Number(m.ts) > newFrom && m.user !== slack.me);
    return (message) => first && first.ts === message.ts && h('div.day.new', { role: 'separator' }, h('span', {}, 'New'));
  }

  return { root, draw, show: list.show };
}

const forHere = (channel) => (it) => it.channel === channel.id && !it.thread_ts;

function targetOf(channel, key) {
  const im = channel.kind === 'im';
  const name = im ? channelName(channel) : `#${channel.name}`;
  return { channel: channel.id, key, name, label: `Message ${name} as ${nameOf(me())}`, editLast: () => editLast(messagesIn(channel.id).filter(inChannel)) };
}

/** Arrow up in an empty composer mends what one said last. */
export function editLast(messages) {
  const last = messages.findLast((m) => m.user === slack.me && !m.subtype?.startsWith('channel_') && m.subtype !== 'tombstone');
  if (last) startEditing(last);
  return Boolean(last);
}

function headOf(channel) {
  const im = channel.kind === 'im';
  const title = h('h1', {}, im ? avatar(partner(channel), 'small') : h('span.sign', {}, channel.kind === 'private' ? icon('lock') : '#'), channelName(channel));
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
    im: `This conversation is just between ${channelName(channel)} and you.`,
  };
  return h('div.beginning', {}, h('h2', {}, channel.kind === 'im' ? channelName(channel) : `# ${channel.name}`), h('p', {}, words[channel.kind] ?? ''));
}

const joinBar = (channel) =>
  h(
    'div.join',
    {},
    `You are not in #${channel.name}.`,
    h('button.button.primary', { type: 'button', onclick: () => act(slack.me, 'invite', { channel: channel.id, user: slack.me }) }, 'Join channel'),
  );
