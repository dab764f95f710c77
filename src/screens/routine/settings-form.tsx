// The choices a routine leaves to people.

import { LENGTHS, type Length, TOUCHES } from '../../catalogue/model';
import { Choice } from '../../components/choice';
import { allWords } from '../../language/words';
import { type ResolvedRoutine, resolve } from '../../routine/resolve';
import type { Settings } from '../../routine/settings';
import { Beds } from '../voices/beds';
import { Voices } from '../voices/voices';
import css from './routine.module.css';

interface SettingsFormProps {
  readonly routine: ResolvedRoutine;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** Length, who takes part and touch, where there is a choice. */
export function SettingsForm({ routine, onChange }: SettingsFormProps) {
  const { spec, settings, comfort } = routine;
  const { formats, lengths, peoples, routine: words, touches } = allWords();
  const { people } = spec;
  const minutesIn = (length: Length) => resolve(spec, { ...settings, length }, comfort).minutes;
  return (
    <div class={css.form}>
      {new Set(LENGTHS.map(minutesIn)).size > 1 && (
        <Choice
          label={words.length}
          value={settings.length}
          options={LENGTHS.map((value) => ({
            value,
            name: lengths[value],
            hint: formats.minutes(minutesIn(value)),
          }))}
          onChoose={(value) => onChange({ length: value })}
        />
      )}
      {people.length > 1 && (
        <Choice
          label={words.people}
          value={settings.people}
          options={people.map((value) => ({ value, name: peoples[value] }))}
          onChoose={(value) => onChange({ people: value })}
        />
      )}
      {settings.people !== 'one' && spec.touch === 'open' && (
        <Choice
          label={words.touch}
          value={settings.touch}
          options={TOUCHES.map((value) => ({ value, name: touches[value] }))}
          onChoose={(touch) => onChange({ touch })}
        />
      )}
    </div>
  );
}

interface SoundFormProps {
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** Who speaks, and the sound underneath. */
export function SoundForm({ settings, onChange }: SoundFormProps) {
  const { routine: words } = allWords();
  return (
    <section aria-labelledby="sound">
      <h2 id="sound" class={css.sectionHeading}>
        {words.sound}
      </h2>
      <div class={css.form}>
        <Voices />
        <Beds settings={settings} onChange={onChange} />
      </div>
    </section>
  );
}
