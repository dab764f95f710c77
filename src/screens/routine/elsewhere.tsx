// A routine as a sound file, for where Afterglow is not.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { toSeconds } from '../../catalogue/units';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { partTitle } from '../../content/part-title';
import { voiceFor } from '../../content/voice';
import { saveFile } from '../../device/save-file';
import { takesByWords } from '../../kept/takes';
import { allWords } from '../../language/words';
import { bytesIn } from '../../player/mp3-file';
import { withoutQuestions } from '../../routine/chapters';
import type { ResolvedRoutine } from '../../routine/resolve';
import type { Timeline } from '../../routine/timeline';
import { wordsOf } from '../../takes/take';
import { fileIn, type Names } from './make-file';
import css from './routine.module.css';

interface ElsewhereProps {
  readonly routine: ResolvedRoutine;
  /** What would be played. */
  readonly timeline: Timeline;
}

type Saving =
  | { readonly kind: 'not yet' }
  | { readonly kind: 'under way'; readonly share: number }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'missing' | 'broken' };

/** Says what the file can do and cannot, and saves it. What asks anything is left out, or refused. */
export function Elsewhere({ routine, timeline }: ElsewhereProps) {
  const { asFile: words, formats, voices } = allWords();
  const names = useSignal<Names>('named');
  const saving = useSignal<Saving>({ kind: 'not yet' });
  // Another length or voice is another file.
  useEffect(() => {
    saving.value = { kind: 'not yet' };
  }, [timeline, saving]);
  const saved = withoutQuestions(routine, timeline);
  const leftOut = routine.parts.filter((part) => !saved.parts.includes(part)).map(partTitle);
  const cues = timeline.steps
    .filter(({ partId }) => saved.parts.some(({ id }) => id === partId))
    .flatMap((step) => step.cues);
  const speaks = voiceFor(routine.settings.voice);
  const save = async () => {
    if (saving.peek().kind === 'under way') return;
    saving.value = { kind: 'under way', share: 0 };
    try {
      const file = await fileIn(saved, names.peek(), (share) => {
        saving.value = { kind: 'under way', share };
      });
      saveFile(file);
      saving.value = { kind: 'saved', name: file.name };
    } catch (error) {
      const isMissing = error instanceof Error && error.name === 'PackMissing';
      saving.value = { kind: isMissing ? 'missing' : 'broken' };
    }
  };
  const now = saving.value;
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere" class={css.sectionHeading}>
        {words.heading}
      </h2>
      {saved.parts.length === 0 ? (
        <p class={css.leftOut}>{words.onlyAsks}</p>
      ) : (
        <div class={css.form}>
          <p class={css.leftOut}>{words.lead}</p>
          {leftOut.length > 0 && <Notice>{words.asks(formats.list(leftOut))}</Notice>}
          {cues.some(({ waits }) => waits) && <p class={css.leftOut}>{words.waits}</p>}
          {cues.some(({ sound }) => sound === 'text-only') && (
            <p class={css.leftOut}>{words.unspoken}</p>
          )}
          {cues.some(({ text }) => takesByWords.value.has(wordsOf(text))) && (
            <p class={css.leftOut}>{words.recorded}</p>
          )}
          <Choice
            label={words.names.label}
            value={names.value}
            options={(['named', 'plain'] as const).map((value) => {
              return { value, name: words.names[value] };
            })}
            onChoose={(value) => {
              names.value = value;
            }}
          />
          <div class={css.link}>
            <Button icon={ICONS.save} onPress={() => void save()}>
              {words.save}
            </Button>
            <p class={css.leftOut}>
              {leftOut.length === 0 && `${sizeOf(timeline)}. `}
              {words.open}
            </p>
            <p role="status">
              {now.kind === 'under way' && words.saving(formats.percent(now.share))}
              {now.kind === 'saved' && words.saved(now.name)}
            </p>
          </div>
          {now.kind === 'missing' && (
            <Notice tone="alert">{words.failed(speaks ? voices[speaks].name : '')}</Notice>
          )}
          {now.kind === 'broken' && <Notice tone="alert">{words.broken}</Notice>}
        </div>
      )}
    </section>
  );
}

function sizeOf(timeline: Timeline): string {
  const { asFile: words, formats } = allWords();
  const megabytes = Math.max(0.1, Math.round(bytesIn(timeline) / 1e5) / 10);
  return words.size(megabytes, formats.minutes(Math.round(toSeconds(timeline.length) / 60)));
}
