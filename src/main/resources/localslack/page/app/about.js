import { h, whenChanged } from '../base/dom.js';
import { slack } from '../base/store.js';
import { avatar } from '../people/people.js';
import { appIm, tabs } from './tabs.js';

/** What the app says of itself. */
export function aboutPane() {
  const head = h('header.pane-head', {});
  const body = h('div.home-body.about', {});
  const root = h('section.pane', { 'data-testid': 'about', 'aria-label': 'About' }, head, h('div.scroll', { tabindex: '0', role: 'region', 'aria-label': 'About the app' }, body));
  function draw() {
    const bot = slack.users.get(slack.app.botUser);
    whenChanged(head, [slack.app, slack.look, appIm()?.id], () => [h('h1', {}, avatar(bot, 'small'), slack.app.name), tabs('about', appIm())]);
    whenChanged(body, [slack.app, slack.look], () => content(slack.app, bot));
  }
  return { root, draw };
}

function content(app, bot) {
  const shortcuts = app.shortcuts ?? [];
  return [
    h('div.about-head', {}, avatar(bot, 'large'), h('div', {}, h('h2', {}, app.name, h('span.badge', {}, 'APP')), h('p.quiet', {}, app.connected ? 'Connected' : 'Not connected just now'))),
    app.description && h('p', {}, app.description),
    app.commands?.length > 0 && h('h3', {}, 'Slash commands'),
    h('dl.keys', {}, (app.commands ?? []).map((it) => [h('dt', {}, `${it.command} ${it.usage_hint ?? ''}`), h('dd', {}, it.description)])),
    shortcuts.length > 0 && h('h3', {}, 'Shortcuts'),
    h('dl.keys', {}, shortcuts.map((it) => [h('dt', {}, it.name), h('dd', {}, `${it.description} (${it.type === 'message' ? 'in the menu of a message' : 'anywhere'})`)])),
  ];
}
