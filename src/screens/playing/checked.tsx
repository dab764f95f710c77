// The end of an injury check: what was answered, what was not, and what advice came. It says of
// nothing that it is well: only what people said is known.

import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { asWritten } from '../../content/as-written';
import { adviceById } from '../../content/worded-advice';
import { allWords } from '../../language/words';
import type { Answered, Question } from '../../routine/answered';
import { keyOf } from '../../routine/timeline';
import css from './checked.module.css';

interface CheckedProps {
  readonly answered: Answered;
  readonly onAskAgain: () => void;
}

/** What is open comes first, then each yes with its advice. */
export function Checked({ answered: { open, openSmaller, yes, no }, onAskAgain }: CheckedProps) {
  const { checked: words, common } = allWords();
  const isAnythingOpen = open.length + openSmaller.length > 0;
  return (
    <div class={css.checked} data-testid="checked">
      {isAnythingOpen && (
        <section class={css.open} aria-labelledby="open">
          <h2 id="open" class={css.heading}>
            {words.open.heading}
          </h2>
          {open.length > 0 && (
            <>
              <p>{words.open.lead}</p>
              <Titles questions={open} />
              <Button icon={ICONS.repeat} onPress={onAskAgain}>
                {words.open.askAgain}
              </Button>
              <a class={css.help} href="#/help">
                {common.help}
              </a>
            </>
          )}
          {openSmaller.length > 0 && (
            <>
              <p>{words.open.leadSmaller}</p>
              <Titles questions={openSmaller} />
            </>
          )}
        </section>
      )}
      {yes.length > 0 && (
        <section aria-labelledby="said-yes">
          <h2 id="said-yes" class={css.heading}>
            {words.yes.heading}
          </h2>
          {yes.map((question) => (
            <Advised key={keyOf(question)} question={question} />
          ))}
        </section>
      )}
      {no.length > 0 && (
        <section aria-labelledby="said-no">
          <h2 id="said-no" class={css.heading}>
            {words.no.heading}
          </h2>
          <Titles questions={no} />
        </section>
      )}
    </div>
  );
}

function Titles({ questions }: { questions: readonly Question[] }) {
  return (
    <ul class={css.titles}>
      {questions.map((question) => (
        <li key={keyOf(question)}>{question.title}</li>
      ))}
    </ul>
  );
}

/** A yes, and all that was advised behind it. */
function Advised({ question: { title, yes } }: { question: Question }) {
  const { checked: words } = allWords();
  const lines = adviceById(yes).steps.flatMap(({ cues }) =>
    cues.filter(({ role }) => role === 'guidance' || role === 'opening'),
  );
  return (
    <details class={css.advised}>
      <summary class={css.summary}>
        {title}
        <span class={css.hint}>
          {words.yes.advice} <Icon name={ICONS.down} size={18} />
        </span>
      </summary>
      <ul class={css.titles}>
        {lines.map(({ id, text }) => (
          <li key={id}>{asWritten(text)}</li>
        ))}
      </ul>
    </details>
  );
}
