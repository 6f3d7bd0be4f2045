import { arrange, h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { slack } from '../base/store.js';
import { personSwitcher } from '../people/switcher.js';
import { clockButton } from './clock.js';
import { guideCard } from './guide.js';
import { helpButton } from './help.js';
import { matesButton } from './mates.js';
import { quickSwitch } from './quick.js';

/** The bar over everything: what this is, what time it is, who one is. */
export function topBar(root) {
  const clock = clockButton();
  const switcher = personSwitcher();
  const drawer = h(
    'button.bare.drawer-button',
    { type: 'button', 'aria-label': 'Channels and people', onclick: () => document.body.classList.toggle('drawer') },
    icon('menu'),
  );
  const mates = matesButton();
  const brand = h('span.brand', {}, 'Local Slack');
  const search = h('button.search', { type: 'button', title: 'Jump to a channel or a person', onclick: quickSwitch }, icon('search'), h('span', {}, 'Jump to…'), h('kbd', {}, 'Ctrl K'));
  root.append(drawer, brand, search, mates.node, clock.node, switcher.node, helpButton());
  return {
    draw() {
      brand.title = `${slack.workspace.name}: everything here stays on this computer`;
      mates.draw();
      clock.draw();
      switcher.draw();
    },
  };
}

/** Sentences about the whole page, above the panes. */
export function drawNotices(root) {
  const lost = !slack.online && h('p.notice.warning', { role: 'status' }, 'The local Slack does not answer. Trying again…');
  const away =
    slack.online && slack.app?.connected === false &&
    h('p.notice.warning', { role: 'status' }, `${slack.app.name} is not connected right now: commands and buttons will not be answered until it is.`);
  arrange(root, [lost, away, guideCard()].filter(Boolean));
}
