import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { menu } from '../base/menu.js';
import { upload } from '../base/server.js';
import { slack } from '../base/store.js';
import { length } from '../base/time.js';
import { listenTo, waveform } from '../talk/waves.js';
import { recorder } from './recorder.js';

/** Files and voice clips that wait in a composer; they are uploaded at once and go with the next message. */
export function attachments(draft, onchange) {
  draft.files ??= [];
  let uploading = 0;
  let recording = null;
  const node = h('div.attached', {});

  function draw() {
    const chips = draft.files.map((file) => (file.audio ? clip(file, () => drop(file)) : chip(file, () => drop(file))));
    node.replaceChildren(...chips, ...(uploading ? [h('span.quiet', { role: 'status' }, 'Uploading…')] : []), ...(recording ? [recording.node] : []));
    onchange();
  }
  function drop(file) {
    draft.files = draft.files.filter((one) => one !== file);
    draw();
  }
  async function add(blob, name, audio, durationMs) {
    uploading++;
    draw();
    const heard = audio ? await listenTo(blob) : {};
    const lasting = durationMs ?? heard.durationMs;
    const file = await upload(slack.me, blob, { name, audio, durationMs: lasting, waves: heard.waves });
    uploading--;
    if (file) draft.files.push({ id: file.id, name, audio, durationMs: lasting, waves: heard.waves, words: '' });
    draw();
  }
  function choose(audio) {
    const input = h('input', { type: 'file', multiple: !audio, accept: audio ? 'audio/*,video/webm,video/mp4' : null, hidden: true, 'data-testid': 'file-input' });
    input.addEventListener('change', () => {
      [...input.files].forEach((file) => add(file, file.name, audio));
      input.remove();
    });
    input.addEventListener('cancel', () => input.remove());
    node.parentElement.append(input);
    input.click();
  }
  async function record() {
    if (recording) return recording.stop();
    recording = await recorder({
      onend: (blob, name, durationMs) => {
        recording = null;
        if (blob) add(blob, name, true, durationMs);
        else draw();
      },
    });
    draw();
  }
  const items = [
    { label: 'Upload a file', icon: icon('clip'), run: () => choose(false) },
    { label: 'Send an audio file as a voice clip', icon: icon('file'), run: () => choose(true) },
    { label: 'Record a voice clip', icon: icon('mic'), run: record },
  ];
  if (draft.files.length) setTimeout(draw);
  return {
    node,
    record,
    menu: (anchor) => menu(anchor, items, { label: 'Attach' }),
    any: () => draft.files.length > 0,
    busy: () => uploading > 0 || Boolean(recording),
    paste: (event) => [...(event.clipboardData?.files ?? [])].forEach((file) => add(file, file.name, false)),
    take() {
      const files = draft.files;
      draft.files = [];
      draw();
      return files;
    },
    giveBack(files) {
      draft.files.unshift(...files);
      draw();
    },
  };
}

const cross = (file, drop) => h('button.bare', { type: 'button', 'aria-label': `Remove ${file.name}`, onclick: drop }, icon('close'));

const chip = (file, drop) => h('span.chip', {}, icon('file'), file.name, cross(file, drop));

/** Nobody listens here, so whoever speaks may write down what Slack would have heard. */
function clip(file, drop) {
  const words = h('textarea.field', {
    rows: 2,
    value: file.words,
    placeholder: 'What is said in it? The transcript, as Slack would write it down (optional)',
    'aria-label': 'What is said in the clip',
    'data-testid': 'spoken',
    oninput: () => (file.words = words.value),
    onkeydown: (event) => event.stopPropagation(),
  });
  return h(
    'div.clip-draft',
    {},
    h('div.clip-head', {}, icon('mic'), h('span.wave.still', {}, waveform(file.waves)), h('span.quiet', {}, file.durationMs ? length(file.durationMs) : ''), cross(file, drop)),
    words,
  );
}
