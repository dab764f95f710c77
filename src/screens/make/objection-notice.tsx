// Why something stays as it is, where it was wanted otherwise; and the one thing that would help.
import { Button } from '../../components/button';
import { allWords } from '../../language/words';
import css from './make.module.css';
import { refusalInWords } from './refusal-words';
import type { Attempt, Objection } from './use-attempt';

interface ObjectionNoticeProps {
  readonly objection: Objection | undefined;
  readonly onAttempt: Attempt;
  /** It was typed, and stands in its field as it is. */
  readonly typed?: boolean;
  /** For the field that it is about. */
  readonly id?: string;
}

/** Read out when it appears; always there, so that it can be. */
export function ObjectionNotice({ objection, onAttempt, typed = false, id }: ObjectionNoticeProps) {
  const { formats, make } = allWords();
  const refusal = objection?.refusal;
  return (
    <div class={css.objection} role="status" id={id}>
      {refusal && (
        <p>
          {refusalInWords(refusal)} {typed && make.refused.stays}
        </p>
      )}
      {objection && refusal?.why === 'no-time' && (
        <Button
          onPress={() => {
            const { part, needs: minutes } = refusal;
            onAttempt({ kind: 'all', edits: [{ kind: 'minutes', part, minutes }, objection.of] });
          }}
        >
          {make.refused.giveTime(formats.number(refusal.needs))}
        </Button>
      )}
    </div>
  );
}
