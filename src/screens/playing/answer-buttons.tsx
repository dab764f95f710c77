// Yes and No, for as long as a question is open: by touch and by key.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { freshen } from '../../components/one-touch';
import { allWords } from '../../language/words';
import type { Player } from '../../player/player';
import type { Asked } from '../../routine/asked';
import type { Answer } from '../../routine/timeline';
import css from './deck.module.css';
import { useKeys } from './use-keys';

interface AnswerButtonsProps {
  readonly player: Player;
  /** How large they are. */
  readonly look: string | undefined;
}

/**
 * Answers the question that is asked when someone begins to: when the finger comes down, not when it
 * leaves, since the next question may begin in between.
 */
export function AnswerButtons({ player, look }: AnswerButtonsProps) {
  const { playing: words } = allWords();
  const box = useRef<HTMLFieldSetElement>(null);
  const touched = useRef<{ readonly asked: Asked | undefined } | undefined>(undefined);
  const asked = player.asked.value;
  const jumps = player.jumps.value;
  // The buttons stay, what they answer does not: a finger that is still bouncing meant the last one.
  useLayoutEffect(() => {
    if (box.current) freshen(box.current);
  }, [jumps]);

  const give = (answer: Answer, meant: Asked | undefined) => {
    if (meant) player.answer(meant, answer);
  };
  const press = (answer: Answer) => {
    const { asked: meant } = touched.current ?? { asked: player.asked.peek() };
    touched.current = undefined;
    give(answer, meant);
  };
  const touch = () => {
    touched.current = { asked: player.asked.peek() };
  };
  // A finger that slid away has answered nothing.
  const leave = () => {
    touched.current = undefined;
  };
  useKeys({
    y: () => give('yes', player.asked.peek()),
    n: () => give('no', player.asked.peek()),
  });
  const button = {
    type: 'button',
    'aria-disabled': asked === undefined,
    onPointerDown: touch,
    onPointerCancel: leave,
    onKeyDown: leave,
  } as const;
  return (
    <fieldset ref={box} class={`${css.answer} ${look}`} data-testid="answer">
      <legend class="visually-hidden">{words.question.label}</legend>
      <button {...button} class={css.yes} onClick={() => press('yes')}>
        {words.question.yes}
      </button>
      <button {...button} class={css.no} onClick={() => press('no')}>
        {words.question.no}
      </button>
    </fieldset>
  );
}
