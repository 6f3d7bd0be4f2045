import { now, slack } from './store.js';

/** Times as the chosen person reads them: in their zone, on a 24-hour clock. */
export const myZone = () => slack.users.get(slack.me)?.tz || 'UTC';

const DAY = 86_400_000;
export const MONTHS = 'January February March April May June July August September October November December'.split(' ');
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const formats = new Map();

/** Year, month (1–12), day, hour, minute, second and weekday (0 is Sunday) on the wall of a zone. */
export function wall(ms, zone = myZone()) {
  const second = Math.floor(ms / 1000);
  if (last.second !== second || last.zone !== zone) last = { second, zone, wall: lookAt(ms, zone) };
  return last.wall;
}

/** One message is asked for its time again and again. */
let last = {};

function lookAt(ms, zone) {
  if (!formats.has(zone)) {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' };
    formats.set(zone, new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...fields }));
  }
  const got = {};
  for (const { type, value } of formats.get(zone).formatToParts(ms)) got[type] = Number(value);
  got.weekday = new Date(Date.UTC(got.year, got.month - 1, got.day)).getUTCDay();
  return got;
}

/** The moment at which a zone's wall shows this; in the gap of spring, the moment that long after it. */
export function moment({ year, month, day, hour = 0, minute = 0 }, zone = myZone()) {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  const offsetAt = (ms) => {
    const w = wall(ms, zone);
    return Date.UTC(w.year, w.month - 1, w.day, w.hour, w.minute, w.second) - Math.floor(ms / 1000) * 1000;
  };
  const guess = asUtc - offsetAt(asUtc);
  const settled = asUtc - offsetAt(guess);
  return offsetAt(settled) === asUtc - settled ? settled : Math.max(guess, settled);
}

const two = (n) => String(n).padStart(2, '0');
const ordinal = (n) => n + (n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));

export const tsMs = (ts) => Number(ts) * 1000;
export const isoDay = (ms, zone) => (({ year, month, day }) => `${year}-${two(month)}-${two(day)}`)(wall(ms, zone));
export const hourMinute = (ms, zone) => (({ hour, minute }) => `${two(hour)}:${two(minute)}`)(wall(ms, zone));
export const weekday = (ms, zone) => WEEKDAYS[wall(ms, zone).weekday];

const longDay = (w) => `${MONTHS[w.month - 1]} ${ordinal(w.day)}, ${w.year}`;
const shortDay = (w) => `${MONTHS[w.month - 1].slice(0, 3)} ${w.day}, ${w.year}`;
const weekdayAndDay = (w) => `${WEEKDAYS[w.weekday]}, ${longDay(w)}`;

/** "today", "yesterday", "tomorrow", or nothing. */
function nearDay(ms) {
  const day = isoDay(ms);
  const near = { today: now(), yesterday: now() - DAY, tomorrow: now() + DAY };
  return Object.keys(near).find((name) => isoDay(near[name]) === day);
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** The line between two days of a channel. */
export function dayTitle(ms) {
  const near = nearDay(ms);
  if (near) return capital(near);
  const w = wall(ms);
  return `${WEEKDAYS[w.weekday]}, ${MONTHS[w.month - 1]} ${ordinal(w.day)}` + (w.year === wall(now()).year ? '' : `, ${w.year}`);
}

/** "Mon 23 Nov". */
export function shortDate(ms, zone) {
  const w = wall(ms, zone);
  return `${WEEKDAYS[w.weekday].slice(0, 3)} ${w.day} ${MONTHS[w.month - 1].slice(0, 3)}`;
}

/** "today at 09:30", "November 20th at 14:05". */
export function dayAndTime(ms) {
  const w = wall(ms);
  return `${nearDay(ms) ?? `${MONTHS[w.month - 1]} ${ordinal(w.day)}`} at ${hourMinute(ms)}`;
}

export const fullTime = (ms) => `${weekdayAndDay(wall(ms))} at ${hourMinute(ms)}:${two(wall(ms).second)}`;

function ago(ms) {
  const seconds = Math.round((now() - ms) / 1000);
  const [size, unit] = [[86400, 'day'], [3600, 'hour'], [60, 'minute']].find(([s]) => Math.abs(seconds) >= s) ?? [1, 'second'];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(-Math.trunc(seconds / size), unit);
}

const TOKENS = {
  date_num: (ms) => isoDay(ms),
  date: (ms) => longDay(wall(ms)),
  date_short: (ms) => shortDay(wall(ms)),
  date_long: (ms) => weekdayAndDay(wall(ms)),
  time: (ms) => hourMinute(ms),
  time_secs: (ms) => `${hourMinute(ms)}:${two(wall(ms).second)}`,
  ago,
};

/** Slack's date template, `{date_short_pretty} at {time}`, for a moment in seconds. */
export function slackDate(unix, template) {
  const ms = Number(unix) * 1000;
  return template.replace(/\{(\w+?)(_pretty)?\}/g, (whole, name, pretty, at) => {
    if (!TOKENS[name]) return whole;
    const near = pretty && nearDay(ms);
    return near ? (at === 0 ? capital(near) : near) : TOKENS[name](ms);
  });
}

/** Of a clip, in minutes and seconds. */
export function length(ms) {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
