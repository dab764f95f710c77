// Switching spoken commands on: only where the browser can listen on the device.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { Notice } from '../../components/notice';
import { spokenCommands } from '../../kept/switches';
import { allWords } from '../../language/words';
import { type Availability, bringEar, type Fault, hearing } from '../../listening';
import css from './settings.module.css';

type State = 'asking' | Availability | 'installing' | 'failed';

/** The choice, or the sentence that says why there is none. */
export function SpokenCommands() {
  const words = allWords().settings.spoken;
  const state = useSignal<State>('asking');
  const refused = useSignal<Fault | undefined>(undefined);
  const refusals = useSignal(0);
  useEffect(() => {
    void bringEar()
      .then((ear) => ear.availability())
      .catch(() => 'unavailable' as const)
      .then((answer) => {
        state.value = answer;
      });
  }, []);

  const fetchPack = async () => {
    state.value = 'installing';
    state.value = (await (await bringEar()).install()) ? 'ready' : 'failed';
  };
  const choose = async (on: boolean) => {
    refused.value = on ? await (await bringEar()).askForMicrophone() : undefined;
    void spokenCommands.choose(on && !refused.value);
    // Only then: drawing it anew costs the focus.
    if (refused.value) refusals.value += 1;
  };

  switch (state.value) {
    case 'asking':
      return null;
    case 'ready': {
      const fault = hearing.value.kind === 'fault' ? hearing.value.why : refused.value;
      return (
        <>
          <Choice
            // Drawn anew after a refusal: the browser has already moved the dot.
            key={refusals.value}
            label={words.label}
            value={spokenCommands.value ? 'on' : 'off'}
            options={(['off', 'on'] as const).map((value) => ({ value, name: words[value] }))}
            onChoose={(value) => void choose(value === 'on')}
          />
          <p>{words.hint}</p>
          {fault && <Notice tone="alert">{words.faults[fault]}</Notice>}
        </>
      );
    }
    case 'unavailable':
      return <InWords>{words.unavailable}</InWords>;
    case 'installing':
      return <InWords>{words.installing}</InWords>;
    case 'downloadable':
    case 'failed':
      return (
        <InWords>
          <p>{words[state.value]}</p>
          <Button onPress={() => void fetchPack()}>{words.install}</Button>
        </InWords>
      );
  }
}

function InWords({ children }: { children: preact.ComponentChildren }) {
  const words = allWords().settings.spoken;
  return (
    <section class={css.section}>
      <h2>{words.label}</h2>
      <div class={css.status} role="status">
        {children}
      </div>
    </section>
  );
}
