// Saying the lines of a routine in one's own voice: one at a time, or all of them in a row.
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { countIn, people } from '../../kept/cast';
import { readTakes, takes } from '../../kept/takes';
import { allWords } from '../../language/words';
import { routineAt } from '../../routine/codec/slug';
import type { RoutineSpec } from '../../routine/spec';
import { navigate } from '../../state/route';
import { BackLink } from '../back-link';
import { CastForAll } from './cast-choice';
import { LineList } from './line-list';
import css from './record.module.css';
import { type Done, Stage } from './stage';
import { useLines } from './use-lines';
import { useRecorder } from './use-recorder';
import { Who } from './who';

/** Recording the lines of the routine called `slug`. */
export function RecordScreen({ slug }: { slug: string }) {
  const { routine: words, titles } = allWords();
  const there = useMemo(() => routineAt(slug), [slug]);
  if (typeof there !== 'string') return <Page spec={there} />;
  return (
    <Screen title={titles.routine} bar={<BackLink />}>
      <Heading>{words.noneHeading}</Heading>
      <Notice
        tone="alert"
        action={<Button onPress={() => navigate({ screen: 'home' })}>{words.noneInstead}</Button>}
      >
        {words.none[there]}
      </Notice>
    </Screen>
  );
}

function Page({ spec }: { spec: RoutineSpec }) {
  const { record: words, titles } = allWords();
  const { lines, fixed } = useLines(spec).value;
  const recorder = useRecorder();
  const at = useSignal(0);
  const who = useSignal<string | undefined>(undefined);
  useEffect(() => void Promise.all([readTakes(), countIn.read()]), []);
  useSignalEffect(() => {
    const [person] = people.value;
    const [take] = takes.value ?? [];
    who.value ??= person?.id ?? take?.who;
  });
  const done = useSignal<Done | undefined>(undefined);
  // What was done was done by whoever recorded then.
  useSignalEffect(() => {
    if (who.value !== undefined) done.value = undefined;
  });
  const go = (to: number) => {
    recorder.reset();
    done.value = undefined;
    at.value = to;
  };
  const here = Math.min(at.value, lines.length - 1);
  const line = lines[here];
  return (
    <Screen title={titles.routine} bar={<BackLink />}>
      <Heading>{words.heading}</Heading>
      {line ? (
        <>
          <p>{words.lead}</p>
          <p class={css.soft}>{words.private}</p>
          <div class={css.page}>
            <div class={css.one}>
              <p class={css.soft} data-testid="which">
                {words.line(here + 1, lines.length)} · {words.part(line.partTitle, line.title)}
              </p>
              <Stage
                key={line.id}
                line={line}
                recorder={recorder}
                who={who}
                done={done}
                onNext={here + 1 < lines.length ? () => go(here + 1) : undefined}
              />
              <nav class={css.buttons}>
                {here > 0 && (
                  <Button icon={ICONS.previous} onPress={() => go(here - 1)}>
                    {words.previous}
                  </Button>
                )}
                {/* Once it is kept, that is the next thing to do, and stands above. */}
                {here + 1 < lines.length && done.value?.kind !== 'kept' && (
                  <Button icon={ICONS.next} onPress={() => go(here + 1)}>
                    {words.next}
                  </Button>
                )}
              </nav>
              <Who who={who} />
              <CastForAll />
              <Choice
                label={words.countIn.label}
                value={countIn.value ? 'on' : 'off'}
                options={(['on', 'off'] as const).map((value) => ({
                  value,
                  name: words.countIn[value],
                }))}
                onChoose={(value) => void countIn.choose(value === 'on')}
              />
            </div>
            <div>
              <LineList
                lines={lines}
                at={here}
                onPick={(to) => {
                  go(to);
                  document.querySelector('h1')?.focus();
                  scrollTo(0, 0);
                }}
              />
              {fixed > 0 && <p class={css.soft}>{words.fixed(fixed)}</p>}
            </div>
          </div>
        </>
      ) : (
        <Notice>{words.onlyFixed}</Notice>
      )}
    </Screen>
  );
}
