import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { fileAddress } from '../base/server.js';
import { slack } from '../base/store.js';
import { voice } from './voice.js';

/** What hangs on a message: voice clips with a player, pictures, other files as a card. */
export function filesOf(message) {
  if (!message.files?.length) return null;
  return h('div.files', {}, message.files.map(fileNode));
}

const isAudio = (file) =>
  file.subtype === 'slack_audio' || file.media_display_type === 'audio' || file.mimetype?.startsWith('audio/');

function fileNode(file) {
  const address = fileAddress(slack.me, file.id);
  if (isAudio(file)) return voice(file, address);
  if (file.mimetype?.startsWith('image/')) {
    return h('a.picture', { href: address, target: '_blank' }, h('img', { src: address, alt: file.title ?? file.name ?? 'Picture' }));
  }
  return h(
    'a.file',
    { href: address, target: '_blank', download: file.name },
    icon('file'),
    h('span', {}, h('b', {}, file.title || file.name || 'File'), h('small', {}, [file.mimetype, size(file.size)].filter(Boolean).join(' · '))),
  );
}

function size(bytes) {
  if (bytes == null) return '';
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
