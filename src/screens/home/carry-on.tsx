// What was under way when the app was last closed, or broke off: the first thing on offer.

import { toSeconds } from '../../catalogue/units';
import { Button } from '../../components/button';
import { Emblem } from '../../components/emblem';
import { glanceAt } from '../../content/glance';
import { settingsInWords } from '../../content/voice';
import { words } from '../../language/words';
import { shownOf } from '../../routine/place';
import { underWayElsewhere } from '../../state/one-window';
import { underWay } from '../../state/playing';
import { carryOn, heeded, notNow, resumePoint } from '../../state/resume';
import css from './home.module.css';

/** Offers to carry on, or not; nothing where nothing is left, or something plays here or elsewhere. */
export function CarryOn() {
  const { formats, home } = words();
  const point = underWay.value || underWayElsewhere.value ? undefined : resumePoint.value;
  if (!point) return null;
  const { spec, settings, parts, minutes } = heeded(point);
  if (parts.length === 0) return null;
  // The place was kept up to a second before the end of the app, so too much is left rather than
  // too little: rounded down, as the other clocks are rounded up, it is what was last seen.
  const shown = shownOf(point.place);
  const left = Math.floor(toSeconds(shown.left));
  return (
    <section class={css.carryOn} aria-label={home.carryOn.label}>
      <button type="button" class={css.start} onClick={() => void carryOn(point)}>
        <Emblem of={spec.emblem} />
        <span class={css.cardText}>
          <span class={css.cardTitle}>
            {left === 0 ? home.carryOn.ended : home.carryOn.from(shown.title, formats.clock(left))}
          </span>
          <span class={css.summary}>{glanceAt(spec).title}</span>
          <span class={css.meta}>{settingsInWords(settings, minutes)}</span>
        </span>
      </button>
      <Button look="quiet" onPress={dismiss}>
        {home.carryOn.notNow}
      </Button>
    </section>
  );
}

function dismiss(): void {
  void notNow();
  // Its button is gone; the focus would be lost with it.
  document.querySelector('h1')?.focus({ preventScroll: true });
}
