import { h } from '../base/dom.js';
import { link } from '../base/links.js';
import { slackDate } from '../base/time.js';
import { emojiNode } from '../people/emoji.js';
import { broadcast, channelMention, personMention } from '../people/mentions.js';

/** A rich_text block: sections, lists, quotes and preformatted text of styled pieces. */
export function richText(block) {
  return h('div.rich', {}, (block.elements ?? []).map(part));
}

function part(element) {
  const inside = () => (element.elements ?? []).map(piece);
  switch (element.type) {
    case 'rich_text_list':
      return list(element);
    case 'rich_text_quote':
      return h('blockquote', {}, inside());
    case 'rich_text_preformatted':
      return h('pre', {}, inside());
    default:
      return h('div', {}, inside());
  }
}

function list(element) {
  const ordered = element.style === 'ordered';
  const attrs = { 'data-indent': element.indent || null, start: ordered && element.offset ? element.offset + 1 : null };
  return h(ordered ? 'ol' : 'ul', attrs, (element.elements ?? []).map((item) => h('li', {}, (item.elements ?? []).map(piece))));
}

const PIECES = {
  text: (it) => it.text,
  link: (it) => link(it.url, it.text || it.url),
  user: (it) => personMention(it.user_id, ''),
  usergroup: () => broadcast('subteam', ''),
  channel: (it) => channelMention(it.channel_id, ''),
  broadcast: (it) => broadcast(it.range, ''),
  emoji: (it) => emojiNode(it.skin_tone ? `${it.name}::skin-tone-${it.skin_tone}` : it.name),
  date: (it) => h('time', { title: it.fallback }, it.timestamp ? slackDate(it.timestamp, it.format) : it.fallback),
  color: (it) => h('code', {}, it.value),
};

const STYLES = { bold: 'b', italic: 'i', strike: 's', underline: 'u', code: 'code', highlight: 'mark', client_highlight: 'mark' };

function piece(it) {
  let node = PIECES[it.type]?.(it) ?? '';
  for (const [style, tag] of Object.entries(STYLES)) if (it.style?.[style]) node = h(tag, {}, node);
  return node;
}
