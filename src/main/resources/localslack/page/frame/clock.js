import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { popover } from '../base/popover.js';
import { ask } from '../base/server.js';
import { now, readClock, slack } from '../base/store.js';
import { hourMinute, moment, myZone, shortDate, wall } from '../base/time.js';
import { toast } from '../base/toast.js';
import { momentField } from '../blocks/moments.js';

const HOUR = 3_600_000;
const city = () => myZone().split('/').at(-1).replaceAll('_', ' ');
const said = (ms) => `${shortDate(ms)}, ${hourMinute(ms)}`;

/** The time in the local Slack, and the ways to move it on: practice is about days, and nobody wants to wait for them. */
export function clockButton() {
  const face = h('span', {});
  const sign = h('span.clock-sign', { hidden: true }, 'moved');
  const node = h('button.top-button', { type: 'button', 'data-testid': 'clock', 'aria-haspopup': 'dialog', onclick: open }, icon('clock'), face, sign);
  let moving = null;
  let shown = null;

  function draw() {
    sign.hidden = !slack.clock?.moved;
    if (moving) moving.draw();
    const words = said(now());
    const told = `${words} ${Boolean(moving)} ${slack.clock?.moved} ${slack.me}`;
    if (node.told === told) return;
    node.told = told;
    face.textContent = words;
    node.setAttribute('aria-label', moving ? `Moving the clock on. It is ${words}` : `It is ${words} in ${city()}${slack.clock?.moved ? ', moved on' : ''}. Move the clock`);
    node.title = slack.clock?.moved ? `${city()} time. The clock was moved on; it never goes back.` : `${city()} time`;
    node.classList.toggle('working', Boolean(moving));
  }
  async function open() {
    if (!moving) await readClock();
    shown = popover(node, moving ? moving.node : content(move), { label: 'The clock', 'data-testid': 'clock-menu' });
    shown?.node.querySelector('button')?.focus();
  }
  async function move(to) {
    moving = progress(now(), to);
    shown?.node.replaceChildren(moving.node);
    shown?.place();
    draw();
    const looking = setInterval(() => readClock().then(draw), 700);
    const answer = await ask(slack.me, 'clock', { to: Math.round(to) });
    clearInterval(looking);
    moving = null;
    draw();
    if (answer.ok) return shown?.close();
    if (!shown?.node.isConnected) return toast(answer.error);
    shown.node.replaceChildren(content(move), h('p.problem', { role: 'alert' }, answer.error));
    shown.place();
  }
  setInterval(draw, 1000);
  return { node, draw };
}

/** How far the clock has come on its way: everything that is due meanwhile happens at its time. */
function progress(from, to) {
  const bar = h('progress', { max: 100, value: 0, 'aria-label': 'How far the clock has come' });
  const words = h('span', {});
  const node = h('div.clock-menu', {}, h('p.progress', { role: 'status' }, `Moving on to ${said(to)}`), bar, h('p.quiet', {}, words, ' Everything that is due on the way happens at its time.'));
  return {
    node,
    draw() {
      bar.value = Math.max(0, Math.min(100, ((now() - from) / (to - from)) * 100));
      words.textContent = `It is ${said(now())}.`;
    },
  };
}

function content(move) {
  const field = momentField(now() + HOUR, 'Move the clock to');
  const go = (event) => {
    event.preventDefault();
    if (field.value()) move(field.value());
  };
  return h(
    'div.clock-menu',
    {},
    h('p', {}, h('b', {}, said(now())), h('small', {}, ` in ${city()}`)),
    h('p.quiet', {}, `${slack.clock?.moved ? 'The clock was moved on. ' : ''}It only goes forwards, never back.`),
    choices().map(({ label, at }) => choice(label, at, move)),
    h('form.clock-form', { onsubmit: go }, field.node, h('button.button.primary', { type: 'submit' }, 'Go there')),
  );
}

function choices() {
  const { year, month, day } = wall(now());
  const morning = (days) => moment({ year, month, day: day + days, hour: 9, minute: 30 });
  const told = (slack.clock?.moments ?? []).filter(({ at }) => at > now());
  return [...told, { label: '+1 hour', at: now() + HOUR }, { label: 'Tomorrow 09:30', at: morning(1) }, { label: '+1 week', at: now() + 168 * HOUR }];
}

const choice = (label, at, move) =>
  h(
    'button.menu-item',
    { type: 'button', 'data-value': label, onclick: () => move(at) },
    h('span', {}, label),
    h('small', {}, said(at)),
  );
