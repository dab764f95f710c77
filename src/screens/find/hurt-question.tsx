// The one question that is about safety, set apart from the others.
import { useId } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { allWords } from '../../language/words';
import css from './find.module.css';

interface HurtQuestionProps {
  readonly hurt: boolean;
  readonly onChange: (hurt: boolean) => void;
}

/** A yes brings the injury check to the front; the way to real help stands beside it. */
export function HurtQuestion({ hurt, onChange }: HurtQuestionProps) {
  const { common, find: words } = allWords();
  const id = useId();
  return (
    <section class={css.hurt} aria-labelledby={`${id}-question`}>
      <p id={`${id}-question`} class={css.question}>
        {words.hurt}
      </p>
      <label class={css.switch}>
        <input
          class={css.input}
          type="checkbox"
          autocomplete="off"
          checked={hurt}
          aria-describedby={`${id}-question ${id}-hint`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class={css.box}>
          <Icon name="check" size={20} />
        </span>
        <span>{words.hurtYes}</span>
      </label>
      <p class={css.hint}>
        <span id={`${id}-hint`}>{words.hurtHint}</span>
        <a class={css.inline} href="#/help">
          {common.help}
        </a>
      </p>
    </section>
  );
}
