import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { popover } from '../base/popover.js';
import { ask } from '../base/server.js';
import { now, readClock, slack } from '../base/store.js';
import { hourMinute, moment, myZone, shortDate, wall } from '../base/time.js';
import { toast } from '../base/toast.js';
import { localValue, momentOf } from '../blocks/inputs.js';

const HOUR = 3_600_000;
const city = () => myZone().split('/').at(-1).replaceAll('_', ' ');

/** The time in the local Slack, and the ways to move it on: practice is about days, and nobody wants to wait for them. */
export function clockButton() {
  const face = h('span', {});
  const node = h('button.top-button', { type: 'button', 'data-testid': 'clock', 'aria-haspopup': 'dialog', onclick: open }, icon('clock'), face);
  let moving = false;
  let shown = null;

  function draw() {
    const words = moving ? 'Moving the clock on…' : `${shortDate(now())}, ${hourMinute(now())}`;
    if (face.textContent === words) return;
    face.textContent = words;
    node.setAttribute('aria-label', moving ? words : `It is ${words} in ${city()}. Move the clock`);
    node.title = slack.clock?.moved ? `${city()} time; the clock was moved on` : `${city()} time`;
    node.classList.toggle('working', moving);
  }
  async function open() {
    if (!moving) await readClock();
    shown = popover(node, moving ? progress() : content(), { label: 'The clock', 'data-testid': 'clock-menu' });
    shown?.node.querySelector('button')?.focus();
  }
  async function move(to) {
    moving = true;
    draw();
    shown?.node.replaceChildren(progress());
    shown?.place();
    const answer = await ask(slack.me, 'clock', { to: Math.round(to) });
    moving = false;
    draw();
    if (answer.ok) return shown?.close();
    if (!shown?.node.isConnected) return toast(answer.error);
    shown.node.replaceChildren(content(), h('p.problem', { role: 'alert' }, answer.error));
    shown.place();
  }
  function content() {
    const to = h('input.field', { type: 'datetime-local', 'aria-label': 'Move the clock to', value: localValue(now() + HOUR) });
    const go = (event) => {
      event.preventDefault();
      if (to.value) move(momentOf(to.value));
    };
    return h(
      'div.clock-menu',
      {},
      h('p', {}, h('b', {}, `${shortDate(now())}, ${hourMinute(now())}`), h('small', {}, ` in ${city()}`)),
      slack.clock?.moved && h('p.quiet', {}, 'The clock was moved on. It only goes forwards.'),
      choices().map(({ label, at }) => choice(label, at, move)),
      h('form.clock-form', { onsubmit: go }, to, h('button.button.primary', { type: 'submit' }, 'Go there')),
    );
  }
  setInterval(draw, 1000);
  return { node, draw };
}

const progress = () => h('p.progress', { role: 'status' }, 'Moving the clock on…');

function choices() {
  const { year, month, day } = wall(now());
  const tomorrow = moment({ year, month, day: day + 1, hour: 9 });
  const told = (slack.clock?.moments ?? []).filter(({ at }) => at > now());
  return [...told, { label: '+1 hour', at: now() + HOUR }, ...(told.some(({ at }) => at === tomorrow) ? [] : [{ label: 'Tomorrow 09:00', at: tomorrow }])];
}

const choice = (label, at, move) =>
  h(
    'button.menu-item',
    { type: 'button', 'data-value': label, onclick: () => move(at) },
    h('span', {}, label),
    h('small', {}, `${shortDate(at)}, ${hourMinute(at)}`),
  );
