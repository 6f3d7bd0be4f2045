import { Log } from './log.js';
import { fetchPart, fetchState, listen } from './server.js';

/** What one person sees of the workspace, kept up to date by events. Everything that draws reads it from here. */
export const slack = {
  me: null, workspace: null, app: null, home: null, clock: null, guide: null, teammates: null, online: true,
  users: new Map(), channels: new Map(), logs: new Map(), ephemerals: new Map(),
  modals: [], modalErrors: null,
  /** Messages that have come since the last drawing. */
  news: [],
  /** Grows when names or the day change, that is when every message has to be drawn anew. */
  look: 0,
};

const watchers = new Set();
let pending = false;
let turn = 0;
let stop = () => {};
let held = null;
let reading = Promise.resolve();
let namesDrawn = null;
/** What the server told when the page was opened: what is only for one's own eyes is shown from then on. */
let openSince = '';

/** Runs after every batch of changes, until the answered function is called. */
export function watch(watcher) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Draws once per frame, however much happens; a window nobody sees has no frames and takes its time. */
export function changed() {
  if (pending) return;
  pending = true;
  const frame = requestAnimationFrame(draw);
  const late = setTimeout(draw, 300);
  function draw() {
    cancelAnimationFrame(frame);
    clearTimeout(late);
    pending = false;
    if (isPressed()) return setTimeout(changed, 50);
    watchers.forEach((watcher) => watcher());
    slack.news = [];
  }
}

/** Under a pressed pointer nothing is exchanged: its click would hit nothing. Nobody presses for longer than that. */
const PRESS = 1000;
let pressedAt = -PRESS;
const isPressed = () => performance.now() - pressedAt < PRESS;
addEventListener('pointerdown', () => (pressedAt = performance.now()), true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (pressedAt = -PRESS), true);

/** Becomes a person. As soon as their events flow the state is read again, so that nothing falls between the two. */
export async function become(user) {
  stop();
  const mine = ++turn;
  const first = await fetchState(user, openSince);
  if (mine !== turn) return;
  openSince ||= first.stamp;
  slack.logs.clear();
  take(first);
  stop = listen(first.me, {
    onopen: () => reload(first.me),
    onevent: (event) => (held ? held.push(event) : apply(event)),
    onlost: () => {
      slack.online = false;
      changed();
    },
  });
}

/** One after another: a state read earlier must not overwrite what was told later. */
export function reload(me = slack.me) {
  reading = reading.then(() => read(me));
  return reading;
}

async function read(me) {
  held = [];
  try {
    const state = await fetchState(me, openSince);
    if (slack.me === me) take(state);
    slack.online = true;
  } catch {
    slack.online = false;
  }
  const waiting = held;
  held = null;
  waiting.forEach(apply);
  changed();
}

function take(state) {
  const { me, workspace, app, home, guide = null, teammates = null } = state;
  Object.assign(slack, { me, workspace, app, home, guide, teammates });
  Object.assign(slack, { modals: state.modals ?? [], modalErrors: null });
  slack.users = byId(state.users);
  slack.channels = byId(state.channels);
  slack.ephemerals = byId(state.ephemerals ?? []);
  slack.logs = logsOf(state);
  setClock(state.clock);
  const names = JSON.stringify([me, state.users, app?.name], (key, value) => (key === 'updated' ? undefined : value));
  if (names !== namesDrawn) slack.look++;
  namesDrawn = names;
  changed();
}

function logsOf({ messages, earlier }) {
  const logs = new Map();
  for (const [channel, list] of Object.entries(messages ?? {})) {
    const log = new Log();
    log.hasEarlier = Boolean(earlier?.includes(channel));
    list.forEach((message) => log.put(message));
    if (slack.logs.has(channel)) log.continues(slack.logs.get(channel));
    logs.set(channel, log);
  }
  return logs;
}

const byId = (list) => new Map((list ?? []).map((each) => [each.id, each]));

/** The local Slack's time goes on from the moment it was told. */
const setClock = (clock) => (slack.clock = { ...clock, heardAt: performance.now() });

export const now = () => (slack.clock ? slack.clock.now + performance.now() - slack.clock.heardAt : Date.now());

const HAPPENINGS = {
  message: ({ message }) => logOf(message.channel).put(message) && slack.news.push(message),
  deleted: ({ channel, ts }) => logOf(channel).remove(ts),
  ephemeral: ({ ephemeral }) => slack.ephemerals.set(ephemeral.id, ephemeral),
  ephemeralGone: ({ id }) => slack.ephemerals.delete(id),
  home: ({ view }) => (slack.home = view),
  modals: ({ modals, errors }) => Object.assign(slack, { modals: modals ?? [], modalErrors: errors ?? null }),
  channel: ({ channel }) => setChannel(channel),
  user: ({ user }) => slack.users.set(user.id, user) && slack.look++,
  app: ({ app }) => (slack.app = app),
  clock: ({ clock }) => setClock(clock) && slack.look++,
  guide: ({ guide }) => (slack.guide = guide),
  teammates: ({ teammates }) => (slack.teammates = teammates),
};

function apply(event) {
  HAPPENINGS[event.type]?.(event);
  changed();
}

/** A channel one has just joined brings a history that no event tells. */
function setChannel(channel) {
  const before = slack.channels.get(channel.id);
  const shut = channel.kind !== 'channel' && !channel.members?.includes(slack.me);
  if (shut) return slack.channels.delete(channel.id);
  slack.channels.set(channel.id, channel);
  if (!before?.members?.includes(slack.me) && channel.members?.includes(slack.me)) reload();
}

export function logOf(channel) {
  if (!slack.logs.has(channel)) slack.logs.set(channel, new Log());
  return slack.logs.get(channel);
}

/** What stands in the channel itself, oldest first. */
export const openIn = (channel) => logOf(channel).open;

export const messageAt = (channel, ts) => slack.logs.get(channel)?.byTs.get(ts);

export const repliesTo = (channel, ts) => logOf(channel).threads.get(ts) ?? [];

/** Reads an earlier portion of a channel; with `since`, all of it back to there. */
export async function readEarlier(channel, since = '') {
  const before = openIn(channel)[0]?.ts ?? '';
  const part = await fetchPart('history', { user: slack.me, channel, before, since });
  const log = logOf(channel);
  part.messages?.forEach((message) => log.byTs.has(message.ts) || log.put(message));
  if (part.messages) log.hasEarlier = part.earlier;
  changed();
}

export async function readThread(channel, ts) {
  const part = await fetchPart('thread', { user: slack.me, channel, ts });
  const log = logOf(channel);
  const there = new Set(part.messages?.map((message) => message.ts));
  if (part.messages) [...log.thread(ts)].filter((reply) => !there.has(reply.ts)).forEach((reply) => log.remove(reply.ts));
  part.messages?.forEach((message) => log.put(message));
  changed();
}

/** What lies ahead may have changed since it was told. */
export async function readClock() {
  const { clock } = await fetchPart('clock', {});
  if (clock) setClock(clock);
}
