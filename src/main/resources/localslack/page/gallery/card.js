import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { drawBlocks } from '../blocks/blocks.js';
import { mrkdwn } from '../blocks/mrkdwn.js';
import { textNodes, textOf } from '../blocks/text.js';
import { attached } from '../talk/attached.js';
import { avatar } from '../people/people.js';
import { slack } from '../base/store.js';
import { TrySurface } from './try.js';

/** One payload in the frame and the width it has in Slack, and what Slack would say to it. */
export function card({ name, payload }, looks, onremove) {
  const told = h('ul.complaints', { 'data-testid': 'complaints' });
  const sent = h('pre.sent', { hidden: true, 'aria-label': 'What the app would be sent' });
  const surface = () => new TrySurface(sent);
  const node = h(
    `section.card-of.of-${payload.kind}`,
    { 'aria-label': name, 'data-name': name },
    h('header', {}, h('h2', {}, name), h('span.quiet', {}, payload.kind), h('span.spring', {}), h('button.bare', { type: 'button', 'aria-label': `Remove ${name}`, onclick: onremove }, icon('close'))),
    h('div.looks', {}, looks.map((look) => h('div.look', { 'data-theme': look || null }, FRAMES[payload.kind](payload.body, surface())))),
    told,
    sent,
  );
  check(payload.body, told, node);
  return node;
}

const FRAMES = { message, modal, home };

function message(body, surface) {
  const bot = slack.users.get(slack.app?.botUser);
  return h(
    'div.message',
    {},
    h('div.gutter', {}, avatar(bot)),
    h('div.message-body', {}, h('div.byline', {}, h('span.name', {}, slack.app?.name ?? 'App'), h('span.badge', {}, 'APP')), body.blocks?.length ? h('div.blocks', {}, drawBlocks(body.blocks, surface)) : h('div.words', {}, mrkdwn(body.text)), attached(body)),
  );
}

function modal(view, surface) {
  return h(
    'div.dialog',
    {},
    h('header', {}, h('h1', {}, textNodes(view.title)), h('span.quiet', {}, slack.app?.name), h('span.bare', { 'aria-hidden': 'true' }, icon('close'))),
    h('div.dialog-body', {}, drawBlocks(view.blocks, surface)),
    h('footer', {}, h('button.button', { type: 'button' }, textOf(view.close) || (view.submit ? 'Cancel' : 'Close')), view.submit && h('button.button.primary', { type: 'button' }, textNodes(view.submit))),
  );
}

function home(view, surface) {
  return h('div.home-body', {}, drawBlocks(view.blocks, surface));
}

const POINTER = /\[json-pointer:(?:\/view)?\/blocks\/(\d+)/;

/** A complaint that points at a block marks it. */
async function check(body, told, node) {
  const response = await fetch('/page/check', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const { complaints = ['The local Slack could not look at it.'] } = await response.json();
  told.replaceChildren(...(complaints.length ? complaints.map((one) => h('li.problem', {}, one)) : [h('li.fine', {}, icon('check'), 'Slack would take it.')]));
  for (const complaint of complaints) {
    const at = complaint.match(POINTER)?.[1];
    if (at) node.querySelectorAll('.look').forEach((look) => look.querySelectorAll('.block')[at]?.classList.add('refused'));
  }
}
