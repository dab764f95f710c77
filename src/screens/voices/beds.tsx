// What sounds underneath: each bed with a few seconds of it to hear, and how loud it is.
import { useId, useRef } from 'preact/hooks';
import { BED_IDS, BED_LEVELS } from '../../catalogue/voices';
import { Choice } from '../../components/choice';
import { Notice } from '../../components/notice';
import { allWords } from '../../language/words';
import { bedSamples } from '../../player/sample';
import type { Settings } from '../../routine/settings';
import { HearButton, useSamples } from './hear';
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
              <div class={css.row}>
                <label class={css.option}>
                  <input
                    class={css.input}
                    type="radio"
                    name={group}
                    value={id}
                    checked={id === bed}
                    onChange={() => onChange({ bed: id })}
                  />
                  <span class={css.pill}>
                    <span class={css.name}>{beds[id]}</span>
                  </span>
                </label>
                {id !== 'none' && (
                  <HearButton samples={samples} id={id} label={words.hearBed(beds[id])} />
                )}
              </div>
              {id !== 'none' && id === samples.missing.value && (
                <Notice tone="alert">{words.noBedSample(beds[id])}</Notice>
              )}
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
