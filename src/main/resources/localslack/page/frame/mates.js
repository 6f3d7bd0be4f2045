import { h, whenChanged } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { popover } from '../base/popover.js';
import { act } from '../base/server.js';
import { slack, watch } from '../base/store.js';
import { avatar, nameOf } from '../people/people.js';

/** Whether the teammates act by themselves, and what they are like. */
export function matesButton() {
  const face = h('span', {});
  const node = h('button.top-button', { type: 'button', 'data-testid': 'teammates', 'aria-haspopup': 'dialog', onclick: open }, icon('people'), face);
  function open() {
    const body = h('div.mates', {});
    const draw = () => whenChanged(body, [slack.teammates, slack.look], content);
    draw();
    const unwatch = watch(draw);
    popover(node, body, { label: 'Teammates', 'data-testid': 'teammates-menu', onclose: unwatch })?.node.querySelector('input')?.focus();
  }
  return {
    node,
    draw() {
      node.hidden = !slack.teammates;
      if (!slack.teammates) return;
      const on = slack.teammates.on ? 'on' : 'off';
      if (face.textContent !== `Teammates ${on}`) face.textContent = `Teammates ${on}`;
      node.classList.toggle('off', !slack.teammates.on);
    },
  };
}

function content() {
  const { on, people } = slack.teammates;
  const change = ({ target }) => act(slack.me, 'teammates', { on: target.checked });
  return [
    h('label.switch-row', {}, h('span', {}, h('b', {}, 'Teammates act by themselves'), h('small', {}, 'They answer, react and stay silent, each in their own way. Whoever you are just now is left to you.')), h('input.switch', { type: 'checkbox', role: 'switch', checked: on, onchange: change, 'data-testid': 'teammates-switch' })),
    h('ul.mates-list', {}, (people ?? []).map(({ user, habit }) => mate(slack.users.get(user), habit))),
  ];
}

const mate = (user, habit) => user && h('li', {}, avatar(user), h('span', {}, h('b', {}, nameOf(user), user.id === slack.me && ' (you)'), h('small', {}, habit)));
