import { h } from '../base/dom.js';
import { channelHash, go } from '../base/route.js';
import { act } from '../base/server.js';
import { slack } from '../base/store.js';

/** An app is talked to in two places: its Home, and the messages with it. */
export function tabs(current, im) {
  const tab = (name, label, open) =>
    h('button.tab', { type: 'button', role: 'tab', 'aria-selected': String(name === current), onclick: open, 'data-testid': `tab-${name}` }, label);
  return h(
    'div.tabs',
    { role: 'tablist', 'aria-label': slack.app.name },
    tab('home', 'Home', () => go('#home')),
    tab('messages', 'Messages', () => openMessages(im)),
    tab('about', 'About', () => go('#about')),
  );
}

export const appIm = () => [...slack.channels.values()].find((channel) => channel.kind === 'im' && channel.with === slack.app?.botUser);

async function openMessages(im = appIm()) {
  const channel = im?.id ?? (await act(slack.me, 'openIm', { with: slack.app.botUser }))?.channel;
  if (channel) go(channelHash(channel.id ?? channel));
}
