// Opening a routine that someone has passed on as a file.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { allWords } from '../../language/words';
import { fileRefused, openFile } from '../../state/passed-on';
import { BackLink } from '../back-link';
import css from './open-file.module.css';

/** Leads to the routine's page, or says why not. */
export function OpenScreen() {
  const { titles, openFile: words } = allWords();
  const opening = useSignal(false);
  const refused = fileRefused.value;
  useEffect(
    () => () => {
      fileRefused.value = undefined;
    },
    [],
  );
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // So that the same one can be chosen again.
    const reset = () => {
      input.value = '';
    };
    if (!file) return;
    opening.value = true;
    await openFile(file);
    opening.value = false;
    reset();
  };
  return (
    <Screen title={titles.routine} bar={<BackLink />}>
      <Heading>{words.heading}</Heading>
      <p class={css.lead}>{words.lead}</p>
      <label class={css.choose}>
        {/* Any kind may be chosen: phones do not offer files whose kind they do not know. */}
        <input
          class={css.input}
          type="file"
          onChange={({ currentTarget }) => void open(currentTarget)}
        />
        <span class={css.button}>{words.choose}</span>
      </label>
      {opening.value && <Notice>{words.opening}</Notice>}
      {refused && !opening.value && <Notice tone="alert">{words.refused[refused]}</Notice>}
    </Screen>
  );
}
