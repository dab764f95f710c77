// One person marks, in private.
import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { Heading } from '../../components/screen';
import { Still } from '../../components/still';
import { allWords } from '../../language/words';
import { COMFORT_PRACTICES, type Mark, type Marks } from '../../routine/comfort';
import css from './comfort.module.css';
import { Frame } from './frame';

const MARKS: readonly Mark[] = ['yes', 'maybe', 'no'];

interface MarkingProps {
  /** Counted from 1. */
  readonly person: number;
  readonly onDone: (marks: Marks) => void;
}

/** A question for each practice. Nothing is chosen beforehand, and all may stay open. */
export function Marking({ person, onDone }: MarkingProps) {
  const { cards, comfort: words, formats } = allWords();
  const marks = useSignal<Marks>({});
  return (
    <Frame
      foot={
        <Button look="main" wide onPress={() => onDone(marks.value)}>
          {words.done}
        </Button>
      }
    >
      <div>
        <Heading>{words.person(formats.number(person))}</Heading>
        <p class={css.soft}>{words.markLead}</p>
        <p class={css.soft}>{words.private}</p>
      </div>
      <div class={css.marks}>
        {COMFORT_PRACTICES.map((practice) => (
          <Choice
            key={practice}
            label={
              <span class={css.practice}>
                <Still of={practice} coin="small" />
                <span class={css.practiceText}>
                  <span class={css.practiceTitle}>{cards[practice].title}</span>
                  <span class={css.summary}>{cards[practice].summary}</span>
                </span>
              </span>
            }
            value={marks.value[practice]}
            options={MARKS.map((value) => ({ value, name: words.answers[value] }))}
            onChoose={(mark) => {
              marks.value = { ...marks.value, [practice]: mark };
            }}
          />
        ))}
      </div>
      <div class={css.clear}>
        <Button
          look="quiet"
          onPress={() => {
            marks.value = {};
          }}
        >
          {words.clear}
        </Button>
      </div>
    </Frame>
  );
}
