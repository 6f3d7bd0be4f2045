import { aboutPane } from './app/about.js';
import { homePane } from './app/home.js';
import { modals } from './app/modal.js';
import { arrange } from './base/dom.js';
import { closePopover } from './base/popover.js';
import { here, personAddress, personHere, settle } from './base/route.js';
import { become, changed, slack, watch } from './base/store.js';
import { toast } from './base/toast.js';
import { listenForKeys } from './frame/keys.js';
import { drawSidebar } from './frame/sidebar.js';
import { drawNotices, topBar } from './frame/top.js';
import { readEmoji } from './people/emoji.js';
import { channelName } from './people/people.js';
import { channelPane } from './talk/channel.js';
import { announcer } from './talk/live.js';
import { threadPane } from './talk/thread.js';
import { unreadIn } from './talk/unread.js';

/** Puts the page together: where one is decides which panes are shown. */
const at = (id) => document.getElementById(id);
const top = topBar(at('top'));
const channel = channelPane();
const thread = threadPane();
const home = homePane();
const about = aboutPane();
const stack = modals();
const announce = announcer(at('live'));
const LAST = 'localslack.person';
let pointedAt = null;

function draw() {
  const place = here();
  const known = slack.channels.get(place.channel) ?? usual();
  const onApp = place.view !== 'channel' && slack.app ? place.view : null;
  at('main').dataset.channel = onApp ? '' : (known?.id ?? '');
  top.draw();
  drawNotices(at('notices'));
  if (onApp === 'home') home.draw();
  else home.left();
  if (onApp === 'about') about.draw();
  arrange(at('main'), [{ home, about }[onApp]?.root ?? channel.root]);
  if (!onApp && known) channel.draw(known, !place.thread && place.message);
  const withThread = !onApp && known?.id === place.channel && place.thread;
  at('side').hidden = !withThread;
  arrange(at('side'), withThread ? [thread.root] : []);
  if (withThread) thread.draw(known, place.thread, place.message);
  document.body.classList.toggle('with-thread', Boolean(withThread));
  drawSidebar(at('sidebar'));
  stack.draw();
  announce();
  point(place);
  document.title = `${unread() ? '• ' : ''}${onApp ? slack.app.name : channelName(known)} – ${slack.workspace.name}`;
}

/** Where a newcomer begins: in a channel the app is in too. */
function usual() {
  const mine = [...slack.channels.values()].filter(({ kind, members }) => kind !== 'im' && members?.includes(slack.me));
  return mine.find(({ botIsMember }) => botIsMember) ?? mine[0] ?? slack.channels.values().next().value;
}

const unread = () => [...slack.channels.values()].some((each) => unreadIn(each).count);

/** A deep link shows its message once, as soon as it is there. */
function point({ thread: root, message }) {
  if (pointedAt === location.hash) return;
  const found = !message || (root ? thread : channel).show(message);
  if (found) pointedAt = location.hash;
}

/** Nobody named, or somebody unknown: whoever was here last, else whom the server proposes. */
async function start(user) {
  try {
    await become(user);
    localStorage.setItem(LAST, slack.me);
    settle();
  } catch (wrong) {
    if (wrong.refused && user) return start(null);
    toast(wrong.refused ? wrong.message : 'The local Slack does not answer yet. Trying again…');
    setTimeout(() => start(user), 3000);
  }
}

addEventListener('hashchange', () => {
  document.body.classList.remove('drawer');
  closePopover({ refocus: false });
  changed();
});
document.addEventListener('visibilitychange', changed);
document.addEventListener('become', ({ detail: user }) => {
  history.pushState(null, '', personAddress(user));
  start(user);
});
addEventListener('popstate', () => personHere() && slack.me && personHere() !== slack.me && start(personHere()));
watch(() => slack.me && draw());
listenForKeys();
readEmoji().then(() => start(personHere() ?? localStorage.getItem(LAST)));
