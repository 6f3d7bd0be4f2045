import { indexOf } from '../base/log.js';
import { menu } from '../base/menu.js';
import { logOf, now, openIn, readEarlier } from '../base/store.js';
import { moment } from '../base/time.js';
import { askDay } from '../blocks/calendar.js';

const DAY = 86_400_000;

/** The menu of a day's sign: to other days of this channel. */
export function jumpMenu(anchor, channel, list) {
  const to = (ms) => goTo(channel, list, ms);
  menu(
    anchor,
    [
      { heading: 'Jump to…' },
      { label: 'Most recent', run: list.toEnd },
      { label: 'Last week', run: () => to(now() - 7 * DAY) },
      { label: 'Last month', run: () => to(now() - 30 * DAY) },
      { label: 'The very beginning', run: () => to(0) },
      null,
      { label: 'Jump to a specific date…', run: () => askDay(anchor, null, (day) => to(beginning(day))) },
    ],
    { label: 'Jump to another day', 'data-testid': 'jump-menu' },
  );
}

function beginning(isoDay) {
  const [year, month, day] = isoDay.split('-').map(Number);
  return moment({ year, month, day });
}

async function goTo(channel, list, ms) {
  const since = (Math.max(0, ms) / 1000).toFixed(6).padStart(17, '0');
  const log = logOf(channel);
  if (log.hasEarlier && log.open[0]?.ts > since) await readEarlier(channel, since);
  const all = openIn(channel);
  const at = Math.min(indexOf(all, since), all.length - 1);
  if (at >= 0) requestAnimationFrame(() => list.show(all[at].ts, { glow: false }));
}
