/** What was begun and not sent, by place; its words outlive the page. */
const KEY = 'localslack.drafts';
const drafts = new Map();
let saving = null;

export function draftOf(key) {
  if (!drafts.has(key)) drafts.set(key, { text: saved()[key] ?? '', mentions: new Map(), broadcast: false });
  return drafts.get(key);
}

export const hasDraft = (key) => Boolean((drafts.get(key)?.text ?? saved()[key])?.trim());

export function keep(key, text) {
  const draft = draftOf(key);
  if (draft.text === text) return;
  draft.text = text;
  saving ??= setTimeout(save, 400);
}

function save() {
  clearTimeout(saving);
  saving = null;
  const words = { ...saved() };
  for (const [key, { text }] of drafts) {
    if (text.trim()) words[key] = text;
    else delete words[key];
  }
  cache = words;
  localStorage.setItem(KEY, JSON.stringify(words));
}

let cache = null;

function saved() {
  if (cache) return cache;
  try {
    cache = JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    cache = {};
  }
  return cache;
}

addEventListener('pagehide', () => saving && save());
