// `#/start/<slug>`: a shortcut on the home screen, or someone's own link, that starts a routine
// straight away. And whatever else Afterglow is opened for while it is open.
import { onLaunch } from '../device/launch';
import { welcomed } from '../kept/first-time';
import { lastSettings } from '../kept/settings-for';
import { specBySlug } from '../routine/built-in';
import { readStart } from '../routine/start-link';
import { noteLink, openFile } from '../state/passed-on';
import { underWay } from '../state/playing';
import { resumePoint } from '../state/resume';
import { navigate, parseRoute } from '../state/route';
import { startRoutine } from '../state/start';

/**
 * Starts what the address asks for: now, whenever someone goes to such an address here, and whenever a
 * shortcut or a link is used while the app is open. Call it before addresses that lead nowhere are noticed.
 */
export function followLaunches(): void {
  const startHere = () => void startFrom(new URL(location.href));
  startHere();
  // Behind the route's own: the first screen shows for it by then, and it has its entry in the history.
  addEventListener('popstate', ({ state }) => {
    startHere();
    // None of ours yet: someone has come to it by an address from elsewhere.
    if (state === null) noteLink(location.hash);
  });
  onLaunch(({ url, files: [file] }) => {
    if (url) void startFrom(url).then((starts) => starts || show(url));
    if (file) void openFile(file.getFile());
  });
}

/** Starts what `url` asks for; false where it asks for no start. */
async function startFrom(url: URL): Promise<boolean> {
  const link = readStart(url);
  if (!link) return false;
  const { slug } = link;
  forget();
  const spec = specBySlug(slug);
  if (!spec) {
    navigate({ screen: 'routine', slug }, 'replace');
    return true;
  }
  // What plays is never replaced by a shortcut; it is shown instead.
  if (underWay.peek() || resumePoint.peek()?.help) {
    navigate({ screen: 'playing' });
    return true;
  }
  const settings = { ...(await lastSettings(spec)), ...link.settings };
  const start = () => startRoutine({ spec, settings });
  if (welcomed.peek() === 'yes') {
    await start();
    return true;
  }
  const unsubscribe = welcomed.subscribe((now) => {
    if (now !== 'yes') return;
    queueMicrotask(() => unsubscribe());
    void start();
  });
  return true;
}

/** Goes from the address at once: a reload must not start it again. */
function forget(): void {
  if (!readStart(location)) return;
  const { pathname, hash } = location;
  const isInFragment = readStart({ search: '', hash }) !== undefined;
  history.replaceState(history.state, '', pathname + (isInFragment ? '#/' : hash));
}

/** Goes where `url` leads, as when a routine was passed on; home alone leads nowhere else than here. */
function show(url: URL): void {
  const to = parseRoute(url.hash);
  noteLink(url.hash);
  if (to.screen !== 'home') navigate(to);
}
