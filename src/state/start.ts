// The ways to start the player, or to take it up again.
import { signal, untracked } from '@preact/signals';
import type { Tone } from '../catalogue/model';
import { comfort, comfortAsked } from '../kept/comfort';
import { nextPrelude } from '../kept/first-time';
import { tone } from '../kept/tone';
import { asSpokenHere } from '../kept/voice';
import type { Request } from '../player/machine';
import { type Comfort, heeding } from '../routine/comfort';
import type { KeptPlace } from '../routine/place';
import { type ResolvedRoutine, resolve } from '../routine/resolve';
import { type Settings, sameSettings } from '../routine/settings';
import type { RoutineSpec } from '../routine/spec';
import { loadPlayer } from './load-player';
import { mayShow, mayStart } from './one-window';
import { keepPlaying, player, playerMissing, replacing, underWay } from './playing';
import { navigate, route } from './route';

/**
 * Starts what `order` asks for and shows it; where another routine is under way, asks first. What is
 * under way just so already is shown. Synchronous up to the sound where the player and the
 * voice are in memory, since phones only let a tap itself start sound. The very first begins with a
 * word on using Afterglow hands-free. Where another window plays, nothing starts, and the screen
 * that asked says so; where nothing is left to play, the page it leads to does. What people are
 * comfortable with is waited for, if only for a moment: nothing refused may be played.
 */
export async function startRoutine(order: Order): Promise<void> {
  const asked = comfortAsked();
  if (asked) await asked;
  const request = requestOf(order);
  const { spec, parts } = request.routine;
  if (parts.length === 0) return explain(spec);
  const running = player.peek()?.state.peek();
  // The way to help stays, too, until someone leaves it themselves.
  const stays = underWay.peek() || player.peek()?.help.peek() !== undefined;
  if (stays && running && 'request' in running) {
    if (isSame(running.request, request)) return navigate({ screen: 'playing' });
    replacing.value = { request, now: running.request.routine };
    return;
  }
  return begin(request);
}

/** Starts `request` in place of whatever is under way. Call it from the tap itself. */
export function replaceBy(request: Request): Promise<void> {
  keepPlaying();
  return begin(request);
}

/** What was last to start here, whether or not it did. */
export const wanted = signal<Request | undefined>(undefined);

async function begin(request: Request): Promise<void> {
  wanted.value = request;
  const may = mayStart();
  // Said where the tap was, on whatever screen that is.
  if (may !== true && !(await may)) return;
  const now = player.peek();
  if (now) {
    const starting = now.start(request);
    navigate({ screen: 'playing' });
    return starting;
  }
  navigate({ screen: 'playing' });
  try {
    await (await loadPlayer()).start(request);
  } catch {
    playerMissing.value = true;
  }
}

/**
 * Shows the place that `request` carries on from, without a sound: where someone was sent to help
 * before the app was closed. Where that cannot be shown, the page on getting help can.
 */
export async function showPlace(request: Request): Promise<void> {
  if (!(await mayShow())) return;
  const isOnHelp = () => route.peek().screen === 'help';
  if (!isOnHelp()) navigate({ screen: 'playing' }, 'replace');
  try {
    const here = await loadPlayer();
    await here.stand(request);
    if (here.help.peek()) return;
    here.stop();
  } catch {
    // Its files cannot be had.
  }
  if (!isOnHelp()) navigate({ screen: 'help' }, 'replace');
}

/** Whether both play the same, also to what people are comfortable with. */
function isSame(
  { routine: one, tone: as }: Request,
  { routine: other, tone: asOther }: Request,
): boolean {
  return (
    as === asOther &&
    one.spec.id === other.spec.id &&
    sameSettings(one.settings, other.settings) &&
    spelled(one) === spelled(other)
  );
}

function spelled({ parts }: ResolvedRoutine): string {
  return JSON.stringify(parts);
}

/** Its own page says that nothing is left of `spec`. */
/** Shows the page of `spec`, which says why it is offered nowhere. */
export async function explain(spec: RoutineSpec): Promise<void> {
  const { slugOf } = await import('../routine/built-in');
  const slug = slugOf(spec) ?? (await import('../routine/codec/slug')).sealedSlug(spec);
  navigate({ screen: 'routine', slug });
}

/** What is asked for from a screen. */
export interface Order {
  readonly spec: RoutineSpec;
  readonly settings: Settings;
  /** Where that is not simply what was chosen: for a mood that does not go with it, or as it began. */
  readonly tone?: Tone;
  /** Where it is carried on, with all that it began with; it heeds what people have refused since. */
  readonly carriedOn?: {
    readonly comfort: Comfort;
    readonly prelude: Request['prelude'];
    readonly from: KeptPlace;
  };
}

/** `order` as it is played here and now: the one place where a routine on its way to sound is resolved. */
export function requestOf({ spec, settings: asked, tone: as, carriedOn }: Order): Request {
  const allowed = comfort.peek();
  const settings = untracked(() => asSpokenHere(asked));
  const said = {
    tone: as ?? tone.peek(),
    ...(asked.voice !== settings.voice && { asked: asked.voice }),
  };
  if (carriedOn) {
    const { comfort: then, prelude, from } = carriedOn;
    return { routine: resolve(spec, settings, heeding(then, allowed)), prelude, from, ...said };
  }
  const routine = resolve(spec, settings, allowed);
  const first = routine.parts[0]?.content;
  // Whoever looks for injuries has no time to hear about earphones.
  const waits = !(first?.kind === 'practice' && first.practice === 'injury-check');
  return { routine, prelude: waits ? nextPrelude() : undefined, ...said };
}
