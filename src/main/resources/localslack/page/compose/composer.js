import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { pickEmoji } from '../people/picker.js';
import { attachments } from './attach.js';
import { draftOf, keep } from './drafts.js';
import { send } from './send.js';
import { suggestions } from './suggest.js';

/**
 * Where one writes. `target` is {channel, thread?, name, key, label, editLast}; the draft of every place is
 * kept.
 */
export function composer(target) {
  const inThread = Boolean(target.thread);
  const draft = draftOf(target.key);
  const field = h('textarea', { rows: 1, placeholder: target.label, 'aria-label': target.label, value: draft.text, enterkeyhint: 'send' });
  const problem = h('p.composer-problem', { role: 'alert', hidden: true });
  const offers = suggestions(field, { inThread }, (word, mention) => draft.mentions.set(word, mention));
  const broadcast = h('input', { type: 'checkbox', checked: draft.broadcast, onchange: () => (draft.broadcast = broadcast.checked) });
  const go = h('button.send', { type: 'button', 'aria-label': 'Send', title: 'Send', onclick: submit }, icon('send'));
  const files = attachments(draft, () => refresh());

  function refresh() {
    keep(target.key, field.value);
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, innerHeight * 0.4)}px`;
    go.disabled = !(field.value.trim() || files.any()) || files.busy();
  }
  function complain(sentence) {
    problem.hidden = !sentence;
    problem.textContent = sentence ?? '';
  }
  async function submit() {
    if (go.disabled) return;
    const said = { text: field.value.trim(), mentions: draft.mentions, broadcast: draft.broadcast, files: files.take() };
    field.value = '';
    offers.look();
    complain(null);
    refresh();
    field.focus();
    const wrong = await send(target, said);
    if (wrong === null) {
      broadcast.checked = draft.broadcast = false;
      return;
    }
    if (!field.value) field.value = said.text;
    files.giveBack(said.files);
    complain(wrong);
    refresh();
  }
  function insert(words) {
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    field.dispatchEvent(new Event('input'));
  }
  function key(event) {
    if (event.isComposing) return;
    if (offers.key(event)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey) submit();
    else if (event.key === 'ArrowUp' && !field.value && target.editLast()) event.preventDefault();
    else return;
    event.preventDefault();
  }
  field.addEventListener('input', () => {
    complain(null);
    refresh();
  });
  field.addEventListener('keydown', key);
  field.addEventListener('paste', (event) => files.paste(event));
  const tool = (name, picture, onclick) => h('button.bare', { type: 'button', 'aria-label': name, title: name, onclick }, icon(picture));
  const node = h(
    'div.composer',
    { 'data-testid': inThread ? 'thread-composer' : 'composer' },
    offers.node,
    problem,
    h('div.composer-box', {}, field, files.node, h(
      'div.composer-tools',
      {},
      tool('Attach', 'add', (event) => files.menu(event.currentTarget)),
      tool('Emoji', 'smile', (event) => pickEmoji(event.currentTarget, (name) => insert(`:${name}: `))),
      tool('Mention somebody', 'at', () => insert(/(^|\s)$/.test(field.value.slice(0, field.selectionStart)) ? '@' : ' @')),
      !inThread && tool('Commands', 'slash', () => !field.value && insert('/')),
      tool('Record a voice clip', 'mic', () => files.record()),
      go,
    )),
    inThread && h('label.broadcast', {}, broadcast, `Also send to ${target.name}`),
  );
  requestAnimationFrame(refresh);
  return { node, focus: () => field.focus() };
}
