// A yes that needs real help now: whom to call, what to do until then, and the way back.

import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { asWritten } from '../../content/as-written';
import { adviceById } from '../../content/worded-advice';
import { emergencyCall } from '../../kept/emergency';
import { allWords } from '../../language/words';
import type { WithSession } from '../../player/machine';
import type { Player } from '../../player/player';
import type { TimedStep } from '../../routine/timeline';
import { openAside } from '../../state/aside';
import { navigate } from '../../state/route';
import { AboutLoudCall, CallButton, LoudCall } from '../help/call-button';
import { Listening } from './listening';
import css from './urgent.module.css';

interface UrgentProps {
  readonly player: Player;
  readonly state: WithSession;
  /** The advice that ends the routine. */
  readonly steps: readonly TimedStep[];
}

/** Stays after the voice has ended, and where it cannot be heard: all that it says stands here from the start. */
export function Urgent({ player, state, steps }: UrgentProps) {
  const { help, playing: words, saidByTheCall, titles } = allWords();
  const sounding = useComputed(() => player.moment.value?.cue?.id);
  const sounds = ['playing', 'resting', 'ready'].includes(state.kind);
  const leave = () => {
    player.stop();
    navigate({ screen: 'home' }, 'replace');
  };
  const advice = steps[0]?.advice && adviceById(steps[0].advice);
  const to = advice?.kind === 'urgent' ? advice.to : 'call';
  const isPrivate = to === 'company';
  // As it was on arrival: what someone types here must not move away under their fingers.
  const [isUncertain] = useState(emergencyCall.peek().kind === 'unknown');
  // The heading and the call stand for what they say.
  const lines = steps
    .flatMap(({ cues }) => cues)
    .filter(({ text }) => !saidByTheCall.includes(text));
  return (
    <Screen
      fills
      title={titles.playing}
      bar={
        <>
          <span class={isPrivate ? undefined : css.sign}>{isPrivate ? '' : steps[0]?.title}</span>
          <IconButton
            label={sounds ? words.controls.pause : words.controls.play}
            icon={sounds ? ICONS.pause : 'play'}
            onPress={sounds ? player.pause : player.play}
          />
        </>
      }
    >
      <div class={css.frame}>
        <div class={`${css.urgent} ${isPrivate ? css.private : ''}`}>
          <div class={css.now}>
            <Heading>{words.urgent.headings[to]}</Heading>
            {isPrivate ? (
              <Button look="main" wide onPress={() => openAside('low')}>
                {words.urgent.lines}
              </Button>
            ) : (
              <LoudCall />
            )}
          </div>
          <div class={css.rest}>
            {state.kind === 'silent' && <Notice tone="alert">{words.urgent.silent}</Notice>}
            <section aria-labelledby="meanwhile">
              <h2 id="meanwhile" class={css.subheading}>
                {isPrivate ? words.urgent.forNow : help.meanwhile}
              </h2>
              <ul class={css.lines}>
                {lines.map(({ id, text }) => (
                  <li key={id} class={css.line} data-sounding={sounding.value === id}>
                    {asWritten(text)}
                  </li>
                ))}
              </ul>
            </section>
            {!isPrivate && isUncertain && <AboutLoudCall />}
            <Listening player={player} waits="words" />
            <div class={css.actions}>
              <Button icon={ICONS.repeat} wide onPress={player.sayHelp}>
                {words.urgent.again}
              </Button>
              <Button icon="back" wide onPress={player.takeBack}>
                {isPrivate ? words.urgent.back : words.urgent.mistake}
              </Button>
              <Button icon={ICONS.stop} wide onPress={leave}>
                {words.urgent.leave}
              </Button>
            </div>
            {isPrivate && <CallButton />}
            {!isPrivate && !isUncertain && <AboutLoudCall />}
            {!isPrivate && (
              <a class={css.all} href="#/help">
                {words.urgent.allSigns}
              </a>
            )}
            <p class={css.note}>{help.notAdvice}</p>
          </div>
        </div>
      </div>
    </Screen>
  );
}
