// A yes that needs real help now: whom to call, what to do until then, and the way back.
import { useComputed } from '@preact/signals';
import { Button, IconButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { adviceById } from '../../content/worded-advice';
import { allWords } from '../../language/words';
import type { WithSession } from '../../player/machine';
import type { Player } from '../../player/player';
import type { TimedStep } from '../../routine/timeline';
import { openAside } from '../../state/aside';
import { navigate } from '../../state/route';
import { CallButton } from '../help/call-button';
import css from './urgent.module.css';

interface UrgentProps {
  readonly player: Player;
  readonly state: WithSession;
  /** The advice that ends the routine. */
  readonly steps: readonly TimedStep[];
}

/** Stays after the voice has ended, and where it cannot be heard: all that it says stands here from the start. */
export function Urgent({ player, state, steps }: UrgentProps) {
  const { help, playing: words, titles } = allWords();
  const sounding = useComputed(() => player.moment.value?.cue?.id);
  const sounds = ['playing', 'resting', 'ready'].includes(state.kind);
  const leave = () => {
    player.stop();
    navigate({ screen: 'home' }, 'replace');
  };
  const advice = steps[0]?.advice && adviceById(steps[0].advice);
  const to = advice?.kind === 'urgent' ? advice.to : 'call';
  const isPrivate = to === 'company';
  return (
    <Screen
      title={titles.playing}
      bar={
        <>
          <span class={isPrivate ? undefined : css.sign}>{isPrivate ? '' : steps[0]?.title}</span>
          <IconButton
            label={sounds ? words.controls.pause : words.controls.play}
            icon={sounds ? 'pause' : 'play'}
            onPress={sounds ? player.pause : player.play}
          />
        </>
      }
    >
      <Heading>{words.urgent.headings[to]}</Heading>
      {isPrivate ? (
        <Button look="main" wide onPress={() => openAside('low')}>
          {words.urgent.lines}
        </Button>
      ) : (
        <CallButton />
      )}
      {state.kind === 'silent' && <Notice tone="alert">{words.urgent.silent}</Notice>}
      <section aria-labelledby="meanwhile">
        <h2 id="meanwhile" class={css.subheading}>
          {isPrivate ? words.urgent.forNow : help.meanwhile}
        </h2>
        <ul class={css.lines}>
          {steps
            .flatMap(({ cues }) => cues)
            .map(({ id, text }) => (
              <li key={id} class={css.line} data-sounding={sounding.value === id}>
                {text}
              </li>
            ))}
        </ul>
      </section>
      {isPrivate && <CallButton />}
      <div class={css.actions}>
        <Button icon="repeat" onPress={player.sayHelp}>
          {words.urgent.again}
        </Button>
        <Button icon="back" onPress={player.takeBack}>
          {isPrivate ? words.urgent.back : words.urgent.mistake}
        </Button>
        <Button icon="stop" onPress={leave}>
          {words.urgent.leave}
        </Button>
        {!isPrivate && (
          <a class={css.all} href="#/help">
            {words.urgent.allSigns}
          </a>
        )}
      </div>
      <p class={css.note}>{help.notAdvice}</p>
    </Screen>
  );
}
