// One question a screen, with large answers and what they make so far.
import { Button } from '../../components/button';
import { Heading, Screen } from '../../components/screen';
import { Still } from '../../components/still';
import { allWords } from '../../language/words';
import type { ResolvedRoutine } from '../../routine/resolve';
import { navigate } from '../../state/route';
import { wish } from '../../state/wish';
import layout from './asking.module.css';
import { Back } from './back';
import { Clear } from './clear';
import css from './find.module.css';
import { Making } from './making';
import { askedFor, nextTo, PICTURES, pageOf, type Question } from './pages';
import { AnswersTo, isAnswered, questionOf } from './questions';

interface AskingProps {
  readonly question: Question;
  /** What is found so far; undefined where nothing is left to suggest. */
  readonly routine: ResolvedRoutine | undefined;
  readonly onStart: (() => void) | undefined;
}

/** The question, which may stay open, and the ways on: to the next one, to what was found, or into it. */
export function Asking({ question, routine, onStart }: AskingProps) {
  const { common, find: words, formats, titles } = allWords();
  const asked = askedFor(wish.value);
  // None for a question that an answer behind it has made needless.
  const at = asked.indexOf(question) + 1;
  const place = at > 0 && words.place(formats.number(at), formats.number(asked.length));
  const next = nextTo(question, wish.value);
  const onward = next ? words.next : words.see;
  return (
    <Screen
      title={titles.find}
      bar={<Back question={question} />}
      foot={
        <Making routine={routine} leadsThere>
          {onStart && (
            <Button icon="play" onPress={onStart}>
              {common.start}
            </Button>
          )}
          <Button look="main" onPress={() => navigate(pageOf(next))}>
            {isAnswered(question) ? onward : words.skip}
          </Button>
        </Making>
      }
    >
      <div class={`${css.lit} ${layout.asking}`} data-hue={PICTURES[question]}>
        <span class={layout.halo}>
          <Still of={PICTURES[question]} class={layout.picture} loading="eager" />
        </span>
        <div class={layout.ask}>
          <div class={`${css.head} ${layout.head}`}>
            <p class={`${css.place} ${layout.place}`}>
              <span>{words.heading}</span> {place && <span>{place}</span>}
            </p>
            <Heading>{questionOf(question)}</Heading>
            {question === 'how' && <p class={css.lead}>{words.lead}</p>}
            {question === 'feelings' && <p class={css.lead}>{words.any}</p>}
          </div>
          <AnswersTo question={question} />
          {question === 'how' && <Clear />}
        </div>
      </div>
    </Screen>
  );
}
