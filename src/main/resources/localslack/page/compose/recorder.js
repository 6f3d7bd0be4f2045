import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { toast } from '../base/toast.js';
import { length } from '../base/time.js';

/** Records from the microphone until it is stopped; `onend` gets the sound, or nothing when it was thrown away. */
export async function recorder({ onend }) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    toast('There is no microphone this page may use. You can send an audio file as a voice clip instead (the + below the message).');
    return null;
  }
  const media = new MediaRecorder(stream);
  const parts = [];
  const began = performance.now();
  let keep = true;
  const clock = h('span', { role: 'timer' }, '0:00');
  const ticking = setInterval(() => (clock.textContent = length(performance.now() - began)), 500);
  media.ondataavailable = ({ data }) => parts.push(data);
  media.onstop = () => {
    clearInterval(ticking);
    stream.getTracks().forEach((track) => track.stop());
    const lasted = performance.now() - began;
    const type = media.mimeType || 'audio/webm';
    const name = `audio_message.${type.includes('mp4') ? 'm4a' : type.includes('ogg') ? 'ogg' : 'webm'}`;
    onend(keep ? new Blob(parts, { type: type.split(';')[0] }) : null, name, lasted);
  };
  media.start();
  const end = (kept) => () => {
    keep = kept;
    media.stop();
  };
  const node = h(
    'span.recording',
    { 'aria-label': 'Recording a voice clip' },
    h('span.dot', {}),
    clock,
    h('button.bare', { type: 'button', 'aria-label': 'Finish the clip', title: 'Finish the clip', onclick: end(true) }, icon('check')),
    h('button.bare', { type: 'button', 'aria-label': 'Throw the clip away', title: 'Throw the clip away', onclick: end(false) }, icon('close')),
  );
  return { node, stop: end(true) };
}
