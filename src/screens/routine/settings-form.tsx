// The choices a routine leaves to people.

import { LENGTHS, type Length, TOUCHES } from '../../catalogue/model';
import { BED_IDS, BED_LEVELS, VOICE_IDS } from '../../catalogue/voices';
import { Choice } from '../../components/choice';
import { comfort } from '../../kept/comfort';
import { allWords } from '../../language/words';
import {
  type Choice as Chosen,
  leavesTouchOpen,
  minutesOf,
  partsOf,
  peopleFor,
} from '../../routine/choice';
import type { Settings } from '../../routine/settings';
import css from './routine.module.css';

interface SettingsFormProps {
  readonly choice: Chosen;
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** Length, who takes part and touch where there is a choice, voice, and the sound underneath. */
export function SettingsForm({ choice, settings, onChange }: SettingsFormProps) {
  const {
    bedLevels,
    beds,
    formats,
    lengths,
    peoples,
    routine: words,
    touches,
    voices,
  } = allWords();
  const people = peopleFor(choice);
  const length = (value: Length) =>
    minutesOf(partsOf(choice, { ...settings, length: value }, comfort.value));
  return (
    <div class={css.form}>
      <Choice
        label={words.length}
        value={settings.length}
        options={LENGTHS.map((value) => ({
          value,
          name: lengths[value],
          hint: formats.minutes(length(value)),
        }))}
        onChoose={(value) => onChange({ length: value })}
      />
      {people.length > 1 && (
        <Choice
          label={words.people}
          value={settings.people}
          options={people.map((value) => ({ value, name: peoples[value] }))}
          onChoose={(value) => onChange({ people: value })}
        />
      )}
      {settings.people !== 'one' && leavesTouchOpen(choice) && (
        <Choice
          label={words.touch}
          value={settings.touch}
          options={TOUCHES.map((value) => ({ value, name: touches[value] }))}
          onChoose={(touch) => onChange({ touch })}
        />
      )}
      <Choice
        label={words.voice}
        value={settings.voice}
        options={VOICE_IDS.map((value) => ({
          value,
          name: voices[value].name,
          hint: voices[value].is,
        }))}
        onChoose={(voice) => onChange({ voice })}
      />
      <Choice
        label={words.bed}
        value={settings.bed}
        options={(['none', ...BED_IDS] as const).map((value) => ({ value, name: beds[value] }))}
        onChoose={(bed) => onChange({ bed })}
      />
      {settings.bed !== 'none' && (
        <Choice
          label={words.bedLevel}
          value={settings.bedLevel}
          options={BED_LEVELS.map((value) => ({ value, name: bedLevels[value] }))}
          onChoose={(bedLevel) => onChange({ bedLevel })}
        />
      )}
    </div>
  );
}
