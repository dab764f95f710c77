// Yes and No, for as long as a question is open: by touch and by key.
import { playing as words } from '#words/player';
import type { Player } from '../../player/player';
import { hearing } from '../../state/hearing';
import css from './playing.module.css';
import { useKeys } from './use-keys';

/** Answers the question that `player` asks now. */
export function Answer({ player }: { player: Player }) {
  useKeys({ y: () => player.answer('yes'), n: () => player.answer('no') });
  const listens = hearing.value.kind === 'listening';
  return (
    <fieldset class={css.answer}>
      <legend class="visually-hidden">{words.question.label}</legend>
      <button type="button" class={css.yes} onClick={() => player.answer('yes')}>
        {words.question.yes}
      </button>
      <button type="button" class={css.no} onClick={() => player.answer('no')}>
        {words.question.no}
      </button>
      <p class={css.answerHint}>{listens ? words.question.hintSpoken : words.question.hint}</p>
    </fieldset>
  );
}
