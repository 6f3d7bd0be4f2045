import { dialog } from '../base/dialog.js';
import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { fetchPart } from '../base/server.js';
import { slack } from '../base/store.js';
import { length } from '../base/time.js';
import { player } from './player.js';

/** A voice clip: its player, and what was said as soon as that is written down. */
export function voice(file, address) {
  const playing = player(file, address);
  const clip = file.subtype === 'slack_audio';
  return h(
    'div.voice',
    { 'data-testid': 'clip' },
    h('div.voice-title', {}, icon('mic'), clip ? 'Audio clip' : (file.name ?? 'Audio'), h('a.bare', { href: address, download: file.name, 'aria-label': 'Download the clip', title: 'Download' }, icon('download'))),
    playing.node,
    transcript(file, playing),
  );
}

function transcript(file, playing) {
  const { status, preview } = file.transcription ?? {};
  if (status === 'processing') return h('p.transcript.quiet', { role: 'status' }, 'Transcribing…');
  if (status !== 'complete' || !preview?.content) return null;
  return h(
    'div.transcript',
    {},
    h('p', {}, preview.content, preview.has_more && '…'),
    h('button.link', { type: 'button', onclick: () => whole(file, playing) }, 'View transcript'),
  );
}

async function whole(file, playing) {
  const { vtt } = await fetchPart('transcript', { user: slack.me, file: file.id });
  const cues = vtt ? cuesOf(vtt) : [{ at: 0, words: file.transcription.preview.content }];
  const lower = dialog({
    title: 'Transcript',
    body: h('ol.cues', {}, cues.map(({ at, words }) => h('li', {}, h('button.link', { type: 'button', 'aria-label': `Go to ${length(at * 1000)}`, onclick: () => playing.seek(at) }, length(at * 1000)), h('span', {}, words)))),
    small: true,
    'data-testid': 'transcript',
    onclose: () => lower(),
  });
}

const CUE = /(\d+):(\d\d):(\d\d)\.\d+ --> .*\n([\s\S]*?)(?:\n\n|\n?$)/g;

const cuesOf = (vtt) =>
  [...vtt.matchAll(CUE)].map(([, hours, minutes, seconds, words]) => ({
    at: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    words: words.replace(/^- /, '').trim(),
  }));
