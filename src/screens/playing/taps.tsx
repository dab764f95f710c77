// What can be told by a tap instead of a yes or no to each: any number of a few, and one button that says
// that this was all.
import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { StepId } from '../../catalogue/cue-id';
import { Button } from '../../components/button';
import { Chips } from '../../components/chips';
import { allWords } from '../../language/words';
import type { Player } from '../../player/player';
import type { Choosing } from '../../routine/choosing';
import css from './choosing.module.css';

/** What has been tapped so far, with what was said yes to aloud. */
export interface Taps {
  readonly values: readonly StepId[];
  /** Whether any of them was tapped here: then it takes a word that this was all. */
  readonly isTapped: boolean;
  readonly set: (values: readonly StepId[]) => void;
}

/** The taps on `choosing`, forgotten where something else can be tapped. */
export function useTaps(choosing: Choosing | undefined): Taps {
  const changed = useSignal<Readonly<Partial<Record<StepId, boolean>>>>({});
  const at = choosing?.at;
  useLayoutEffect(
    () => () => {
      changed.value = {};
    },
    [at, changed],
  );
  const of = choosing?.pick === 'any' ? choosing.of : [];
  const values = of
    .filter(({ stepId, isTold }) => changed.value[stepId] ?? isTold)
    .map(({ stepId }) => stepId);
  return {
    values,
    isTapped: values.some((stepId) => changed.value[stepId]),
    set(values) {
      changed.value = Object.fromEntries(
        of
          .map(({ stepId, isTold }) => ({ stepId, isTold, is: values.includes(stepId) }))
          .filter(({ isTold, is }) => is !== isTold)
          .map(({ stepId, is }) => [stepId, is] as const),
      );
    },
  };
}

/** The chips to tap. */
export function TapChips({ choosing, taps }: { choosing: Choosing; taps: Taps }) {
  const { choosing: words } = allWords();
  return (
    <div class={css.panel}>
      <Chips
        label={words.tap}
        {...(choosing.isWhole ? { hint: words.tapHint } : {})}
        options={choosing.of.map(({ stepId, title }) => ({ value: stepId, name: title }))}
        values={taps.values}
        onChange={taps.set}
      />
    </div>
  );
}

/** Says that what is tapped is all. */
export function TapsDone({ player, taps }: { player: Player; taps: Taps }) {
  const { choosing: words } = allWords();
  return (
    <Button look="main" wide onPress={() => player.pick(taps.values)}>
      {words.done}
    </Button>
  );
}
