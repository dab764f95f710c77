// What was under way when the app was last closed, or broke off: the first thing on offer.

import { toSeconds } from '../../catalogue/units';
import { IconButton } from '../../components/button';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { Still } from '../../components/still';
import { calledAs } from '../../kept/called';
import { words } from '../../language/words';
import { pictureOf } from '../../routine/picture';
import { shownOf } from '../../routine/place';
import { underWayElsewhere } from '../../state/one-window';
import { underWay } from '../../state/playing';
import { carryOn, isRefusedSince, notNow, resumePoint } from '../../state/resume';
import type { ResumePoint } from '../../storage/resume';
import ring from './carry-on.module.css';
import css from './home.module.css';

/** What can be carried on; undefined where nothing is left, or something plays here or elsewhere. */
export function carriedOn(): ResumePoint | undefined {
  const point = underWay.value || underWayElsewhere.value ? undefined : resumePoint.value;
  return point && !isRefusedSince(point) ? point : undefined;
}

/** Offers to carry on from `point`, or not. */
export function CarryOn({ point }: { point: ResumePoint }) {
  const { formats, home } = words();
  const { spec, settings, place } = point;
  // The place was kept up to a second and a half before the end of the app, so too much is left rather than too
  // little: rounded down, it is nearer.
  const shown = shownOf(place);
  const left = Math.floor(toSeconds(shown.left));
  const picture = pictureOf(spec);
  return (
    <section class={css.carryOn} aria-label={home.carryOn.label} data-hue={picture}>
      <button type="button" class={css.row} onClick={() => void carryOn(point)}>
        <span class={ring.ringed}>
          <Still of={picture} class={ring.coin} loading="eager" />
          <Ring progress={shown.progress} />
        </span>
        <span class={css.words}>
          <span class={css.sub}>
            {left === 0 ? home.carryOn.ended : home.carryOn.from(shown.title, formats.clock(left))}
          </span>
          <span class={css.name}>{calledAs(spec, settings)}</span>
        </span>
        <span class={css.sign}>
          <Icon name="play" />
        </span>
      </button>
      <IconButton label={home.carryOn.notNow} icon={ICONS.close} onPress={dismiss} />
    </section>
  );
}

/** How much of it is behind, for the eye: in words it is what is left. Nothing where that is not known. */
function Ring({ progress }: { progress: number | undefined }) {
  if (progress === undefined) return null;
  return (
    <svg class={ring.ring} viewBox="0 0 60 60" aria-hidden="true">
      <circle class={ring.all} cx="30" cy="30" r="28" />
      <circle
        class={ring.behind}
        cx="30"
        cy="30"
        r="28"
        pathLength="1"
        stroke-dasharray={`${progress} 1`}
      />
    </svg>
  );
}

function dismiss(): void {
  void notNow();
  // Its button is gone; the focus would be lost with it.
  document.querySelector('h1')?.focus({ preventScroll: true });
}
