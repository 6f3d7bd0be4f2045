import { appIm } from '../app/tabs.js';
import { h } from '../base/dom.js';
import { keepingFocus } from '../base/focus.js';
import { icon } from '../base/icons.js';
import { channelHash, here } from '../base/route.js';
import { slack } from '../base/store.js';
import { write } from '../people/card.js';
import { avatar, channelName, isAppIm, isConversation, nameOf, teammates } from '../people/people.js';
import { createChannel } from '../talk/manage.js';
import { unreadIn } from '../talk/unread.js';

/** Channels, people and the app, with marks on what is unread. */
export function drawSidebar(root) {
  const all = [...slack.channels.values()];
  const channels = all.filter((channel) => !isConversation(channel) && (!channel.archived || current(channel))).sort((one, other) => one.name.localeCompare(other.name));
  const add = h('button.bare', { type: 'button', 'aria-label': 'Create a channel', title: 'Create a channel', onclick: createChannel }, icon('add'));
  const people = teammates().filter(({ id }) => id !== slack.me);
  const drawn = h(
    'div',
    {},
    h('div.workspace', {}, slack.workspace.name),
    group('Channels', channels.map(channelEntry), add),
    group('Direct messages', [...people.map((user) => personEntry(user, all)), ...all.filter(({ kind }) => kind === 'mpim').map(groupEntry)]),
    slack.app && group('Apps', [appEntry()]),
  );
  // A pointer may be pressed on an entry just now: what is the same stays.
  if (!root.firstElementChild?.isEqualNode(drawn)) keepingFocus(root, () => root.replaceChildren(drawn));
}

const group = (title, entries, extra) =>
  h('section', { 'aria-label': title }, h('h2', {}, title, extra), h('ul', {}, entries.map((entry) => h('li', {}, entry))));

const current = (channel) => here().view === 'channel' && document.querySelector('main').dataset.channel === channel.id;

function channelEntry(channel) {
  const sign = h('span.sign', {}, channel.kind === 'private' ? icon('lock') : '#');
  return entry({ href: channelHash(channel.id), sign, name: channel.name, here: current(channel), unread: unreadIn(channel), id: channel.id });
}

function personEntry(user, channels) {
  const im = channels.find((channel) => channel.kind === 'im' && channel.with === user.id);
  const sign = avatar(user, 'small');
  if (im) return entry({ href: channelHash(im.id), sign, name: channelName(im), here: current(im), unread: unreadIn(im), id: im.id });
  return h('button.entry', { type: 'button', 'data-testid': `open-im-${user.id}`, onclick: () => write(user) }, sign, h('span.entry-name', {}, nameOf(user)));
}

function groupEntry(channel) {
  const sign = h('span.avatar.small', { 'aria-hidden': 'true' }, String((channel.members?.length ?? 1) - 1));
  return entry({ href: channelHash(channel.id), sign, name: channelName(channel), here: current(channel), unread: unreadIn(channel), id: channel.id });
}

function appEntry() {
  const im = appIm();
  const sign = avatar(slack.users.get(slack.app.botUser), 'small');
  const unread = im ? unreadIn(im) : { count: 0, calls: 0 };
  const onHome = here().view !== 'channel' || (im && isAppIm(im) && current(im));
  const href = im && unread.count ? channelHash(im.id) : '#home';
  return entry({ href, sign, name: slack.app.name, here: onHome, unread, id: slack.app.id });
}

function entry({ href, sign, name, here, unread, id }) {
  const marks = unread.count && !here ? '.unread' : '';
  return h(
    `a.entry${marks}`,
    { href, 'aria-current': here ? 'page' : null, 'data-testid': `open-${id}`, onclick: () => document.body.classList.remove('drawer') },
    sign,
    h('span.entry-name', {}, name),
    unread.calls > 0 && h('span.count', { 'aria-label': `${unread.calls} unread` }, String(unread.calls)),
    unread.count > 0 && !unread.calls && h('span.unseen', {}, 'unread'),
  );
}
