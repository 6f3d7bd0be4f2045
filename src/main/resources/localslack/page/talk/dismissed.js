import { changed } from '../base/store.js';

/** What was only for one's own eyes and is not wanted any more; the server keeps it, this browser hides it. */
const KEY = 'localslack.dismissed';
const ids = new Set(JSON.parse(sessionStorage.getItem(KEY) ?? '[]'));

export const isDismissed = (id) => ids.has(id);

export function dismiss(id) {
  ids.add(id);
  sessionStorage.setItem(KEY, JSON.stringify([...ids].slice(-200)));
  changed();
}
