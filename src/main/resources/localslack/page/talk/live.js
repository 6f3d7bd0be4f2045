import { h } from '../base/dom.js';
import { slack } from '../base/store.js';
import { plainWords } from '../blocks/text.js';
import { channelName, nameOfId } from '../people/people.js';

/** Says new messages to those who listen instead of look; of many at once only the last few. */
export function announcer(root) {
  return function announce() {
    const fresh = slack.news.filter(({ user }) => user !== slack.me).slice(-3);
    if (!fresh.length) return;
    root.append(...fresh.map((m) => h('p', {}, `${nameOfId(m.user)} in ${channelName(slack.channels.get(m.channel))}: ${plainWords(m.text)}`)));
    while (root.childElementCount > 10) root.firstElementChild.remove();
  };
}
