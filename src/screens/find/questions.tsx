// What can be said for a routine to be found. Nothing has to be.
import { PEOPLE, type People, TOUCHES } from '../../catalogue/model';
import { CIRCUMSTANCES, type Circumstance, FEELINGS, HOWS } from '../../catalogue/mood';
import { Answers } from '../../components/answers';
import { allWords } from '../../language/words';
import { arrange, arranged, hurtSaid, isApart, setMood, TIMES, wish } from '../../state/wish';
import css from './find.module.css';
import { HurtAnswers } from './hurt-question';
import { NotRight } from './not-right';
import type { Question } from './pages';

/** `question` in words. */
export function questionOf(question: Question): string {
  const { find: words } = allWords();
  switch (question) {
    case 'how':
      return words.how;
    case 'feelings':
      return words.feelings;
    case 'hurt':
      return words.hurt;
    case 'people':
      return words.people;
    case 'now':
      return words.circumstances;
    case 'touch':
      return words.touch;
    case 'time':
      return words.minutes;
  }
}

/** Whether anyone has answered it. */
export function isAnswered(question: Question): boolean {
  const { how, feelings, circumstances } = wish.value;
  switch (question) {
    case 'how':
      return how.length > 0;
    case 'feelings':
      return feelings.length > 0;
    case 'hurt':
      return hurtSaid.value !== undefined;
    case 'people':
      return arranged.value.people !== undefined;
    case 'now':
      return circumstances.length > 0;
    case 'touch':
      return arranged.value.touch !== undefined;
    case 'time':
      return arranged.value.minutes !== undefined;
  }
}

/** The answers that can be given to `question`, and what has to be said beside them. */
export function AnswersTo({ question }: { question: Question }) {
  const { find: words, formats, mood, peoples } = allWords();
  const { how, feelings, circumstances, people } = wish.value;
  const label = questionOf(question);
  const { minutes, touch, people: saidPeople } = arranged.value;
  switch (question) {
    case 'how':
      return (
        <>
          <Answers
            label={label}
            pick="any"
            options={HOWS.map((value) => ({ value, name: mood.how[value] }))}
            values={how}
            onChange={(chosen) => setMood({ how: chosen })}
          />
          <NotRight />
        </>
      );
    case 'feelings':
      return (
        <>
          <Answers
            label={label}
            pick="any"
            options={FEELINGS.map((value) => ({ value, name: mood.feelings[value] }))}
            values={feelings}
            onChange={(chosen) => setMood({ feelings: chosen })}
          />
          <NotRight />
        </>
      );
    case 'hurt':
      return <HurtAnswers />;
    case 'people':
      return (
        <Answers
          label={label}
          pick="one"
          options={PEOPLE.map((value) => ({ value, name: peoples[value] }))}
          values={given(saidPeople)}
          onChange={([value]) => value && arrange({ people: value })}
        />
      );
    case 'now':
      return (
        <>
          <Answers
            label={label}
            pick="any"
            options={circumstancesOf(people).map((value) => ({
              value,
              name: mood.circumstances[value],
            }))}
            values={circumstances}
            onChange={(chosen) => setMood({ circumstances: chosen })}
          />
          {isApart.value && people !== 'one' && <p class={css.note}>{words.onACall}</p>}
        </>
      );
    case 'touch':
      return (
        <Answers
          label={label}
          pick="one"
          options={TOUCHES.map((value) => ({ value, name: words.touches[value] }))}
          values={given(touch)}
          onChange={([value]) => value && arrange({ touch: value })}
        />
      );
    case 'time':
      return (
        <Answers
          label={label}
          pick="one"
          options={TIMES.map((value) => ({ value: String(value), name: formats.minutes(value) }))}
          values={given(minutes).map(String)}
          onChange={([value]) => value && arrange({ minutes: Number(value) })}
        />
      );
  }
}

/** What can be so for `people`: whoever is alone wants one thing at a time. */
function circumstancesOf(people: People): readonly Circumstance[] {
  return people === 'one' ? CIRCUMSTANCES.filter((each) => each !== 'differ') : CIRCUMSTANCES;
}

function given<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
