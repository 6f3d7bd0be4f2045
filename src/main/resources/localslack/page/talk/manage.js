import { dialog } from '../base/dialog.js';
import { h } from '../base/dom.js';
import { keepingFocus } from '../base/focus.js';
import { menu } from '../base/menu.js';
import { channelHash, go } from '../base/route.js';
import { act, ask } from '../base/server.js';
import { slack, watch } from '../base/store.js';
import { avatar, nameOf } from '../people/people.js';

/** Channels and who is in them. */
export function channelMenu(anchor, channel) {
  const bot = slack.app?.botUser;
  const botIn = channel.members?.includes(bot);
  const items = [
    { label: 'People and apps…', run: () => showMembers(channel.id) },
    bot && !botIn && { label: `Add ${slack.app.name} to this channel`, run: () => act(slack.me, 'invite', { channel: channel.id, user: bot }) },
    bot && botIn && { label: `Remove ${slack.app.name} from this channel`, danger: true, run: () => act(slack.me, 'kick', { channel: channel.id, user: bot }) },
    null,
    { label: 'Create a channel…', run: createChannel },
  ];
  menu(anchor, items.filter((item) => item !== undefined && item !== false), { label: 'Channel menu' });
}

export function showMembers(channelId) {
  const body = h('div.people-list', {});
  const draw = () => {
    const channel = slack.channels.get(channelId);
    keepingFocus(body, () => body.replaceChildren(...[...slack.users.values()].map((user) => personRow(user, channel))));
  };
  const unwatch = watch(draw);
  const lower = dialog({
    title: `People in #${slack.channels.get(channelId).name}`,
    body,
    small: true,
    'data-testid': 'members',
    onclose: () => {
      unwatch();
      lower();
    },
  });
  draw();
}

function personRow(user, channel) {
  const inside = channel.members?.includes(user.id);
  const change = () => act(slack.me, inside ? 'kick' : 'invite', { channel: channel.id, user: user.id });
  const verb = !inside ? 'Add' : user.id === slack.me ? 'Leave' : 'Remove';
  return h(
    'div.person-row',
    {},
    avatar(user, 'small'),
    h('span.spring', {}, nameOf(user), user.is_bot && h('span.badge', {}, 'APP')),
    h('button.button', { type: 'button', 'data-value': user.id, 'aria-label': verb === 'Leave' ? 'Leave this channel' : `${verb} ${nameOf(user)}`, onclick: change }, verb),
  );
}

export function createChannel() {
  const name = h('input.field', { type: 'text', placeholder: 'for example coffee-chats', 'aria-label': 'Name of the channel', maxlength: 80 });
  const hidden = h('input', { type: 'checkbox' });
  const problem = h('p.problem', { role: 'alert', hidden: true });
  const create = async () => {
    const wanted = name.value.trim().toLowerCase().replace(/^#/, '').replace(/\s+/g, '-');
    const answer = wanted ? await ask(slack.me, 'createChannel', { name: wanted, private: hidden.checked }) : { error: 'Please give the channel a name.' };
    problem.hidden = Boolean(answer.ok);
    problem.textContent = answer.error ?? '';
    if (!answer.ok) return name.focus();
    lower();
    go(channelHash(answer.channel.id ?? answer.channel));
  };
  const lower = dialog({
    title: 'Create a channel',
    body: h('div.block-input', {}, h('div.label', {}, 'Name'), name, problem, h('label.choice', {}, hidden, h('span', {}, 'Private: only people who are invited see it'))),
    buttons: [h('button.button.primary', { type: 'submit' }, 'Create')],
    small: true,
    onsubmit: create,
    onclose: () => lower(),
    'data-testid': 'create-channel',
  });
}
