// What was said so far, each with the way back to its question.
import { allWords } from '../../language/words';
import { routeHref } from '../../state/route';
import { hurtSaid, wish } from '../../state/wish';
import { Clear } from './clear';
import css from './find.module.css';
import { askedFor, pageOf, type Question } from './pages';
import { questionOf } from './questions';

/** A list of all questions, also of those that stayed open. */
export function Said() {
  const { find: words } = allWords();
  return (
    <section aria-labelledby="said">
      <h2 id="said" class={css.heading}>
        {words.said}
      </h2>
      <ul class={css.said}>
        {askedFor(wish.value).map((question) => (
          <li key={question}>
            <a class={css.saidRow} href={routeHref(pageOf(question))}>
              <span class={css.asked}>{questionOf(question)}</span>
              <span>{answerTo(question) ?? words.notSaid}</span>
            </a>
          </li>
        ))}
      </ul>
      <Clear />
    </section>
  );
}

/** What holds for `question` now; undefined where nothing does, since nobody has said anything. */
function answerTo(question: Question): string | undefined {
  const { find: words, formats, mood, peoples } = allWords();
  const { how, feelings, circumstances, people, touch, minutes } = wish.value;
  const all = (names: readonly string[]) => (names.length > 0 ? formats.list(names) : undefined);
  switch (question) {
    case 'how':
      return all(how.map((one) => mood.how[one]));
    case 'feelings':
      return all(feelings.map((one) => mood.feelings[one]));
    case 'hurt':
      return hurtSaid.value === undefined
        ? undefined
        : words[hurtSaid.value ? 'hurtYes' : 'hurtNo'];
    case 'people':
      return peoples[people];
    case 'now':
      return all(circumstances.map((one) => mood.circumstances[one]));
    case 'touch':
      return words.touches[touch];
    case 'time':
      return formats.minutes(minutes);
  }
}
