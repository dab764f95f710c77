// A routine that plays, or stands: ring, step, caption, and the controls.
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { toSeconds } from '../../catalogue/units';
import { Button, IconButton, IconLink } from '../../components/button';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { allWords } from '../../language/words';
import type { Request, WithSession } from '../../player/machine';
import type { Player } from '../../player/player';
import { breathAt } from '../../routine/breath';
import { countAt } from '../../routine/moment';
import { asideOpen } from '../../state/aside';
import { brokenOffFor } from '../../state/here-and-now';
import { navigate } from '../../state/route';
import { stopAsked } from '../../state/stop-question';
import { AnswerButtons } from './answer-buttons';
import { Caption } from './caption';
import choosingCss from './choosing.module.css';
import { Controls } from './controls';
import { DimFace } from './dim-face';
import face from './dim-face.module.css';
import { FullScreenStart } from './full-screen-start';
import { Listening } from './listening';
import css from './playing.module.css';
import { Private } from './private';
import { Ring } from './ring';
import { Signs } from './signs';
import { StopDialog } from './stop-dialog';
import { TapChips, TapsDone, useTaps } from './taps';
import { useIdle } from './use-idle';
import { KEYS_HERE } from './use-keys';

/** Seconds without a touch until the screen dims. */
const DIM_AFTER = 8;

/** The screen while `state` holds a session that has not finished. */
export function UnderWay({ player, state }: { player: Player; state: WithSession }) {
  const { common, playing: words, titles } = allWords();
  // Another screen, or another routine, has not been asked.
  useEffect(
    () => () => {
      stopAsked.value = false;
    },
    [],
  );
  const announced = useSignal('');
  const sounds = state.kind === 'playing' || state.kind === 'resting';
  const rests = useComputed(() => player.state.value.kind === 'resting');
  const locked = useSignal(false);
  const asks = player.asks.value;
  const choosing = player.choosing.value;
  const taps = useTaps(choosing);
  // A question wants to be seen: nothing dims meanwhile, and a face that is there is lit.
  const dim = useIdle(DIM_AFTER, sounds && !stopAsked.value && !asideOpen.value, asks);
  // What is said to be on the screen can be seen there: a face lies over it only where touches are locked.
  const offers = useComputed(() => player.moment.value?.step.kind === 'offer');
  const covered = locked.value || (dim.value && !choosing && !offers.value);
  const region = useRef<HTMLElement>(null);
  // Whoever answered by key had the focus on an answer, which is gone; without it no key would act.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) {
      region.current?.querySelector('h1')?.focus({ preventScroll: true });
    }
  }, [asks]);
  const stepTitle = useComputed(() => player.moment.value?.step.title ?? '');
  const place = useComputed(() => {
    const { index, count } = countAt(state.timeline, player.stepIndex.value ?? 0);
    const { partId, partTitle } = player.moment.value?.step ?? {};
    const { step, inPart } = allWords().playing;
    const here = step(index, count);
    // A practice alone is its own only part.
    return partTitle && partId !== state.timeline.id ? inPart(partTitle, here) : here;
  });
  const next = useComputed(() => {
    const title = player.moment.value?.next?.title;
    const { next: before, last } = allWords().playing;
    return title ? before(title) : last;
  });
  // What an answer may still leave out is counted as long as it does not.
  const mayShrink = useComputed(() =>
    state.timeline.steps.some(
      ({ unless }, index) => unless.length > 0 && index >= (player.stepIndex.value ?? 0),
    ),
  );
  const breath = useComputed(() => {
    const step = rests.value ? undefined : player.moment.value?.step;
    return step && breathAt(step, player.position.value);
  });
  const left = useComputed(() => {
    const moment = player.moment.value;
    return moment ? allWords().formats.clock(toSeconds(moment.left)) : '';
  });

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
    announced.value = words.minuteAdded;
  };

  const onGesture = (gesture: 'tap' | 'hold' | 'next' | 'previous') => {
    if (gesture === 'tap') player.pause();
    else if (gesture !== 'hold') player.go(gesture);
    dim.value = gesture === 'next' || gesture === 'previous';
    locked.value = false;
  };

  return (
    <Screen
      title={titles.playing}
      bar={
        <>
          <IconLink label={words.controls.minimise} icon="down" href="#/" />
          <span class={css.routine}>{state.timeline.title}</span>
          <IconButton label={common.help} icon="help" onPress={getHelp} />
        </>
      }
    >
      <section
        ref={region}
        class={css.player}
        aria-label={words.region}
        tabIndex={-1}
        {...KEYS_HERE}
      >
        <div class={css.step}>
          <p class={css.place}>{place}</p>
          <Heading>{stepTitle}</Heading>
          <Instead request={state.request} />
        </div>
        {!choosing && (
          <Ring moment={player.moment} breath={breath} breathing={sounds}>
            <span class={css.left}>{left}</span>
            <span class={css.leftLabel}>{mayShrink.value ? words.leftAtMost : words.left}</span>
          </Ring>
        )}
        <div class={choosing ? choosingCss.asked : css.captionPlace}>
          <Caption moment={player.moment} rests={rests} />
        </div>
        {choosing && <Private player={player} />}
        {choosing?.pick === 'one' && <Signs player={player} choosing={choosing} />}
        {choosing?.pick === 'any' && <TapChips choosing={choosing} taps={taps} />}
        {rests.value && player.lacks.value && (
          <Notice action={<Button onPress={player.fetchAnew}>{common.retry}</Button>}>
            {words.lacking}
          </Notice>
        )}
        <div
          class={`${css.slot} ${asksAnything(state) ? css.roomy : ''} ${choosing && !covered ? choosingCss.within : ''}`}
        >
          {taps.isTapped && !covered ? (
            <TapsDone player={player} taps={taps} />
          ) : asks ? (
            <div class={covered ? face.answers : css.answers}>
              <AnswerButtons player={player} isHinted={!choosing || covered} />
            </div>
          ) : (
            <p class={css.next}>
              {state.kind === 'interrupted' ? <span role="status">{words.interrupted}</span> : next}
            </p>
          )}
        </div>
        <Controls player={player} kind={state.kind} onMinute={stays} />
        <div class={css.quiet}>
          <Button
            icon="lock"
            onPress={() => {
              locked.value = true;
            }}
          >
            {words.dim.lock}
          </Button>
          <Button icon="stop" onPress={askToStop}>
            {words.controls.stop}
          </Button>
          {!choosing && <Private player={player} />}
        </div>
        <Listening />
        <p class="visually-hidden" role="status">
          {announced}
        </p>
      </section>
      {covered && (
        <DimFace
          moment={player.moment}
          breath={breath}
          rests={rests}
          sounds={sounds}
          locked={locked.value}
          asks={asks}
          choosing={choosing}
          onGesture={onGesture}
          onStayLocked={() => {
            announced.value = words.dim.locked;
          }}
        />
      )}
      {state.kind === 'blocked' && <FullScreenStart onStart={player.play} />}
      {stopAsked.value && (
        <StopDialog
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

/** Whether there will be answers to give; their place is then kept, so that no button moves. */
function asksAnything({ timeline }: WithSession): boolean {
  return timeline.steps.some(({ kind }) => kind === 'question' || kind === 'gate');
}

/** That another voice speaks than the one it was kept or shared with. */
function Instead({ request: { asked, routine } }: { request: Request }) {
  const { voiceChoice, voices } = allWords();
  if (!asked) return null;
  const present = voices[routine.settings.voice].name;
  return <p class={css.place}>{voiceChoice.instead(voices[asked].name, present)}</p>;
}
