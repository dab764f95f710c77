// What the player's screen shows of what plays, each thing by itself: it is drawn anew when it changes.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { PictureId } from '../../catalogue/picture-ids';
import { allWords } from '../../language/words';
import type { Playable } from '../../player/machine';
import type { Player } from '../../player/player';
import { type Breath, breathAt } from '../../routine/breath';
import { countAt, type Moment, mayShrink, minutesLeft } from '../../routine/moment';
import { pictureAt } from '../../routine/picture';

/** The steps in which a line fills up that is seen, or covered. */
const [MANY, FEW] = [120, 20];

/** What is here, and what comes. */
export interface Shown {
  readonly title: ReadonlySignal<string>;
  /** Which step of how many, and in which practice. */
  readonly step: ReadonlySignal<string>;
  /** What is left of all of it, by the minute: nothing ticks beside people who rest. */
  readonly left: ReadonlySignal<string>;
  readonly next: ReadonlySignal<string>;
  /** What the picture is of. */
  readonly picture: ReadonlySignal<PictureId>;
  readonly breath: ReadonlySignal<Breath | undefined>;
  /** How much of all of it is over, from 0 to 1, in steps that can be seen and no more. */
  readonly progress: ReadonlySignal<number>;
  readonly rests: ReadonlySignal<boolean>;
  /** Where the voice is, as long as nothing covers what follows it. */
  readonly seen: ReadonlySignal<Moment | undefined>;
}

/**
 * What there is to show of `session` where `player` is in it. While it is `covered`, the line fills up in few steps:
 * drawn where nobody sees it, each would cost battery.
 */
export function useShown(
  player: Player,
  { timeline, request: { routine } }: Playable,
  covered: ReadonlySignal<boolean>,
): Shown {
  const rests = useComputed(() => player.state.value.kind === 'resting');
  const title = useComputed(() => player.moment.value?.step.title ?? '');
  const step = useComputed(() => {
    const { index, count } = countAt(timeline, player.stepIndex.value ?? 0);
    const { partId, partTitle, title } = player.moment.value?.step ?? {};
    const words = allWords().playing;
    const here = words.step(index, count);
    // A practice alone is its own only part; and what is said before it is called as its only step is.
    const isNamed = partId === timeline.id || partTitle === title;
    return partTitle && !isNamed ? words.inPart(partTitle, here) : here;
  });
  const next = useComputed(() => {
    const behind = player.moment.value?.next?.title;
    const { next: before, last } = allWords().playing;
    return behind ? before(behind) : last;
  });
  // What an answer may still leave out is counted as long as it does not.
  const isMost = useComputed(() => mayShrink(timeline, player.stepIndex.value ?? 0));
  // Asked by itself, so that it is put into words once a minute and not at each look.
  const minutes = useComputed(() => player.moment.value && minutesLeft(player.moment.value));
  const left = useComputed(() => {
    if (minutes.value === undefined) return '';
    const { playing: words } = allWords();
    return isMost.value ? words.timeLeftAtMost(minutes.value) : words.timeLeft(minutes.value);
  });
  const picture = useComputed(() => pictureAt(routine, player.moment.value?.step));
  const breath = useComputed(() => {
    const here = rests.value ? undefined : player.moment.value?.step;
    return here && breathAt(here, player.position.value);
  });
  const progress = useComputed(() => {
    const steps = covered.value ? FEW : MANY;
    return Math.round((player.moment.value?.progress ?? 0) * steps) / steps;
  });
  const seen = useComputed(() => (covered.value ? undefined : player.moment.value));
  return { title, step, left, next, picture, breath, progress, rests, seen };
}
