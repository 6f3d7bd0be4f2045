import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { toast } from '../base/toast.js';
import { length } from '../base/time.js';
import { waveform } from './waves.js';

const SPEEDS = [1, 1.5, 2];
const STEP = 5;
/** One sound per file, so that it goes on while its message is drawn anew. */
const sounds = new Map();
let playing = null;

/** Plays a clip: a button, its waves with a moving position, time and speed. */
export function player(file, address) {
  const audio = soundOf(file.id, address);
  const total = () => (file.duration_ms ? file.duration_ms / 1000 : Number.isFinite(audio.duration) ? audio.duration : 0);
  const button = h('button.play', { type: 'button', onclick: toggle });
  const time = h('span.play-time', {});
  const speed = h('button.play-speed', { type: 'button', title: 'Speed', onclick: faster });
  const wave = h('div.wave', { role: 'slider', tabindex: '0', 'aria-label': 'Position in the clip', 'aria-valuemin': '0', onpointerdown: pointed, onkeydown: stepped }, waveform(file.audio_wave_samples));
  const node = h('div.player', {}, button, wave, time, speed);

  function draw() {
    const done = total() ? Math.min(1, audio.currentTime / total()) : 0;
    button.replaceChildren(icon(audio.paused ? 'play' : 'pause'));
    button.setAttribute('aria-label', audio.paused ? 'Play the clip' : 'Pause the clip');
    wave.style.setProperty('--played', `${done * 100}%`);
    wave.setAttribute('aria-valuemax', String(Math.round(total())));
    wave.setAttribute('aria-valuenow', String(Math.round(audio.currentTime)));
    wave.setAttribute('aria-valuetext', `${length(audio.currentTime * 1000)} of ${length(total() * 1000)}`);
    time.textContent = length((audio.paused && !audio.currentTime ? total() : audio.currentTime) * 1000);
    speed.textContent = `${audio.playbackRate}×`;
    speed.setAttribute('aria-label', `Speed ${audio.playbackRate}×. Change it`);
    if (!audio.paused && node.isConnected) requestAnimationFrame(draw);
  }
  async function toggle() {
    if (!audio.paused) return audio.pause();
    if (playing && playing !== audio) playing.pause();
    playing = audio;
    try {
      await audio.ready();
      await audio.play();
    } catch {
      toast('This browser cannot play that sound.');
    }
  }
  async function seek(seconds) {
    await audio.ready();
    audio.currentTime = Math.max(0, Math.min(seconds, total()));
    draw();
  }
  function faster() {
    audio.playbackRate = SPEEDS[(SPEEDS.indexOf(audio.playbackRate) + 1) % SPEEDS.length];
    draw();
  }
  function pointed(event) {
    const at = wave.getBoundingClientRect();
    seek(((event.clientX - at.left) / at.width) * total());
  }
  function stepped(event) {
    const to = { ArrowRight: audio.currentTime + STEP, ArrowLeft: audio.currentTime - STEP, Home: 0, End: total() }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    seek(to);
  }
  audio.drawn?.abort();
  audio.drawn = new AbortController();
  for (const happening of ['play', 'pause', 'ended', 'seeked', 'loadedmetadata']) audio.addEventListener(happening, draw, { signal: audio.drawn.signal });
  requestAnimationFrame(draw);
  return { node, seek };
}

function soundOf(id, address) {
  if (sounds.has(id)) return sounds.get(id);
  const audio = new Audio();
  audio.preload = 'none';
  let whole = null;
  audio.ready = () => (whole ??= load(audio, address));
  audio.addEventListener('ended', () => (audio.currentTime = 0));
  sounds.set(id, audio);
  return audio;
}

/** As a whole: a recording of a browser does not know its own length, and could not be wound otherwise. */
async function load(audio, address) {
  const blob = await (await fetch(address)).blob();
  audio.src = URL.createObjectURL(blob);
  await new Promise((resolve, reject) => {
    audio.addEventListener('loadedmetadata', resolve, { once: true });
    audio.addEventListener('error', reject, { once: true });
    audio.load();
  });
}
