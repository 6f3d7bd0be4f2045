import { h, whenChanged } from '../base/dom.js';
import { keepingFocus } from '../base/focus.js';
import { act } from '../base/server.js';
import { slack } from '../base/store.js';
import { drawBlocks } from '../blocks/blocks.js';
import { Surface } from '../blocks/surface.js';
import { avatar } from '../people/people.js';
import { appIm, tabs } from './tabs.js';

/** The app's Home tab; opening it tells the app, which may then publish something newer. */
export function homePane() {
  const head = h('header.pane-head', {});
  const body = h('div.home-body', {});
  const root = h('section.pane', { 'data-testid': 'home', 'aria-label': 'Home' }, head, h('div.scroll', {}, body));
  let told = null;
  let opened = null;

  function draw() {
    if (opened !== slack.me) {
      opened = slack.me;
      act(slack.me, 'home');
    }
    const bot = slack.users.get(slack.app.botUser);
    whenChanged(head, [slack.app, slack.look, appIm()], () => [h('h1', {}, avatar(bot, 'small'), slack.app.name), tabs('home', appIm())]);
    const now = JSON.stringify([slack.home, slack.look, slack.me]);
    if (now === told) return;
    told = now;
    keepingFocus(body, () => body.replaceChildren(...content(slack.home)));
  }

  return { root, draw, left: () => (opened = null) };
}

function content(view) {
  if (!view?.blocks?.length) return [h('p.quiet', {}, `${slack.app.name} has not put anything here yet.`)];
  return drawBlocks(view.blocks, Surface.of({ type: 'view', view: view.id }));
}
