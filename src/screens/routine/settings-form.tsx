// The choices a routine leaves to people.
import type { Length, Practice, Touch } from '../../catalogue/model';
import { BED_IDS, BED_LEVELS, VOICE_IDS } from '../../catalogue/voices';
import { Choice } from '../../components/choice';
import { bedLevels, beds, lengths, minutes, touches, voices } from '../../locale/en/common';
import { routine as words } from '../../locale/en/routine';
import type { Settings } from '../../routine/settings';
import css from './routine.module.css';

const LENGTHS: readonly Length[] = ['short', 'standard', 'long'];
const TOUCHES: readonly Touch[] = ['touch', 'touch-free'];

interface SettingsFormProps {
  readonly practice: Practice;
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** Length, touch where there is a choice, voice, and the sound underneath. */
export function SettingsForm({ practice, settings, onChange }: SettingsFormProps) {
  return (
    <div class={css.form}>
      <Choice
        label={words.length}
        value={settings.length}
        options={LENGTHS.map((value) => ({
          value,
          name: lengths[value],
          hint: minutes(practice.minutes[value]),
        }))}
        onChoose={(length) => onChange({ length })}
      />
      {practice.touch === 'either' && (
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
