// The one question that is about safety.
import { useId, useRef } from 'preact/hooks';
import { Answers } from '../../components/answers';
import { allWords } from '../../language/words';
import { hurtSaid, setMood } from '../../state/wish';
import css from './find.module.css';

/** Its answers. A yes brings the injury check to the front; the way to real help stands beside them. */
export function HurtAnswers() {
  const { common, find: words } = allWords();
  const said = hurtSaid.value;
  return (
    <>
      <Answers
        label={words.hurt}
        pick="one"
        options={[
          { value: 'yes', name: words.hurtYes },
          { value: 'no', name: words.hurtNo },
        ]}
        values={said === undefined ? [] : [said ? 'yes' : 'no']}
        onChange={([value]) => setMood({ hurt: value === 'yes' })}
      />
      <p class={css.hint}>
        <span>{words.hurtHint}</span>
        <a class={css.inline} href="#/help">
          {common.help}
        </a>
      </p>
    </>
  );
}

/**
 * The same beside what was found, for whoever came there without having answered it. It stays while it is
 * answered there: nothing goes from under a finger.
 */
export function HurtQuestion() {
  const id = useId();
  const isOpen = useRef(hurtSaid.peek() === undefined);
  if (!isOpen.current) return null;
  return (
    <section class={css.hurt} aria-labelledby={id}>
      <p id={id} class={css.question}>
        {allWords().find.hurt}
      </p>
      <HurtAnswers />
    </section>
  );
}
