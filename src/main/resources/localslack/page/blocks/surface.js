import { act, ask } from '../base/server.js';
import { slack } from '../base/store.js';

const surfaces = new Map();

/** What was typed and chosen in one message, modal or Home, and the way its controls reach the app. */
export class Surface {
  /** `keeps`: a modal keeps what was typed when it is updated; a message or Home shows what the app now says. */
  constructor(container, keeps) {
    Object.assign(this, { container, keeps, fields: new Map(), drawn: null });
  }

  /** One surface per container, for as long as the page lives. */
  static of(container, keeps = false) {
    const key = `${slack.me}/${container.view ?? `${container.channel}/${container.ts}/${container.ephemeral ?? ''}`}`;
    if (!surfaces.has(key)) surfaces.set(key, new Surface(container, keeps));
    return surfaces.get(key);
  }

  /** Draws, and afterwards forgets every field that was not drawn any more. */
  drawing(draw) {
    this.drawn = new Set();
    const nodes = draw();
    for (const key of this.fields.keys()) if (!this.drawn.has(key)) this.fields.delete(key);
    return nodes;
  }

  /** The value of a field, which begins as `initial`. */
  field(block, element, initial) {
    const key = keyOf(block, element.action_id);
    const told = JSON.stringify(element);
    const before = this.fields.get(key);
    this.drawn?.add(key);
    if (!before || (!this.keeps && before.told !== told)) {
      this.fields.set(key, { block, action: element.action_id, value: initial, told });
    }
    return this.fields.get(key).value;
  }

  set(block, element, value) {
    const field = this.fields.get(keyOf(block, element.action_id));
    if (field) field.value = value;
  }

  /** Everything filled in so far, in Slack's shape. */
  get state() {
    const values = {};
    for (const { block, action, value } of this.fields.values()) (values[block] ??= {})[action] = value;
    return { values };
  }

  act(block, action) {
    const details = { container: this.container, block_id: block, action: { ...action, block_id: block }, state: this.state };
    return act(slack.me, 'action', details);
  }

  async suggest(block, element, value) {
    const details = { container: this.container, block_id: block, action_id: element.action_id, value };
    const answer = await ask(slack.me, 'suggest', details);
    return answer.ok ? answer : { options: [], error: answer.error };
  }
}

const keyOf = (block, action) => `${block}\n${action}`;

/** Forgets a view that is gone. */
export function forget(view) {
  surfaces.delete(`${slack.me}/${view}`);
}
