import { h } from '../base/dom.js';
import { link } from '../base/links.js';
import { slackDate } from '../base/time.js';
import { emojiNode } from '../people/emoji.js';
import { broadcast, channelMention, personMention } from '../people/mentions.js';

/** Slack's own mark-up, `*bold* <@U1> <https://…|text>`, as DOM nodes. */
export function mrkdwn(text) {
  const nodes = [];
  (text ?? '').split(/```(?:\n)?([\s\S]*?)(?:\n)?```\n?/).forEach((part, at) => {
    if (at % 2) nodes.push(h('pre', {}, unescape(part, true)));
    else nodes.push(...paragraphs(part));
  });
  return nodes;
}

/** Splits off quotes; all other lines keep their breaks, which the style sheet shows. */
function paragraphs(text) {
  const nodes = [];
  let quoted = null;
  text.split('\n').forEach((line, at, lines) => {
    const quote = line.match(/^(?:&gt;|>)\s?(.*)$/);
    if (quote) {
      quoted = quoted === null ? quote[1] : `${quoted}\n${quote[1]}`;
    } else {
      if (quoted !== null) nodes.push(h('blockquote', {}, inline(quoted)));
      quoted = null;
      nodes.push(...inline(line), ...(at < lines.length - 1 ? ['\n'] : []));
    }
  });
  if (quoted !== null) nodes.push(h('blockquote', {}, inline(quoted)));
  return nodes;
}

/** A pair of signs around words, which may hold links and code but no line break. */
const around = (sign) => `(?<![\\w${sign}])\\${sign}(?=[^\\s${sign}])((?:<[^>\\n]*>|\`[^\`\\n]*\`|[^\\${sign}\\n])*?)(?<=\\S)\\${sign}(?![\\w${sign}])`;

const INLINE = new RegExp(
  [
    '`([^`\\n]+)`',
    '<([^<>\\n]+)>',
    ":([a-z0-9_+'-]+(?:::skin-tone-[2-6])?):",
    around('*'),
    around('_'),
    around('~'),
    '(https?://[^\\s<>|]+[^\\s<>|.,!?;:)\'"])',
  ].join('|'),
);

function inline(text) {
  const nodes = [];
  let rest = text;
  for (let found = INLINE.exec(rest); found; found = INLINE.exec(rest)) {
    const [whole, code, angle, emoji, bold, italic, strike, address] = found;
    if (found.index) nodes.push(unescape(rest.slice(0, found.index)));
    if (code != null) nodes.push(h('code', {}, plainAngles(code)));
    else if (angle != null) nodes.push(angled(angle));
    else if (emoji != null) nodes.push(emojiNode(emoji));
    else if (bold != null) nodes.push(h('b', {}, inline(bold)));
    else if (italic != null) nodes.push(h('i', {}, inline(italic)));
    else if (strike != null) nodes.push(h('s', {}, inline(strike)));
    else nodes.push(link(unescape(address), unescape(address)));
    rest = rest.slice(found.index + whole.length);
  }
  if (rest) nodes.push(unescape(rest));
  return nodes;
}

/** What stands between `<` and `>`: a person, a channel, a group, a date, or an address. */
function angled(inside) {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const words = bar < 0 ? '' : unescape(inside.slice(bar + 1));
  if (target.startsWith('@')) return personMention(target.slice(1), words);
  if (target.startsWith('#')) return channelMention(target.slice(1), words);
  if (target.startsWith('!date^')) return date(target, words);
  if (target.startsWith('!')) return broadcast(target.slice(1), words);
  const address = unescape(target);
  return link(address, words || address.replace(/^mailto:/, ''));
}

function date(target, fallback) {
  const [, unix, template, address] = target.split('^');
  const words = /^\d+$/.test(unix) && template ? slackDate(unix, unescape(template)) : fallback;
  const node = h('time', { datetime: /^\d+$/.test(unix) ? new Date(unix * 1000).toISOString() : null, title: fallback }, words);
  return address ? link(unescape(address), node) : node;
}

/** In code, links and mentions are shown as the words they stand for. */
const plainAngles = (code) => unescape(code, true);

/** Slack escapes three signs and no more. */
function unescape(text, code = false) {
  const bare = code ? text.replace(/<(?:https?:[^|>]*\|)?([^>]*)>/g, '$1') : text;
  return bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
