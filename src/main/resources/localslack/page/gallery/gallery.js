import { arrange, h } from '../base/dom.js';
import { become } from '../base/store.js';
import { toast } from '../base/toast.js';
import { readEmoji } from '../people/emoji.js';
import { card } from './card.js';
import { payloadsIn } from './payloads.js';

/** Draws any Block Kit payload given to it, each in a card of its own, and says what Slack would refuse. */
const cards = h('div.cards', { 'data-testid': 'cards' });
const json = h('textarea.field', { rows: 5, spellcheck: 'false', 'aria-label': 'Block Kit as JSON', placeholder: '{ "blocks": [ … ] }', 'data-testid': 'json' });
const surface = choice('Surface', [['', 'As it says itself'], ['message', 'Message'], ['modal', 'Modal'], ['home', 'App Home']]);
const look = choice('Look', [['', 'Of the system'], ['light', 'Light'], ['dark', 'Dark'], ['both', 'Light and dark']]);
const files = h('input', { type: 'file', multiple: true, accept: '.json,application/json', 'aria-label': 'Files', 'data-testid': 'files', onchange: () => read([...files.files]) });
const given = [];

function choice(label, options) {
  return h('select.field.narrow', { 'aria-label': label }, options.map(([value, words]) => h('option', { value }, words)));
}

function add(name, text) {
  try {
    for (const payload of payloadsIn(JSON.parse(text), surface.value)) given.unshift({ name, payload });
  } catch (wrong) {
    toast(`${name} is not JSON: ${wrong.message}`);
  }
}

async function read(list) {
  for (const file of list.sort((one, other) => other.name.localeCompare(one.name))) add(file.name, await file.text());
  draw();
}

function draw() {
  const looks = { both: ['light', 'dark'] }[look.value] ?? [look.value];
  cards.classList.toggle('twice', looks.length > 1);
  cards.replaceChildren(...given.map((it) => card(it, looks, () => remove(it))));
}

function remove(it) {
  given.splice(given.indexOf(it), 1);
  draw();
}

function show() {
  add('Pasted', json.value);
  draw();
}

const node = h(
  'main.gallery',
  {},
  h('header', {}, h('h1', {}, 'Block Kit gallery'), h('p.quiet', {}, 'Paste a payload, choose files or drop them here. Nothing leaves this computer.')),
  h('form.gallery-form', { onsubmit: (event) => (event.preventDefault(), show()) }, json, h('div.gallery-row', {}, h('button.button.primary', { type: 'submit' }, 'Draw it'), files, h('label', {}, 'Surface ', surface), h('label', {}, 'Look ', look), h('button.button', { type: 'button', onclick: () => (given.splice(0), draw()) }, 'Remove all'))),
  cards,
);
look.addEventListener('change', draw);
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  read([...event.dataTransfer.files]);
});
await Promise.all([readEmoji(), become(null)]);
arrange(document.getElementById('app'), [node]);
