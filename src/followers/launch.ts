// `?start=<slug>`: a shortcut on the home screen, or someone's own link, that starts a routine
// straight away.
import { onLaunch } from '../device/launch';
import { welcomed } from '../kept/first-time';
import { lastSettings } from '../kept/settings-for';
import { specBySlug } from '../routine/built-in';
import { readStartQuery } from '../routine/start-link';
import { underWay } from '../state/playing';
import { resumePoint } from '../state/resume';
import { navigate } from '../state/route';
import { startRoutine } from '../state/start';

/** Starts what the address asks for, now and whenever a shortcut is used while the app is open. */
export function followLaunches(): void {
  void startFrom(new URL(location.href));
  onLaunch((url) => void startFrom(url));
}

async function startFrom(url: URL): Promise<void> {
  const link = readStartQuery(url.search);
  if (!link) return;
  const { slug } = link;
  // Gone from the address at once: a reload must not start it again.
  history.replaceState(history.state, '', location.pathname + location.hash);
  const spec = specBySlug(slug);
  if (!spec) return navigate({ screen: 'routine', slug }, 'replace');
  // What plays is never replaced by a shortcut; it is shown instead.
  if (underWay.peek() || resumePoint.peek()?.help) return navigate({ screen: 'playing' });
  const settings = { ...(await lastSettings(spec)), ...link.settings };
  const start = () => startRoutine({ spec, settings });
  if (welcomed.peek() === 'yes') return start();
  const unsubscribe = welcomed.subscribe((now) => {
    if (now !== 'yes') return;
    queueMicrotask(() => unsubscribe());
    void start();
  });
}
