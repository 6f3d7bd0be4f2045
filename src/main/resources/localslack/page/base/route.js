import { messageAt, slack } from './store.js';

/**
 * Where one is, as the address says it: `#C…` a channel, `#C…/ts` its thread, `#C…/ts/ts` a reply in it,
 * `#C…//ts` a message of the channel, `#home` and `#about` the app's tabs. The person is in `?user=`.
 */
export function here() {
  const [channel, thread, message] = location.hash.slice(1).split('/');
  if (channel === 'home' || channel === 'about') return { view: channel };
  const root = thread && messageAt(channel, thread)?.thread_ts;
  if (root && root !== thread) return { view: 'channel', channel, thread: root, message: thread };
  return { view: 'channel', channel, thread: thread || null, message: message || null };
}

export const go = (hash) => (location.hash = hash);

export const channelHash = (channel) => `#${channel}`;

export const threadHash = (channel, thread, message) => `#${channel}/${thread}${message && message !== thread ? `/${message}` : ''}`;

export function personAddress(user) {
  const query = new URLSearchParams(location.search);
  query.set('user', user);
  return `/?${query}${location.hash}`;
}

export const personHere = () => new URLSearchParams(location.search).get('user');

export function permalink(message) {
  const path = `/archives/${message.channel}/p${message.ts.replace('.', '')}`;
  const inThread = message.thread_ts && message.thread_ts !== message.ts;
  return location.origin + path + (inThread ? `?thread_ts=${message.thread_ts}&cid=${message.channel}` : '');
}

/** The hash for an address of this Slack, or null for any other address. */
export function hashFor(address) {
  if (address.startsWith('slack://app')) return '#home';
  let url;
  try {
    url = new URL(address, location.origin);
  } catch {
    return null;
  }
  const [, channel, p] = url.pathname.match(/^\/archives\/(\w+)(?:\/p(\d{7,}))?\/?$/) ?? [];
  if (!channel || !isHere(url)) return null;
  if (!p) return channelHash(channel);
  const ts = `${p.slice(0, -6)}.${p.slice(-6)}`;
  const thread = url.searchParams.get('thread_ts') ?? messageAt(channel, ts)?.thread_ts;
  return thread && thread !== ts ? threadHash(channel, thread, ts) : `#${channel}//${ts}`;
}

/** `localhost` and `127.0.0.1` are the same house. */
function isHere(url) {
  const local = (host) => ['localhost', '127.0.0.1', '[::1]'].includes(host);
  if (url.origin === location.origin) return true;
  return url.port === location.port && local(url.hostname) && local(location.hostname);
}

/** Turns a permalink in the address bar into the page's own address, once the state is known. */
export function settle() {
  const hash = location.hash || hashFor(location.href) || '';
  const query = new URLSearchParams({ user: slack.me });
  const address = `/?${query}${hash}`;
  if (address !== location.pathname + location.search + location.hash) history.replaceState(null, '', address);
}
