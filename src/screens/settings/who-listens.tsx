// Who listens, where the browser has a recogniser of its own that works on the device.
import { type Signal, useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { EARS, ear } from '../../kept/listening';
import { allWords } from '../../language/words';
import { type Availability, bringEar, type EarName } from '../../listening';
import css from './settings.module.css';

interface WhoListensProps {
  /** Whether the browser's can. */
  readonly availability: Signal<Availability | undefined>;
}

/** The choice. Until the browser has what it needs, Afterglow's own ear goes on. */
export function WhoListens({ availability }: WhoListensProps) {
  const { spoken: words } = allWords();
  return (
    <>
      <div class={css.full}>
        <Choice
          label={words.who.label}
          value={ear.value}
          options={EARS.map((value: EarName) => ({ value, ...words.who[value] }))}
          onChoose={(who) => void ear.choose(who)}
        />
      </div>
      {ear.value === 'browser' && availability.value === 'downloadable' && (
        <FetchPack availability={availability} />
      )}
    </>
  );
}

/** Downloads what the browser needs to listen, when someone asks for it. */
export function FetchPack({ availability }: WhoListensProps) {
  const { spoken: words } = allWords();
  const state = useSignal<'downloadable' | 'installing' | 'failed'>('downloadable');
  const fetchPack = async () => {
    state.value = 'installing';
    if (await (await bringEar('browser')).install()) availability.value = 'ready';
    else state.value = 'failed';
  };
  return (
    <div class={css.status} role="status">
      <p>{words[state.value]}</p>
      {state.value !== 'installing' && (
        <Button onPress={() => void fetchPack()}>{words.install}</Button>
      )}
    </div>
  );
}
