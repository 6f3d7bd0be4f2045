import { toast } from './toast.js';

/** The wire to the local Slack; what person acts is said by every call. */
const OUT_OF_REACH = 'The local Slack did not answer. Is it still running?';

export async function fetchState(user, since) {
  const query = new URLSearchParams();
  if (user) query.set('user', user);
  if (since) query.set('since', since);
  const response = await fetch(`/page/state?${query}`);
  const state = await response.json();
  if (!response.ok) throw Object.assign(new Error(state.error), { refused: true });
  return state;
}

/** Something the state does not hold; an empty answer when it is not to be had. */
export async function fetchPart(what, details) {
  try {
    const response = await fetch(`/page/${what}?${new URLSearchParams(details)}`);
    return response.ok ? await response.json() : {};
  } catch {
    return {};
  }
}

/** Answers the server's object; `ok` is false for a refusal, whose sentence is in `error`. */
export async function ask(as, what, details = {}) {
  try {
    const response = await fetch('/page/act', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ as, do: what, ...details }),
    });
    return await response.json();
  } catch {
    return { ok: false, error: OUT_OF_REACH };
  }
}

/** Like `ask`, but shows a refusal at once and then answers null. */
export async function act(as, what, details) {
  const answer = await ask(as, what, details);
  if (answer.ok) return answer;
  toast(answer.error ?? OUT_OF_REACH);
  return null;
}

export async function upload(as, blob, { name, durationMs, audio, waves }) {
  const query = new URLSearchParams({ user: as, name });
  if (durationMs) query.set('duration_ms', String(Math.round(durationMs)));
  if (audio) query.set('audio', 'true');
  if (waves?.length) query.set('waves', waves.join(','));
  try {
    const response = await fetch(`/page/upload?${query}`, {
      method: 'POST',
      headers: { 'Content-Type': blob.type || 'application/octet-stream' },
      body: blob,
    });
    const answer = await response.json();
    if (answer.ok) return answer.file;
    toast(answer.error);
  } catch {
    toast(`${name} could not be uploaded. ${OUT_OF_REACH}`);
  }
  return null;
}

/** Where a file lies for somebody who may see it. */
export const fileAddress = (user, file) => `/page/files/${file}?${new URLSearchParams({ user })}`;

/** Listens to what happens for one person, for ever; `onopen` runs at the start and after each interruption. */
export function listen(user, { onopen, onevent, onlost }) {
  let source;
  let retry;
  const connect = () => {
    source = new EventSource(`/page/events?user=${encodeURIComponent(user)}`);
    source.onopen = onopen;
    source.onmessage = (message) => onevent(JSON.parse(message.data));
    source.onerror = () => {
      onlost();
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(connect, 2000);
    };
  };
  connect();
  return () => {
    clearTimeout(retry);
    source.close();
  };
}
