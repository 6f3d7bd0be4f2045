import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { menu } from '../base/menu.js';
import { upload } from '../base/server.js';
import { slack } from '../base/store.js';
import { length } from '../talk/files.js';
import { audioLength, recorder } from './recorder.js';

/** Files and voice clips that wait in a composer; they are uploaded at once and go with the next message. */
export function attachments(draft, onchange) {
  draft.files ??= [];
  let uploading = 0;
  let recording = null;
  const node = h('div.attached', {});

  function draw() {
    const chips = draft.files.map((file) =>
      h('span.chip', {}, icon(file.audio ? 'mic' : 'file'), file.audio ? `Voice clip ${file.durationMs ? length(file.durationMs) : ''}` : file.name,
        h('button.bare', { type: 'button', 'aria-label': `Remove ${file.name}`, onclick: () => drop(file) }, icon('close'))),
    );
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
    const lasting = durationMs ?? (audio ? await audioLength(blob) : null);
    const file = await upload(slack.me, blob, { name, audio, durationMs: lasting });
    uploading--;
    if (file) draft.files.push({ id: file.id, name, audio, durationMs: lasting });
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
