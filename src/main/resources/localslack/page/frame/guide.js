import { h, whenChanged } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { act } from '../base/server.js';
import { slack } from '../base/store.js';
import { mrkdwn } from '../blocks/mrkdwn.js';

/** The first steps of a newcomer, ticked off as they are done. */
const root = h('section.guide', { 'aria-label': 'First steps', 'data-testid': 'guide' });
const said = h('p.unseen', { role: 'status' });

export function guideCard() {
  const { guide } = slack;
  if (!guide || guide.dismissed || !guide.steps?.length) return null;
  whenChanged(root, guide, () => card(guide.steps));
  return root;
}

function card(steps) {
  const now = steps.findIndex(({ done }) => !done);
  const over = now < 0;
  said.textContent = over ? 'All steps are done.' : `Step ${now + 1} of ${steps.length}: ${steps[now].title}`;
  return [
    h('ol.guide-steps', {}, steps.map((step, at) => stepNode(step, at, at === now))),
    h('div.guide-words', {}, over ? h('p', {}, h('b', {}, 'That was a whole round.'), ' From here on everything is yours to try. You find these steps again under the question mark on top.') : h('p', {}, mrkdwn(steps[now].text))),
    h('button.bare.guide-close', { type: 'button', 'aria-label': 'Dismiss the first steps', title: 'Dismiss; the help menu brings it back', onclick: () => act(slack.me, 'guide', { dismiss: true }) }, icon('close')),
    said,
  ];
}

const stepNode = ({ title, done }, at, current) =>
  h(
    `li.guide-step${done ? '.done' : ''}`,
    { 'aria-current': current ? 'step' : null },
    h('span.guide-sign', { 'aria-hidden': 'true' }, done ? icon('check') : String(at + 1)),
    h('span', {}, title, done && h('span.unseen', {}, ' (done)')),
  );
