import { go } from '../base/route.js';
import { focusables } from '../base/dom.js';
import { showKeys } from './help.js';
import { quickSwitch } from './quick.js';

const REGIONS = ['top', 'notices', 'sidebar', 'main', 'side'];

/** Keys that work everywhere. */
export function listenForKeys() {
  document.addEventListener('keydown', (event) => {
    const { key } = event;
    const control = event.ctrlKey || event.metaKey;
    if (document.getElementById('app').inert) return;
    if (key === 'F6') nextRegion(event.shiftKey ? -1 : 1);
    else if (control && key.toLowerCase() === 'k') quickSwitch();
    else if (control && key === '/') showKeys();
    else if (event.altKey && (key === 'ArrowUp' || key === 'ArrowDown')) neighbour(key === 'ArrowUp' ? -1 : 1);
    else return;
    event.preventDefault();
  });
}

function nextRegion(step) {
  const regions = REGIONS.map((id) => document.getElementById(id)).filter((node) => !node.hidden && focusables(node).length);
  const at = regions.findIndex((node) => node.contains(document.activeElement));
  const region = regions[(at + step + regions.length) % regions.length];
  (region.querySelector('[aria-current]:is(a, button)') ?? region.querySelector('.composer textarea') ?? focusables(region)[0]).focus();
}

function neighbour(step) {
  const all = [...document.querySelectorAll('#sidebar a.entry')];
  const at = all.findIndex((entry) => entry.hasAttribute('aria-current'));
  const next = all[(at + step + all.length) % all.length];
  if (next) go(next.getAttribute('href'));
}
