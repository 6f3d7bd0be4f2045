import { firstField } from '../base/dialog.js';
import { freshId, h } from '../base/dom.js';
import { keepingFocus } from '../base/focus.js';
import { icon } from '../base/icons.js';
import { raise } from '../base/layers.js';
import { act, ask } from '../base/server.js';
import { slack } from '../base/store.js';
import { toast } from '../base/toast.js';
import { drawBlocks } from '../blocks/blocks.js';
import { problemsOf, showProblems } from '../blocks/inputblock.js';
import { forget, Surface } from '../blocks/surface.js';
import { textNodes, textOf } from '../blocks/text.js';

/** The app's modals: the top of the stack is shown, the others keep what was typed in them. */
export function modals() {
  const box = h('form.dialog', { role: 'dialog', 'aria-modal': 'true', novalidate: true, 'data-testid': 'modal', onsubmit: submit });
  const veil = h('div.veil', {}, box);
  let lower = null;
  let view = null;
  let told = null;
  let known = [];
  let busy = false;

  function draw() {
    const top = slack.modals.at(-1) ?? null;
    const ids = slack.modals.map(({ id }) => id);
    known.filter((id) => !ids.includes(id)).forEach(forget);
    known = ids;
    const now = JSON.stringify([top, slack.modalErrors, slack.me]);
    if (now === told) return;
    told = now;
    const same = top && view?.id === top.id;
    view = top;
    if (!top) return leave();
    lower ??= raise(veil, close);
    busy &&= same;
    if (same) again();
    else firstTime();
    if (slack.modalErrors) showProblems(box, slack.modalErrors);
  }

  function leave() {
    busy = false;
    lower?.();
    lower = null;
    box.replaceChildren();
  }

  function firstTime() {
    box.replaceChildren(...content());
    firstField(box)?.focus();
  }

  function again() {
    const { scrollTop } = box.querySelector('.dialog-body');
    const problems = Object.fromEntries(
      [...box.querySelectorAll('.block-input')].map((it) => [it.dataset.blockId, it.querySelector('.problem').textContent]).filter(([, sentence]) => sentence),
    );
    keepingFocus(box, () => {
      box.replaceChildren(...content());
      showProblems(box, problems, { go: false });
    });
    box.querySelector('.dialog-body').scrollTop = scrollTop;
  }

  function content() {
    const id = freshId();
    const bot = slack.users.get(slack.app?.botUser);
    box.setAttribute('aria-labelledby', id);
    box.dataset.callbackId = view.callback_id ?? '';
    const blocks = drawBlocks(view.blocks, surface());
    return [
      h('header', {}, h('h1', { id }, textNodes(view.title)), bot && h('span.quiet', {}, slack.app.name), cross(close)),
      h('div.dialog-body', { onkeydown: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit(event) }, blocks),
      h(
        'footer',
        {},
        h('button.button', { type: 'button', onclick: close }, textOf(view.close) || (view.submit ? 'Cancel' : 'Close')),
        view.submit && h('button.button.primary', { type: 'submit', 'aria-busy': busy ? 'true' : null }, h('span', {}, textNodes(view.submit))),
      ),
    ];
  }

  const surface = () => Surface.of({ type: 'view', view: view.id }, true);

  function setBusy(is) {
    busy = is;
    const button = box.querySelector('footer [type=submit]');
    if (is) button?.setAttribute('aria-busy', 'true');
    else button?.removeAttribute('aria-busy');
  }

  async function submit(event) {
    event.preventDefault();
    if (busy || !view.submit) return;
    const problems = problemsOf(view.blocks, surface().state.values);
    showProblems(box, problems);
    if (Object.keys(problems).length) return;
    setBusy(true);
    const asked = view.id;
    const answer = await ask(slack.me, 'submit', { view: asked, state: surface().state });
    if (view?.id !== asked) return;
    setBusy(false);
    if (answer.errors) showProblems(box, answer.errors);
    else if (!answer.ok) toast(answer.error);
  }

  function close() {
    if (view) act(slack.me, 'close', { view: view.id });
  }

  return { draw };
}

const cross = (onclick) => h('button.bare.dialog-close', { type: 'button', 'aria-label': 'Close', onclick }, icon('close'));
