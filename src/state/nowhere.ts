// An address that leads nowhere: cut off, mistyped, or of a version that is not here. The first screen shows for
// it, and says so.
import { signal } from '@preact/signals';
import { parseRoute, route, routeHref } from './route';

/** Whether someone came to the first screen by such an address, and has not gone on since. */
export const cameByNoAddress = signal(false);

/** Notices such addresses, now and later. Call it once. */
export function watchAddresses(): void {
  notice();
  addEventListener('popstate', notice);
  route.subscribe(({ screen }) => {
    if (screen !== 'home') cameByNoAddress.value = false;
  });
}

function notice(): void {
  const { hash } = location;
  const home = parseRoute(hash);
  if (home.screen !== 'home' || /^#?\/?$/.test(hash)) return;
  cameByNoAddress.value = true;
  // Gone from the bar at once: it may say anything, and a reload must not say it again.
  history.replaceState(history.state, '', routeHref(home));
}
