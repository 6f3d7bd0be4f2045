import { confirm } from '../base/dialog.js';
import { h } from '../base/dom.js';
import { button, iconButton, feedbackButtons, overflow } from './buttons.js';
import { checkboxes, radioButtons } from './choices.js';
import { fileInput } from './fileinput.js';
import { datePicker, dateTimePicker, textInput, timePicker } from './inputs.js';
import { sourceOf } from './picture.js';
import { select } from './selects.js';
import { textNodes, textOf } from './text.js';

const DRAWN = {
  button,
  workflow_button: button,
  icon_button: iconButton,
  feedback_buttons: feedbackButtons,
  overflow,
  image: (element) => h('img', { src: sourceOf(element), alt: element.alt_text ?? '' }),
  radio_buttons: radioButtons,
  checkboxes,
  datepicker: datePicker,
  timepicker: timePicker,
  datetimepicker: dateTimePicker,
  plain_text_input: textInput,
  rich_text_input: textInput,
  email_text_input: textInput,
  url_text_input: textInput,
  number_input: textInput,
  file_input: fileInput,
};

/**
 * Draws one interactive element. `use` is what the element has in hand:
 * `value`/`keep(value)` its state, `tell(action)` the way to the app, `label` its accessible name, `hooks` its attributes.
 */
export function control(element, block, surface, { label, quiet = false } = {}) {
  const draw = DRAWN[element.type] ?? (/_select$/.test(element.type) ? select : unknown);
  return draw(element, {
    block,
    surface,
    quiet,
    label: label ?? (textOf(element.placeholder) || spoken(element.action_id)),
    hooks: { 'data-action-id': element.action_id, 'data-block-id': block },
    field: (initial) => surface?.field(block, element, initial) ?? initial,
    keep: (value) => surface?.set(block, element, value),
    tell: (action) => tell(element, block, surface, action, quiet),
  });
}

/** `quiet` elements stand in an input block and speak only when the form is sent. */
async function tell(element, block, surface, action, quiet) {
  if (quiet || !surface) return null;
  if (element.confirm && !(await asked(element.confirm))) return null;
  return surface.act(block, { type: element.type, action_id: element.action_id, ...action });
}

const asked = (wording) =>
  confirm({
    title: textOf(wording.title),
    text: textNodes(wording.text),
    yes: textOf(wording.confirm),
    no: textOf(wording.deny),
    danger: wording.style === 'danger',
  });

const spoken = (actionId) => (actionId ?? 'choice').replace(/[-_.:]+/g, ' ');

const unknown = (element) => h('span.quiet.undrawn', {}, `(a ${element.type}, not drawn here)`);
