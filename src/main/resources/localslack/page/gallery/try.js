import { Surface } from '../blocks/surface.js';

let last = 0;

/** A surface that no app hears of: it shows what would be sent. */
export class TrySurface extends Surface {
  constructor(shown) {
    super({ type: 'view', view: `gallery-${++last}` }, true);
    this.shown = shown;
  }

  async act(block, action) {
    this.shown.hidden = false;
    this.shown.textContent = JSON.stringify({ type: 'block_actions', actions: [{ ...action, block_id: block }], state: this.state }, null, 1);
    return { ok: true };
  }

  async suggest() {
    return { options: [{ text: { type: 'plain_text', text: 'The app would answer here' }, value: 'here' }] };
  }
}
