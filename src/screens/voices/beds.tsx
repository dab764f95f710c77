// What sounds underneath: each bed with a few seconds of it to hear, and how loud it is.
import { useId, useRef } from 'preact/hooks';
import { BED_IDS, BED_LEVELS } from '../../catalogue/voices';
import { Choice } from '../../components/choice';
import { allWords } from '../../language/words';
import { bedSamples } from '../../player/sample';
import type { Settings } from '../../routine/settings';
import { Hearable, useSamples } from './hear';
import css from './voices.module.css';

/** One element for the life of the app: phones unlock them one by one. */
const samples = bedSamples();

interface BedsProps {
  readonly settings: Pick<Settings, 'bed' | 'bedLevel'>;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** No bed, or one of them; and its level, where there is one. */
export function Beds({ settings: { bed, bedLevel }, onChange }: BedsProps) {
  const { bedLevels, beds, routine: words } = allWords();
  const group = useId();
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useSamples(samples, BED_IDS, fieldset);
  return (
    <>
      <fieldset class={css.voices} ref={fieldset}>
        <legend class={css.label}>{words.bed}</legend>
        <ul>
          {(['none', ...BED_IDS] as const).map((id) => (
            <li key={id} class={css.voice}>
              <Hearable
                group={group}
                value={id}
                isChosen={id === bed}
                onChoose={() => onChange({ bed: id })}
                sample={{
                  samples,
                  label: words.hearBed(beds[id]),
                  missing: words.noBedSample(beds[id]),
                }}
              >
                <span class={css.name}>{beds[id]}</span>
              </Hearable>
            </li>
          ))}
        </ul>
      </fieldset>
      {bed !== 'none' && (
        <Choice
          label={words.bedLevel}
          value={bedLevel}
          options={BED_LEVELS.map((value) => ({ value, name: bedLevels[value] }))}
          onChoose={(level) => onChange({ bedLevel: level })}
        />
      )}
    </>
  );
}
