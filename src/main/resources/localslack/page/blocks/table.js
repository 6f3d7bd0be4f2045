import { h } from '../base/dom.js';
import { richText } from './richtext.js';
import { textNodes } from './text.js';

/** A table block: the first row is its head; columns say how they are aligned and whether they wrap. */
export function table(block) {
  const [head = [], ...rows] = block.rows ?? [];
  const look = (at) => {
    const { align, is_wrapped: wraps } = block.column_settings?.[at] ?? {};
    return { align: align ?? 'left', wraps: wraps ? 'true' : null };
  };
  const cells = (row, tag) =>
    row.map((cell, at) => h(tag, { scope: tag === 'th' ? 'col' : null, 'data-align': look(at).align, 'data-wraps': look(at).wraps }, cellNodes(cell)));
  return h('div.block-table', { tabindex: '0', role: 'group', 'aria-label': 'Table' }, h('table', {}, h('thead', {}, h('tr', {}, cells(head, 'th'))), h('tbody', {}, rows.map((row) => h('tr', {}, cells(row, 'td'))))));
}

function cellNodes(cell) {
  if (cell.type === 'rich_text') return richText(cell);
  return cell.type === 'raw_number' ? String(cell.value ?? cell.text) : textNodes(cell);
}
