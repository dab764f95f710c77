// What was heard, the newest first: the word, how sure that is, and what would come of it.
import type { ReadonlySignal } from '@preact/signals';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { allWords } from '../../language/words';
import type { Word } from '../../listening';
import css from './hearing.module.css';
import type { HeardOnce } from './use-trial';

/** Each is read out as it comes: in one breath, or a screen reader's voice might be heard as a word. */
export function HeardList({ heard }: { heard: ReadonlySignal<readonly HeardOnce[]> }) {
  const { trial: words } = allWords();
  return (
    <section class={css.section} aria-labelledby="heard">
      <h2 id="heard">{words.heard}</h2>
      <div role="log" aria-labelledby="heard" data-testid="heard">
        <ul class={css.heard}>
          {heard.value.length === 0 && <li class={css.soft}>{words.nothing}</li>}
          {heard.value.map(({ id, word }) => (
            <li key={id} class={css.once} data-taken={word ? word.certainty !== 'unsure' : false}>
              {word ? <OneWord word={word} /> : <Other />}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function OneWord({ word: { command, certainty, score } }: { word: Word }) {
  const { trial: words } = allWords();
  return (
    <>
      {certainty !== 'unsure' && <Icon name={ICONS.check} size={18} />}
      <span>
        <strong>{words.word(command)}</strong> <span>{comesOf({ command, certainty })}</span>
        {score !== undefined && <span class={css.soft}> {words.sure(score)}</span>}
      </span>
    </>
  );
}

function Other() {
  const { trial: words } = allWords();
  return (
    <span class={css.soft}>
      {words.other} {words.comes.left}
    </span>
  );
}

function comesOf({ command, certainty }: Word): string {
  const { comes } = allWords().trial;
  const isAnswer = command === 'yes' || command === 'no';
  if (certainty === 'unsure') {
    if (isAnswer) return comes.again;
    return command === 'help' ? comes.faint : comes.weak;
  }
  return command === 'no' && certainty === 'fair' ? comes.twice : comes.taken;
}
