/**
 * What may be drawn in a piece of JSON: a message, a view, a bare list of blocks, or a list of any of them. A view says
 * by its type what it is; `surface` overrules it.
 */
export function payloadsIn(json, surface) {
  if (Array.isArray(json)) return json.some((one) => one.blocks || one.view) ? json.flatMap((one) => payloadsIn(one, surface)) : [as(surface || 'message', { blocks: json })];
  const one = json.view ?? json.message ?? json;
  return [as(surface || kindOf(one), one)];
}

const kindOf = ({ type }) => (type === 'modal' || type === 'home' ? type : 'message');

function as(kind, payload) {
  const { type, ...rest } = payload;
  if (kind === 'message') return { kind, body: rest };
  if (kind === 'modal') return { kind, body: { title: { type: 'plain_text', text: 'Untitled' }, ...rest, type: 'modal' } };
  return { kind, body: { ...rest, type: 'home' } };
}
