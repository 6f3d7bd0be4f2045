import { h } from '../base/dom.js';
import { act } from '../base/server.js';
import { changed, slack } from '../base/store.js';
import { toSlack, toTyped } from '../compose/typed.js';

/** Changing one's own message in its place. */
let editing = null;

export const edits = (message) => editing === keyOf(message);

const keyOf = ({ channel, ts }) => `${slack.me}/${channel}/${ts}`;

export function startEditing(message) {
  editing = keyOf(message);
  slack.look++;
  changed();
}

function stop() {
  editing = null;
  slack.look++;
  changed();
}

export function editor(message) {
  const { text, mentions } = toTyped(message.text);
  const field = h('textarea.field', { rows: Math.min(12, text.split('\n').length + 1), 'aria-label': 'Edit message', 'data-testid': 'edit', value: text });
  const save = async () => {
    if (!field.value.trim()) return;
    const place = { channel: message.channel, ts: message.ts };
    if (await act(slack.me, 'edit', { ...place, text: toSlack(field.value, mentions) })) stop();
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') stop();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  setTimeout(() => field.focus());
  return h(
    'div.editor',
    {},
    field,
    h('div.editor-buttons', {}, h('button.button', { type: 'button', onclick: stop }, 'Cancel'), h('button.button.primary', { type: 'button', onclick: save }, 'Save')),
  );
}
