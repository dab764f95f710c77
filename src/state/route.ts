// Where in the app someone is, kept in the URL's fragment so that back and reload work without a
// server. Slugs are neutral: an address bar may be seen by others.
import { signal } from '@preact/signals';

export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'routine'; readonly slug: string }
  /** Saying its lines in one's own voice. */
  | { readonly screen: 'record'; readonly slug: string }
  | { readonly screen: 'playing' }
  /** Finding a routine for a wish: the first question, another, or what was found. */
  | { readonly screen: 'find'; readonly at?: FindPage }
  | { readonly screen: 'comfort' }
  | { readonly screen: 'why' }
  | { readonly screen: 'help' }
  | { readonly screen: 'settings' }
  /** All favourites. */
  | { readonly screen: 'kept' }
  /** Making a routine: where it begins, or the one that is being made. */
  | { readonly screen: 'make'; readonly draft?: string }
  /** Getting ready earlier in the evening. */
  | { readonly screen: 'before' }
  /** Trying spoken commands. */
  | { readonly screen: 'hearing' }
  /** Opening a file that someone has passed on. */
  | { readonly screen: 'open' };

/** The pages of finding behind the first, as addresses name them: no address says what is asked there. */
const FIND_PAGES = ['2', '3', '4', '5', '6', '7', 'found'] as const;
export type FindPage = (typeof FIND_PAGES)[number];

/** Screens whose name is all there is to their address. */
const PLAIN = [
  'playing',
  'find',
  'comfort',
  'why',
  'help',
  'settings',
  'kept',
  'make',
  'before',
  'hearing',
  'open',
] as const;

/** The route that a fragment such as `#/routine/rest` names; anything unknown is home. */
export function parseRoute(fragment: string): Route {
  const [screen, slug] = fragment.replace(/^#?\/?/, '').split('/');
  if ((screen === 'routine' || screen === 'record') && slug) return { screen, slug };
  if (screen === 'make' && slug) return { screen, draft: slug };
  const at = FIND_PAGES.find((page) => page === slug);
  if (screen === 'find' && at) return { screen, at };
  return { screen: PLAIN.find((plain) => plain === screen) ?? 'home' };
}

/** The fragment that names `route`: the inverse of `parseRoute`. */
export function routeHref(route: Route): string {
  if (route.screen === 'home') return '#/';
  if ('slug' in route) return `#/${route.screen}/${route.slug}`;
  if ('draft' in route) return `#/make/${route.draft}`;
  return route.screen === 'find' && route.at ? `#/find/${route.at}` : `#/${route.screen}`;
}

/** Where we are. */
export const route = signal<Route>(parseRoute(location.hash));

/** What each of our entries in the history carries. Home is always the lowest, so Back there leaves. */
interface Entry {
  /** How many of our entries lie beneath it. */
  readonly depth: number;
  /** The fragment of the one right beneath. */
  readonly from?: string;
}

const HOME: Route = { screen: 'home' };
const GROUND: Entry = { depth: 0 };

/** The entry that shows; ahead of the browser while that is on its way down to home. */
let here = entryIn(history.state) ?? GROUND;
let homeward = false;
/** What Back does instead of leaving: the last of these. What lies on top of all else came last. */
let holds: readonly Hold[] = [];

interface Hold {
  readonly what: () => void;
}

history.replaceState(here, '');
// Each screen says itself where it begins.
history.scrollRestoration = 'manual';
addEventListener('popstate', arrive);
addEventListener('click', follow);

/**
 * Goes to `to`. Back leads here again, unless it replaces this place in the history. To home, or to
 * where we came from, it goes back instead of piling up, so that Back never leads round in circles.
 */
export function navigate(to: Route, how: 'push' | 'replace' = 'push'): void {
  const fragment = routeHref(to);
  const from = routeHref(route.peek());
  if (fragment === from) return;
  if (to.screen === 'home') {
    goHome();
  } else if (how === 'push' && fragment === here.from && !homeward) {
    history.back();
  } else {
    if (how === 'push') here = { depth: here.depth + 1, from };
    route.value = to;
    if (!homeward) write(how);
  }
}

/** Where Back would lead; undefined where that is out of the app. */
export function cameFrom(): Route | undefined {
  return here.from === undefined ? undefined : parseRoute(here.from);
}

/**
 * Until the function it returns is called, Back stays here and does `what`. Of several that hold it back, the
 * latest does; when that lets go, the one before it does again.
 */
export function holdBack(what: () => void): () => void {
  const hold: Hold = { what };
  holds = [...holds, hold];
  return () => {
    holds = holds.filter((each) => each !== hold);
  };
}

/** Home lies beneath everything, also where the app was opened somewhere else. */
function goHome(): void {
  const { depth } = here;
  here = GROUND;
  route.value = HOME;
  if (homeward) return;
  // A browser keeps so many entries and no more; the lowest are gone first.
  homeward = depth > 0 && depth < history.length;
  if (homeward) history.go(-depth);
  else write('replace');
}

/** Brings the browser's entry to where we are. */
function write(how: 'push' | 'replace'): void {
  const fragment = routeHref(route.peek());
  if (how === 'push') history.pushState(here, '', fragment);
  else history.replaceState(here, '', fragment);
}

/** Follows the browser to where it has gone: back, forward, or to an address typed by hand. */
function arrive(): void {
  if (homeward) {
    homeward = false;
    history.replaceState(GROUND, '', routeHref(HOME));
    // Someone may have gone on meanwhile.
    if (here.depth > 0) write('push');
    return;
  }
  const fragment = routeHref(parseRoute(location.hash));
  const before = routeHref(route.peek());
  const entry = entryIn(history.state);
  const last = holds.at(-1);
  if (last && entry && entry.depth < here.depth) {
    history.go(here.depth - entry.depth);
    last.what();
    return;
  }
  if (entry) {
    here = entry;
  } else {
    if (fragment !== before) here = { depth: here.depth + 1, from: before };
    history.replaceState(here, '');
  }
  if (fragment !== before) route.value = parseRoute(fragment);
}

/** Takes a plain click on a link of ours; anything else about it, a new tab say, is the browser's. */
function follow(event: MouseEvent): void {
  const { altKey, ctrlKey, metaKey, shiftKey, button, target } = event;
  if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey || button !== 0) return;
  const link = target instanceof Element ? target.closest('a') : undefined;
  const fragment = link?.getAttribute('href');
  if (!fragment?.startsWith('#/')) return;
  event.preventDefault();
  navigate(parseRoute(fragment));
}

/** Another page may have left its own state in our tab. */
function entryIn(state: unknown): Entry | undefined {
  if (typeof state !== 'object' || state === null || !('depth' in state)) return undefined;
  const { depth } = state;
  if (typeof depth !== 'number') return undefined;
  return 'from' in state && typeof state.from === 'string'
    ? { depth, from: state.from }
    : { depth };
}
