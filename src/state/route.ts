// Where in the app someone is, kept in the URL's fragment so that back and reload work without a
// server. Slugs are neutral: an address bar may be seen by others.
import { signal } from '@preact/signals';

export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'routine'; readonly slug: string }
  | { readonly screen: 'playing' }
  /** Finding a routine for the moment. */
  | { readonly screen: 'find' }
  | { readonly screen: 'comfort' }
  | { readonly screen: 'why' }
  | { readonly screen: 'help' }
  | { readonly screen: 'settings' };

/** Screens whose name is all there is to their address. */
const PLAIN = ['playing', 'find', 'comfort', 'why', 'help', 'settings'] as const;

/** The route that a fragment such as `#/routine/rest` names; anything unknown is home. */
export function parseRoute(fragment: string): Route {
  const [screen, slug] = fragment.replace(/^#?\/?/, '').split('/');
  if (screen === 'routine' && slug) return { screen, slug };
  return { screen: PLAIN.find((plain) => plain === screen) ?? 'home' };
}

/** The fragment that names `route`: the inverse of `parseRoute`. */
export function routeHref(route: Route): string {
  if (route.screen === 'home') return '#/';
  return route.screen === 'routine' ? `#/routine/${route.slug}` : `#/${route.screen}`;
}

/** Where we are. */
export const route = signal<Route>(parseRoute(location.hash));

addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash);
});

/** Goes to `to`; back leads here again, unless it replaces this place in the history. */
export function navigate(to: Route, how: 'push' | 'replace' = 'push'): void {
  if (how === 'replace') history.replaceState(null, '', routeHref(to));
  else history.pushState(null, '', routeHref(to));
  route.value = to;
}
