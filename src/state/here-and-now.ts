// Coming back to here and now from within any routine: that breaks off where it stands, and waits.
import { hasSession, isUnderWay, type Request, type WithSession } from '../player/machine';
import type { Player } from '../player/player';
import { builtIn } from '../routine/built-in';
import type { ResumePoint } from '../storage/resume';
import { player } from './playing';
import { pointOf } from './point-of';
import { heeded, keep, orderOf, resumePoint } from './resume';
import { replaceBy, requestOf } from './start';
import { stopAsked } from './stop-question';

/** What plays here and can be broken off: not where someone was sent to help, nor what comes between itself. */
function running(): { readonly here: Player; readonly state: WithSession } | undefined {
  const here = player.value;
  const state = here?.state.value;
  if (!here || !state || !hasSession(state) || !isUnderWay(state) || here.help.value)
    return undefined;
  const { interlude, routine } = state.request;
  return interlude || routine.spec.id === 'grounding' ? undefined : { here, state };
}

/**
 * What coming back would play, for people as they are here; undefined where there is nothing to break off.
 */
export function hereAndNow(): Request | undefined {
  const settings = running()?.state.request.routine.settings;
  if (!settings) return undefined;
  // The short one leaves out some of the senses.
  const request = requestOf({
    spec: builtIn('grounding'),
    settings: { ...settings, length: 'standard' },
  });
  return { ...request, prelude: undefined, interlude: true };
}

/** Keeps the place of what plays, and comes back to here and now. Call it from the tap itself. */
export async function comeBack(): Promise<void> {
  const now = running();
  const request = hereAndNow();
  if (!now || !request) return;
  keep(pointOf(now.here, now.state, now.here.now()));
  stopAsked.value = false;
  await replaceBy(request);
}

/** What was broken off for `request`, where it can still be carried on. */
export function brokenOffFor({ interlude }: Request): ResumePoint | undefined {
  const point = interlude && resumePoint.value;
  return point && heeded(point).parts.length > 0 ? point : undefined;
}

/** Goes on with `point`, where it stood, in place of what plays. Call it from the tap itself. */
export async function goOn(point: ResumePoint): Promise<void> {
  stopAsked.value = false;
  await replaceBy(requestOf(orderOf(point)));
}
