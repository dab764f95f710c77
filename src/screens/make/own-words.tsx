// Words that are not part of the routine yet: they become a step of it once they are added.
import { useId, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { allWords } from '../../language/words';
import type { Edit } from '../../routine/editing/edit';
import { linesIn } from '../../routine/editing/text';
import css from './make.module.css';
import { ObjectionNotice } from './objection-notice';
import { useAttempt } from './use-attempt';

/** The quiet behind a new step, in seconds. */
export const PAUSE = 10;

interface OwnWordsProps {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly toEdit: (lines: readonly string[]) => Edit;
  readonly onAdded: () => void;
}

/** What cannot be added stays in its field, with a sentence on why. */
export function OwnWords({ label, hint, button, toEdit, onAdded }: OwnWordsProps) {
  const { make } = allWords();
  const id = useId();
  const [written, setWritten] = useState('');
  const [objection, attempt] = useAttempt();
  const added = () => {
    setWritten('');
    onAdded();
  };
  return (
    <div class={css.labelled}>
      <label class={css.label} for={id}>
        {label}
      </label>
      <p class={css.hint} id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        class={css.field}
        rows={3}
        value={written}
        placeholder={make.step.example}
        aria-describedby={`${id}-hint ${id}-objection`}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
      />
      <ObjectionNotice
        objection={objection}
        onAttempt={(edit) => {
          const isDone = attempt(edit);
          if (isDone) added();
          return isDone;
        }}
        id={`${id}-objection`}
      />
      <div>
        <Button
          icon={ICONS.plus}
          onPress={() => {
            if (attempt(toEdit(linesIn(written)))) added();
          }}
        >
          {button}
        </Button>
      </div>
    </div>
  );
}
