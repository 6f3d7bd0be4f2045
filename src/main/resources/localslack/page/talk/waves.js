const SAMPLES = 100;

/** How loud a sound is over its length, as a hundred numbers from 0 to 100, and how long it is; nothing where it cannot be decoded. */
export async function listenTo(blob) {
  try {
    const context = new OfflineAudioContext(1, 1, 44_100);
    const sound = await context.decodeAudioData(await blob.arrayBuffer());
    return { waves: wavesOf(sound.getChannelData(0)), durationMs: sound.duration * 1000 };
  } catch {
    return { waves: [], durationMs: null };
  }
}

/** The loudest part fills the picture, so that a soft voice has one too. */
function wavesOf(samples) {
  const step = samples.length / SAMPLES;
  const loud = Array.from({ length: SAMPLES }, (_, at) => loudness(samples, Math.floor(at * step), Math.floor((at + 1) * step)));
  const most = Math.max(...loud, 0.001);
  return loud.map((one) => Math.round((one / most) * 100));
}

function loudness(samples, from, to) {
  let sum = 0;
  for (let at = from; at < to; at++) sum += samples[at] * samples[at];
  return Math.sqrt(sum / Math.max(1, to - from));
}

const WIDTH = 300;
const HEIGHT = 32;

/** The waves as upright strokes, twice: what was played lies over the whole. */
export function waveform(samples) {
  const bars = samples?.length ? thinned(samples, 60) : Array(60).fill(12);
  const gap = WIDTH / bars.length;
  const strokes = bars.map((loud, at) => {
    const tall = Math.max(2, (loud / 100) * HEIGHT);
    return `M${(at * gap + gap / 2).toFixed(1)} ${((HEIGHT - tall) / 2).toFixed(1)}v${tall.toFixed(1)}`;
  });
  const draw = (name) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    svg.setAttribute('preserveAspectRatio', 'none');
    svg.setAttribute('class', name);
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', strokes.join(''));
    svg.append(path);
    return svg;
  };
  return [draw('wave-all'), draw('wave-played')];
}

function thinned(samples, count) {
  return Array.from({ length: count }, (_, at) => {
    const part = samples.slice(Math.floor((at * samples.length) / count), Math.max(1, Math.floor(((at + 1) * samples.length) / count)));
    return part.length ? Math.max(...part) : 0;
  });
}
