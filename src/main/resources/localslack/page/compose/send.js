import { ask } from '../base/server.js';
import { slack } from '../base/store.js';
import { toSlack } from './typed.js';

/** Sends a message or a command; answers null, or the sentence why not. */
export async function send(target, said) {
  const [, command, words = ''] = said.text.match(/^(\/[a-z][\w-]*)(?:\s+([\s\S]*))?$/i) ?? [];
  const answer = command ? await run(target, command.toLowerCase(), words, said) : await post(target, said);
  return answer.ok ? null : answer.error;
}

function post(target, { text, mentions, broadcast, files }) {
  return ask(slack.me, 'post', {
    channel: target.channel,
    ...(target.thread ? { thread_ts: target.thread, broadcast } : {}),
    text: toSlack(text, mentions),
    ...(files.length ? { files: files.map(({ id }) => id), spoken: spoken(files) } : {}),
  });
}

/** What was said in the clips, as far as it was written down. */
const spoken = (files) => Object.fromEntries(files.filter(({ audio }) => audio).map(({ id, words }) => [id, words ?? '']));

async function run(target, command, words, { mentions }) {
  if (target.thread) return { ok: false, error: `${command} is not supported in threads, sorry! It works in ${target.name}.` };
  const known = (slack.app?.commands ?? []).some((it) => it.command === command);
  if (!known) return { ok: false, error: `${command} is not a command here. Type / to see the commands there are.` };
  return ask(slack.me, 'command', { channel: target.channel, command, text: toSlack(words.trim(), mentions) });
}
