// One line: what there is of it, and saying it.
import type { Signal } from '@preact/signals';
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { ownerOf } from '../../catalogue/cue-id';
import { Button } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { asWritten } from '../../content/as-written';
import type { Line } from '../../content/lines';
import { addPerson, cast, countIn } from '../../kept/cast';
import { keepTake, removeTake, takeOf, takesByWords } from '../../kept/takes';
import { allWords } from '../../language/words';
import type { Recorder, Recording } from '../../recording';
import { player, underWay } from '../../state/playing';
import { castingFor, chosenOf } from '../../takes/cast';
import { type Take, takeId, wordsOf } from '../../takes/take';
import { LineCast } from './cast-choice';
import { createListening } from './listening';
import { Meter } from './meter';
import { nameOf, namesOf } from './names';
import css from './record.module.css';

interface StageProps {
  readonly line: Line;
  readonly recorder: Recorder;
  readonly who: Signal<string | undefined>;
  readonly done: Signal<Done | undefined>;
  /** Where there is another behind it. */
  readonly onNext: (() => void) | undefined;
}

/** What was done with a line just now. */
export type Done = { readonly kind: 'kept' } | { readonly kind: 'removed'; readonly take: Take };

const COUNTS = 3;

/** Records `line`, and says of each take what becomes of it. */
export function Stage({ line, recorder, who, done, onNext }: StageProps) {
  const { record: words } = allWords();
  const saving = useSignal(false);
  const listening = useMemo(createListening, []);
  const stage = useRef<HTMLElement>(null);
  useEffect(() => listening.stop, [listening]);
  const now = recorder.state.value;
  const of = takesByWords.value.get(wordsOf(line.text)) ?? [];
  const mine = who.value === undefined ? undefined : takeOf(line.text, who.value);
  keepFocusIn(stage, now.kind);
  useSignalEffect(() => {
    if (recorder.state.value.kind === 'opening') listening.stop();
  });

  const begin = () => {
    done.value = undefined;
    player.peek()?.pause();
    recorder.begin(countIn.peek() ? COUNTS : 0);
  };
  const keep = async () => {
    if (now.kind !== 'made' || saving.peek()) return;
    saving.value = true;
    who.value ??= addPerson('').id;
    const id = takeId(line.text, who.value);
    const take = { id, text: line.text, who: who.value, at: Date.now(), ...now.clip };
    // Where it cannot be kept, that is said, and it is still here.
    if (await keepTake(take)) {
      listening.stop();
      recorder.reset();
      done.value = { kind: 'kept' };
    }
    saving.value = false;
  };
  const remove = async (take: Take) => {
    listening.stop();
    if (await removeTake(take)) done.value = { kind: 'removed', take };
  };
  const bringBack = async (take: Take) => {
    if (await keepTake(take)) done.value = undefined;
  };
  const voice = ownerOf(line.id) === 'own' ? words.nobody : words.theVoice;
  const heard = chosenOf(of, castingFor(line.text, cast.value));
  return (
    <section
      class={css.stage}
      ref={stage}
      aria-labelledby="line"
      data-testid="stage"
      data-kind={now.kind}
    >
      <blockquote id="line" class={css.text}>
        {asWritten(line.text)}
      </blockquote>
      <Told now={now} hasEarlier={mine !== undefined} />
      {now.kind === 'counting' && (
        <p class={css.count} aria-hidden="true" data-testid="count">
          {now.left}
        </p>
      )}
      {isOpen(now) && <Meter level={recorder.level} />}
      {recorder.earbuds.value && <p class={css.soft}>{words.earbuds}</p>}
      {isOpen(now) && (
        <div class={css.buttons} key="open">
          <Button
            look="main"
            icon={ICONS.check}
            onPress={now.kind === 'recording' ? recorder.stop : recorder.reset}
          >
            {words.done}
          </Button>
          <Button onPress={recorder.reset}>{words.cancel}</Button>
        </div>
      )}
      {now.kind === 'made' && (
        <div class={css.buttons} key="made">
          <Button look="main" icon={ICONS.check} onPress={() => void keep()}>
            {words.keep}
          </Button>
          <Listen listening={listening} of="new" frames={now.clip.frames} />
          <Button icon={ICONS.repeat} onPress={begin}>
            {words.again}
          </Button>
          <Button look="quiet" onPress={recorder.reset}>
            {words.discard}
          </Button>
        </div>
      )}
      {(now.kind === 'idle' || now.kind === 'fault') && (
        <div class={css.buttons} key="idle">
          {done.value?.kind === 'kept' && onNext && (
            <Button look="main" icon={ICONS.next} onPress={onNext}>
              {words.next}
            </Button>
          )}
          <Button
            look={done.value?.kind === 'kept' && onNext ? 'plain' : 'main'}
            icon={ICONS.mic}
            onPress={begin}
          >
            {mine ? words.anew : words.begin}
          </Button>
          {mine && (
            <>
              <Listen listening={listening} of={mine.id} frames={mine.frames} />
              <Button look="quiet" onPress={() => void remove(mine)}>
                {words.remove}
              </Button>
            </>
          )}
        </div>
      )}
      <div class={css.after} role="status">
        {done.value?.kind === 'kept' && (
          <p>{heard?.id === mine?.id ? words.kept : words.keptOnly}</p>
        )}
        {done.value?.kind === 'removed' && <p>{words.removed}</p>}
      </div>
      {done.value?.kind === 'removed' && (
        <Button onPress={() => done.value?.kind === 'removed' && void bringBack(done.value.take)}>
          {words.bringBack}
        </Button>
      )}
      {of.length > 0 && !isOpen(now) && (
        <>
          <p class={css.soft}>
            {words.by(namesOf(of))}. {words.heard(heard ? nameOf(heard.who) : voice)}
          </p>
          <LineCast text={line.text} takes={of} voice={voice} />
        </>
      )}
      {underWay.value && <p class={css.soft}>{words.rests}</p>}
    </section>
  );
}

/** What is going on, in words. While someone speaks nothing is read out: it would be recorded. */
function Told({ now, hasEarlier }: { now: Recording; hasEarlier: boolean }) {
  const { record: words } = allWords();
  if (now.kind === 'fault') {
    return (
      <Notice tone="alert">
        {words.faults[now.why]} {hasEarlier && words.still}
      </Notice>
    );
  }
  if (now.kind === 'counting') return <p>{words.counting}</p>;
  if (now.kind === 'recording') return <p class={css.live}>{words.recording}</p>;
  return (
    <div role="status">
      {now.kind === 'opening' && words.opening}
      {now.kind === 'making' && words.making}
      {now.kind === 'made' && (
        <>
          {words.made} {hasEarlier && words.earlier}
        </>
      )}
    </div>
  );
}

interface ListenProps {
  readonly listening: ReturnType<typeof createListening>;
  /** What tells it from the others here. */
  readonly of: string;
  readonly frames: Uint8Array<ArrayBuffer>;
}

function Listen({ listening, of, frames }: ListenProps) {
  const { listen, hush } = allWords().record;
  const isHeard = listening.heard.value === of;
  const toggle = () => {
    player.peek()?.pause();
    listening.toggle(of, frames);
  };
  return (
    <Button icon={isHeard ? ICONS.stop : 'play'} onPress={toggle}>
      {isHeard ? hush : listen}
    </Button>
  );
}

function isOpen({ kind }: Recording): boolean {
  return kind === 'opening' || kind === 'counting' || kind === 'recording';
}

/** Where the button in focus has gone, the first one that took its place has it. */
function keepFocusIn(stage: { readonly current: HTMLElement | null }, kind: Recording['kind']) {
  useLayoutEffect(() => {
    const { activeElement: has, body } = document;
    if (!has || has === body)
      stage.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [kind, stage]);
}
