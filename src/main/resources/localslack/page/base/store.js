import { fetchState, listen } from './server.js';

/** What one person sees of the workspace, kept up to date by events. Everything that draws reads it from here. */
export const slack = {
  me: null, workspace: null, app: null, home: null, clock: null, online: true,
  users: new Map(), channels: new Map(), messages: new Map(), ephemerals: new Map(),
  modals: [], modalErrors: null, emoji: {},
  /** Grows when names, emoji or the day change, that is when every message has to be drawn anew. */
  look: 0,
};

const watchers = new Set();
let pending = false;
let turn = 0;
let stop = () => {};
let held = null;
let reading = Promise.resolve();
let namesDrawn = null;

/** Runs after every batch of changes, until the answered function is called. */
export function watch(watcher) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function changed() {
  if (pending) return;
  pending = true;
  setTimeout(() => {
    pending = false;
    watchers.forEach((watcher) => watcher());
  });
}

/** Becomes a person. As soon as their events flow the state is read again, so that nothing falls between the two. */
export async function become(user) {
  stop();
  const mine = ++turn;
  const first = await fetchState(user);
  if (mine !== turn) return;
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
    const state = await fetchState(me);
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
  Object.assign(slack, { me: state.me, workspace: state.workspace, app: state.app, home: state.home });
  Object.assign(slack, { modals: state.modals ?? [], modalErrors: null, emoji: state.emoji ?? {} });
  slack.users = byId(state.users);
  slack.channels = byId(state.channels);
  slack.ephemerals = byId(state.ephemerals ?? []);
  slack.messages = new Map(
    Object.entries(state.messages ?? {}).map(([channel, list]) => [channel, new Map(list.map((m) => [m.ts, m]))]),
  );
  setClock(state.clock);
  const names = JSON.stringify([state.me, state.users, state.app?.name, state.emoji]);
  if (names !== namesDrawn) slack.look++;
  namesDrawn = names;
  changed();
}

const byId = (list) => new Map((list ?? []).map((each) => [each.id, each]));

/** The local Slack's time goes on from the moment it was told. */
const setClock = (clock) => (slack.clock = { ...clock, heardAt: performance.now() });

export const now = () => (slack.clock ? slack.clock.now + performance.now() - slack.clock.heardAt : Date.now());

const HAPPENINGS = {
  message: ({ message }) => messagesOf(message.channel).set(message.ts, message),
  deleted: ({ channel, ts }) => messagesOf(channel).delete(ts),
  ephemeral: ({ ephemeral }) => slack.ephemerals.set(ephemeral.id, ephemeral),
  ephemeralGone: ({ id }) => slack.ephemerals.delete(id),
  home: ({ view }) => (slack.home = view),
  modals: ({ modals, errors }) => Object.assign(slack, { modals: modals ?? [], modalErrors: errors ?? null }),
  channel: ({ channel }) => setChannel(channel),
  user: ({ user }) => slack.users.set(user.id, user) && slack.look++,
  app: ({ app }) => (slack.app = app),
  clock: ({ clock }) => setClock(clock) && slack.look++,
};

function apply(event) {
  HAPPENINGS[event.type]?.(event);
  changed();
}

/** A channel one has just joined brings a history that no event tells. */
function setChannel(channel) {
  const before = slack.channels.get(channel.id);
  const shut = channel.kind === 'private' && !channel.members?.includes(slack.me);
  if (shut) return slack.channels.delete(channel.id);
  slack.channels.set(channel.id, channel);
  if (!before?.members?.includes(slack.me) && channel.members?.includes(slack.me)) reload();
}

function messagesOf(channel) {
  if (!slack.messages.has(channel)) slack.messages.set(channel, new Map());
  return slack.messages.get(channel);
}

export const byTs = (one, other) => Number(one.ts) - Number(other.ts);

export const messagesIn = (channel) => [...(slack.messages.get(channel)?.values() ?? [])].sort(byTs);

export const messageAt = (channel, ts) => slack.messages.get(channel)?.get(ts);

export const repliesTo = (channel, ts) => messagesIn(channel).filter((m) => m.thread_ts === ts && m.ts !== ts);
