import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { upload } from '../base/server.js';
import { slack } from '../base/store.js';

/** A field for files, which are uploaded as soon as they are chosen. */
export function fileInput(element, use) {
  const most = element.max_files ?? 10;
  let files = use.field({ type: element.type, files: [] }).files;
  const chips = h('span.file-chips', {});
  const button = h('button.button', { ...use.hooks, type: 'button', 'aria-label': use.label, onclick: choose }, icon('clip'), 'Upload files');
  const node = h('div.file-field', {}, chips, button);
  function draw() {
    chips.replaceChildren(...files.map((file) => h('span.chip', {}, icon('file'), file.name, h('button.bare', { type: 'button', 'aria-label': `Remove ${file.name}`, onclick: () => set(files.filter((one) => one !== file)) }, icon('close')))));
    button.disabled = files.length >= most;
  }
  function set(next) {
    files = next.slice(0, most);
    use.keep({ type: element.type, files });
    draw();
  }
  function choose() {
    const accept = element.filetypes?.map((ending) => `.${ending}`).join(',');
    const input = h('input', { type: 'file', multiple: most > 1, accept });
    input.addEventListener('change', async () => {
      const sent = await Promise.all([...input.files].map((file) => upload(slack.me, file, { name: file.name })));
      set([...files, ...sent.filter(Boolean)]);
    });
    input.click();
  }
  draw();
  return node;
}
