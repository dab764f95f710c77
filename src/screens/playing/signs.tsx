// Every sign that needs help at once, while the voice asks whether any is there: a tap on one leads to it.
import { useComputed } from '@preact/signals';
import { stepId } from '../../catalogue/cue-id';
import { redFlags } from '../../content/red-flags';
import { allWords } from '../../language/words';
import type { Player } from '../../player/player';
import type { Choosing } from '../../routine/choosing';
import { CallButton } from '../help/call-button';
import css from './choosing.module.css';

const SIGNS = stepId('injury-check', { id: 'signs' });

/** The signs among `choosing`, in the order of their urgency, and whom to call. */
export function Signs({ player, choosing }: { player: Player; choosing: Choosing }) {
  const { choosing: words } = allWords();
  // The step that asks about them has their name, and says it right above.
  const isNamed = useComputed(() => player.moment.value?.step.stepId === SIGNS).value;
  return (
    <section class={css.panel} aria-label={words.signs}>
      {!isNamed && <h2 class={css.heading}>{words.signs}</h2>}
      <p class={css.hint}>{words.hintSigns}</p>
      <ul class={css.signs}>
        {signsAmong(choosing).map(({ id, sign, asks }) => (
          <li key={id}>
            <button type="button" class={css.sign} onClick={() => player.pick([asks])}>
              {sign}
            </button>
          </li>
        ))}
      </ul>
      <CallButton />
    </section>
  );
}

/** The same signs on a face whose touches are locked: to be read and scrolled, and to do nothing. */
export function SignsOnFace({ choosing }: { choosing: Choosing }) {
  return (
    <ul class={css.onFace} data-testid="signs-on-face">
      {signsAmong(choosing).map(({ id, sign }) => (
        <li key={id}>{sign}</li>
      ))}
    </ul>
  );
}

function signsAmong(choosing: Choosing) {
  return redFlags()
    .map(({ id, sign, asks }) => ({ id, sign, asks: stepId('injury-check', { id: asks }) }))
    .filter(({ asks }) => choosing.of.some((each) => each.stepId === asks));
}
