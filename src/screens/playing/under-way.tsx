// A routine that plays, or stands: picture, words, and the controls.

import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton, IconLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { Screen } from '../../components/screen';
import { calledAs } from '../../kept/called';
import { captionSize, firstTap, readInThePlayer } from '../../kept/in-the-player';
import { allWords } from '../../language/words';
import type { WithSession } from '../../player/machine';
import type { Player } from '../../player/player';
import { minutesAdded } from '../../routine/change';
import type { Choosing } from '../../routine/choosing';
import { asideOpen } from '../../state/aside';
import { brokenOffFor } from '../../state/here-and-now';
import { navigate } from '../../state/route';
import { stopAsked } from '../../state/stop-question';
import { AnswerButtons } from './answer-buttons';
import { Deck } from './deck';
import deckCss from './deck.module.css';
import { DimFace } from './dim-face';
import face from './dim-face.module.css';
import { FullScreenStart } from './full-screen-start';
import type { Gesture } from './gesture';
import { Listening, ListeningOnFace } from './listening';
import { Picture } from './picture';
import css from './playing.module.css';
import { Sheet } from './sheet';
import { Signs } from './signs';
import { SoundSheet } from './sound-sheet';
import { Stage } from './stage';
import stageCss from './stage.module.css';
import { StopDialog } from './stop-dialog';
import { TapChips, type Taps, TapsDone, useTaps } from './taps';
import { useFocusKept } from './use-focus-kept';
import { useIdle } from './use-idle';
import { KEYS_HERE } from './use-keys';
import { useNote } from './use-note';
import { useShown } from './use-shown';

/** Seconds without a touch until the screen dims. */
const DIM_AFTER = 8;

/** The screen while `state` holds a session that has not finished. */
export function UnderWay({ player, state }: { player: Player; state: WithSession }) {
  const { common, playing: words, sheet, titles } = allWords();
  useEffect(() => void readInThePlayer(), []);
  // Another screen, or another routine, has not been asked.
  useEffect(
    () => () => {
      stopAsked.value = false;
    },
    [],
  );
  const [done, say] = useNote();
  const announced = useSignal('');
  const reads = useSignal(false);
  /** What lies over it: all steps, or how it sounds. */
  const opened = useSignal<'steps' | 'sound' | undefined>(undefined);
  const { spec, settings } = state.request.routine;
  const sounds = state.kind === 'playing' || state.kind === 'resting';
  const locked = useSignal(false);
  const asks = player.asks.value;
  const choosing = player.choosing.value;
  const taps = useTaps(choosing);
  const note = useComputed(() =>
    player.state.value.kind === 'interrupted' ? allWords().playing.interrupted : done.value,
  );
  // A question wants to be seen, as does what someone reads: nothing dims meanwhile, and a face that is there is lit.
  const watches = sounds && !stopAsked.value && !opened.value && !asideOpen.value && !reads.value;
  const dim = useIdle(DIM_AFTER, watches, asks);
  // What is said to be on the screen can be seen there: a face lies over it only where touches are locked.
  const offers = useComputed(() => player.moment.value?.step.kind === 'offer');
  const isCovered = useComputed(
    () => locked.value || (dim.value && !player.choosing.value && !offers.value),
  );
  const covered = isCovered.value;
  const shown = useShown(player, state, isCovered);
  // Nothing moves where nobody sees it.
  const breathSeen = useComputed(() => (isCovered.value ? undefined : shown.breath.value));
  // Where there is much to read or to tap, the picture has its room only on large screens.
  const isAlone = choosing !== undefined || reads.value;
  const region = useRef<HTMLElement>(null);
  useFocusKept(region);
  // Whoever answered by key had the focus on an answer, which is gone; without it no key would act.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) {
      region.current?.querySelector('h1')?.focus({ preventScroll: true });
    }
  }, [asks, covered]);

  // What is asked has to be seen: what someone looked at then can be opened again.
  const wanted = asks ? player.stepIndex.value : state.kind === 'blocked' ? 'a tap' : undefined;
  useLayoutEffect(() => {
    if (wanted !== undefined) opened.value = undefined;
  }, [wanted, opened]);
  /** Where someone has jumped, the focus goes with them. */
  const jumped = useRef(false);
  useLayoutEffect(() => {
    if (opened.value || !jumped.current) return;
    jumped.current = false;
    region.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [opened.value]);

  const close = () => {
    opened.value = undefined;
  };
  const askToStop = () => {
    player.pause();
    stopAsked.value = true;
  };
  const getHelp = () => {
    player.pause();
    navigate({ screen: 'help' });
  };
  const stays = () => {
    player.oneMoreMinute();
    say(words.minutesAdded(minutesAdded(player.changes.peek())));
  };
  const onGesture = (gesture: Exclude<Gesture, 'none'>) => {
    if (gesture === 'tap') {
      if (firstTap.peek() === 'pauses') player.pause();
    } else if (gesture !== 'hold') player.go(gesture);
    dim.value = gesture === 'next' || gesture === 'previous';
    locked.value = false;
  };

  return (
    <Screen
      fills
      title={titles.playing}
      bar={
        <>
          <IconLink label={words.controls.minimise} icon={ICONS.down} href="#/" />
          <span class={css.even} />
          <button
            type="button"
            class={css.routine}
            {...KEYS_HERE}
            onClick={() => {
              opened.value = 'steps';
            }}
          >
            <span class={css.title}>{calledAs(spec, settings)}</span>
            <span class="visually-hidden">, {sheet.open}</span>
            <Icon name={ICONS.stepsAndSound} size={20} />
          </button>
          <span class={`${css.sign} ${choosing ? css.gone : ''}`}>
            <IconButton
              label={words.read}
              icon="steps"
              pressed={reads.value}
              onPress={() => {
                reads.value = !reads.value;
              }}
            />
          </span>
          <IconButton label={common.help} icon="help" onPress={getHelp} />
        </>
      }
    >
      <section
        ref={region}
        class={stageCss.region}
        aria-label={words.region}
        tabIndex={-1}
        data-hue={shown.picture.value}
        {...KEYS_HERE}
      >
        <div class={stageCss.frame} data-size={captionSize.value} data-covered={covered}>
          <div class={`${stageCss.player} ${isAlone ? stageCss.alone : ''}`}>
            <Picture of={shown.picture} breath={breathSeen} breathing={sounds && !covered} />
            <Stage
              player={player}
              shown={shown}
              session={state}
              note={note}
              isHinted={asks && !choosing}
              reads={reads.value}
            >
              {choosing && <ToTap player={player} choosing={choosing} taps={taps} />}
            </Stage>
            <Deck
              player={player}
              state={state}
              progress={shown.progress}
              onMinute={stays}
              onLock={() => {
                locked.value = true;
              }}
              onStop={askToStop}
            >
              <Listening player={player} waits={asks ? 'answer' : 'words'} />
              {!covered && taps.isTapped && <TapsDone player={player} taps={taps} />}
              {!covered && !taps.isTapped && asks && (
                <AnswerButtons player={player} look={choosing ? deckCss.narrow : deckCss.wide} />
              )}
            </Deck>
          </div>
        </div>
        {covered && asks && (
          <div class={face.answers}>
            <AnswerButtons player={player} look={face.answer} />
          </div>
        )}
        <p class="visually-hidden" role="status">
          {announced}
        </p>
      </section>
      {covered && (
        <DimFace
          moment={player.moment}
          breath={shown.breath}
          rests={shown.rests}
          sounds={sounds}
          locked={locked.value}
          asks={asks}
          choosing={choosing}
          pauses={firstTap.value === 'pauses'}
          onGesture={onGesture}
          onStayLocked={() => {
            announced.value = words.dim.locked;
          }}
        >
          <ListeningOnFace player={player} asks={asks} />
        </DimFace>
      )}
      {opened.value === 'sound' && <SoundSheet player={player} session={state} onClose={close} />}
      {opened.value === 'steps' && (
        <Sheet
          player={player}
          session={state}
          shown={shown}
          onClose={close}
          onSound={() => {
            opened.value = 'sound';
          }}
          onJump={(to, at) => {
            jumped.current = true;
            if (at < to) say(sheet.openFirst);
          }}
        />
      )}
      {state.kind === 'blocked' && <FullScreenStart onStart={player.play} />}
      {stopAsked.value && (
        <StopDialog
          player={player}
          before={brokenOffFor(state.request)}
          onCarryOn={() => {
            stopAsked.value = false;
            player.play();
          }}
          onStop={player.stop}
        />
      )}
    </Screen>
  );
}

/** What can be tapped instead of being asked aloud. */
function ToTap({ player, choosing, taps }: { player: Player; choosing: Choosing; taps: Taps }) {
  return choosing.pick === 'one' ? (
    <Signs player={player} choosing={choosing} />
  ) : (
    <TapChips choosing={choosing} taps={taps} />
  );
}
