import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { link } from '../base/links.js';
import { control } from './elements.js';
import { inputBlock } from './inputblock.js';
import { markdown } from './markdown.js';
import { sourceOf } from './picture.js';
import { richText } from './richtext.js';
import { table } from './table.js';
import { textNodes, textOf } from './text.js';

/** Block Kit, drawn as Slack draws it. A block without an id gets its place as id. */
export function drawBlocks(blocks, surface) {
  const draw = () =>
    (blocks ?? []).map((block, at) => {
      const id = block.block_id ?? `block-${at}`;
      const node = (BLOCKS[block.type] ?? unknown)(block, id, surface);
      node.classList.add('block');
      node.dataset.blockId = id;
      return node;
    });
  return surface ? surface.drawing(draw) : draw();
}

const BLOCKS = {
  header: (block) => h('h3.block-header', {}, textNodes(block.text)),
  divider: () => h('hr', {}),
  section,
  context: (block) => h('div.block-context', {}, (block.elements ?? []).map(contextElement)),
  actions: (block, id, surface) =>
    h('div.block-actions', {}, (block.elements ?? []).map((element) => control(element, id, surface))),
  context_actions: (block, id, surface) =>
    h('div.block-actions', {}, (block.elements ?? []).map((element) => control(element, id, surface))),
  image,
  input: inputBlock,
  rich_text: richText,
  markdown: (block) => markdown(block.text),
  table,
  file: (block) => h('p.quiet', {}, icon('file'), ' ', block.external_id ?? 'A file'),
  video,
};

function section(block, id, surface) {
  return h(
    'div.block-section',
    {},
    h(
      'div.section-words',
      {},
      block.text && h('div.words', {}, textNodes(block.text)),
      block.fields && h('div.fields', {}, block.fields.map((field) => h('div.words', {}, textNodes(field)))),
    ),
    block.accessory && h('div.accessory', {}, control(block.accessory, id, surface)),
  );
}

function video(block) {
  return h(
    'figure.block-image',
    {},
    h('figcaption', {}, block.title_url ? link(block.title_url, textNodes(block.title)) : textNodes(block.title)),
    block.description && h('p.quiet', {}, textNodes(block.description)),
    h('img', { src: block.thumbnail_url, alt: block.alt_text ?? textOf(block.title), loading: 'lazy' }),
  );
}

function contextElement(element) {
  if (element.type === 'image') return h('img', { src: sourceOf(element), alt: element.alt_text ?? '', title: element.alt_text });
  return h('span.words', {}, textNodes(element));
}

function image(block) {
  return h(
    'figure.block-image',
    {},
    block.title && h('figcaption', {}, textNodes(block.title)),
    h('img', { src: sourceOf(block), alt: block.alt_text ?? '', loading: 'lazy' }),
  );
}

const unknown = (block) => h('p.quiet.undrawn', {}, `Here would be a “${block.type}” block, which the local Slack does not draw.`);
