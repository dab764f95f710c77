// What can be said for a routine to be found. Nothing has to be.
import type { People, Touch } from '../../catalogue/model';
import { CIRCUMSTANCES, type Circumstance, FEELINGS, HOWS } from '../../catalogue/mood';
import { Button } from '../../components/button';
import { Chips } from '../../components/chips';
import { Choice } from '../../components/choice';
import { allWords } from '../../language/words';
import { arrange, forgetMood, isApart, isMoodSaid, setMood, TIMES, wish } from '../../state/wish';
import css from './find.module.css';
import { HurtQuestion } from './hurt-question';
import { NotRight } from './not-right';

const PEOPLE: readonly People[] = ['one', 'two', 'more'];
const TOUCHES: readonly Touch[] = ['touch', 'touch-free'];

/** How it was, how everyone is, and what there is of time, people and touch. */
export function Questions() {
  const { find: words, formats, mood, peoples } = allWords();
  const { how, feelings, circumstances, hurt, minutes: time, people, touch } = wish.value;
  return (
    <>
      <Chips
        label={words.how}
        options={HOWS.map((value) => ({ value, name: mood.how[value] }))}
        values={how}
        onChange={(chosen) => setMood({ how: chosen })}
      />
      <Chips
        label={words.feelings}
        hint={words.any}
        options={FEELINGS.map((value) => ({ value, name: mood.feelings[value] }))}
        values={feelings}
        onChange={(chosen) => setMood({ feelings: chosen })}
      />
      <NotRight />
      <Chips
        label={words.circumstances}
        options={circumstancesOf(people).map((value) => ({
          value,
          name: mood.circumstances[value],
        }))}
        values={circumstances}
        onChange={(chosen) => setMood({ circumstances: chosen })}
      />
      {isApart.value && people !== 'one' && <p class={css.note}>{words.onACall}</p>}
      <HurtQuestion hurt={hurt} onChange={(changed) => setMood({ hurt: changed })} />
      {isMoodSaid.value && (
        <div class={css.clear}>
          <Button look="quiet" onPress={clear}>
            {words.clear}
          </Button>
        </div>
      )}
      <div class={css.form}>
        <div class={css.wide}>
          <Choice
            label={words.minutes}
            value={String(time)}
            options={TIMES.map((value) => ({ value: String(value), name: formats.minutes(value) }))}
            onChoose={(value) => arrange({ minutes: Number(value) })}
          />
        </div>
        <Choice
          label={words.people}
          value={people}
          options={PEOPLE.map((value) => ({ value, name: peoples[value] }))}
          onChoose={(value) => arrange({ people: value })}
        />
        {people !== 'one' && !isApart.value && (
          <Choice
            label={words.touch}
            value={touch}
            options={TOUCHES.map((value) => ({ value, name: words.touches[value] }))}
            onChoose={(value) => arrange({ touch: value })}
          />
        )}
      </div>
    </>
  );
}

/** What can be so for `people`: whoever is alone wants one thing at a time. */
function circumstancesOf(people: People): readonly Circumstance[] {
  return people === 'one' ? CIRCUMSTANCES.filter((each) => each !== 'differ') : CIRCUMSTANCES;
}

function clear(): void {
  forgetMood();
  // Its button is gone; the focus would be lost with it.
  document.querySelector('h1')?.focus({ preventScroll: true });
}
