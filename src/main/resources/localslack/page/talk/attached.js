import { h } from '../base/dom.js';
import { drawBlocks } from '../blocks/blocks.js';
import { mrkdwn } from '../blocks/mrkdwn.js';

const COLORS = { good: '#2eb67d', warning: '#ecb22e', danger: '#e01e5a' };

/** The older kind of addition, with a coloured bar. */
export const attached = ({ attachments }, surface = null) => (attachments ?? []).map((it) => attachment(it, surface));

function attachment(it, surface) {
  const color = COLORS[it.color] ?? (it.color ? `#${it.color.replace('#', '')}` : null);
  return [it.pretext && h('div.words', {}, mrkdwn(it.pretext)), h('div.attachment', { color }, it.blocks ? drawBlocks(it.blocks, surface) : old(it))];
}

const old = (it) => [
  it.author_name && h('small', {}, it.author_name),
  it.title && h('b', {}, it.title),
  h('div.words', {}, mrkdwn(it.text ?? (it.fields ? '' : it.fallback))),
  it.fields && h('div.fields', {}, it.fields.map((field) => h('div.words', {}, h('b', {}, field.title), '\n', mrkdwn(field.value)))),
  it.image_url && h('img.attachment-image', { src: it.image_url, alt: it.fallback ?? '' }),
  it.footer && h('small', {}, it.footer),
];
