import { h } from '../base/dom.js';
import { slack } from '../base/store.js';
import { plainWords } from '../blocks/text.js';
import { channelName, nameOfId } from '../people/people.js';

/** Says new messages to those who listen instead of look. */
export function announcer(root) {
  let person = null;
  let heard = 0;
  return function announce() {
    const all = [...slack.messages.values()].flatMap((channel) => [...channel.values()]);
    const fresh = person === slack.me ? all.filter((m) => Number(m.ts) > heard && m.user !== slack.me) : [];
    person = slack.me;
    heard = Math.max(heard, ...all.map((m) => Number(m.ts)));
    root.append(...fresh.slice(-3).map((m) => h('p', {}, `${nameOfId(m.user)} in ${channelName(slack.channels.get(m.channel))}: ${plainWords(m.text)}`)));
    while (root.childElementCount > 10) root.firstElementChild.remove();
  };
}
