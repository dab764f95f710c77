// The player's screen. It shows what the element's position means, and passes wishes on.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { allWords } from '../../language/words';
import { hasSession, type WithSession } from '../../player/machine';
import type { Player } from '../../player/player';
import { player, playerMissing } from '../../state/playing';
import { navigate } from '../../state/route';
import { BackLink } from '../back-link';
import { Finished } from './finished';
import css from './playing.module.css';
import { UnderWay } from './under-way';
import { Urgent } from './urgent';

/** Whatever the player is doing. Without anything to play it leads home. */
export function PlayingScreen() {
  const { problems } = allWords();
  const here = player.value;
  const idle = here?.state.value.kind === 'idle';
  const nothing = !playerMissing.value && (idle || !here);
  useEffect(() => {
    // A reload here, or a stop, leaves nothing to show. Asked anew: by the time an effect runs, a
    // start that was waiting for the player may have begun.
    if (idle && player.peek()?.state.peek().kind === 'idle')
      navigate({ screen: 'home' }, 'replace');
  }, [idle]);
  if (playerMissing.value) return <Failed sentence={problems.files} />;
  if (nothing || !here) return <Preparing />;
  return <Shown player={here} />;
}

function Shown({ player: shown }: { player: Player }) {
  const { playing: words } = allWords();
  const state = shown.state.value;
  if (state.kind === 'failed') {
    return <Failed sentence={words.problems[state.problem]} retry={shown.play} />;
  }
  if (!hasSession(state)) return <Preparing />;
  const help = shown.help.value;
  if (help) return <Urgent player={shown} state={state} steps={help} />;
  if (state.kind === 'silent') return <Silent player={shown} state={state} />;
  if (state.kind === 'finished') return <Finished player={shown} session={state} />;
  return <UnderWay player={shown} state={state} />;
}

/** What cannot be heard, in writing: a yes gets its advice all the same. */
function Silent({
  player: { play, moment },
  state: { problem, timeline },
}: {
  player: Player;
  state: Extract<WithSession, { kind: 'silent' }>;
}) {
  const { playing: words } = allWords();
  const here = moment.value?.step;
  const steps = timeline.steps.filter((step) =>
    here?.advice ? step.advice === here.advice : step === here,
  );
  return (
    <Failed sentence={words.problems[problem]} retry={play}>
      <section aria-labelledby="written">
        <h2 id="written" class={css.moreHeading}>
          {words.written}
        </h2>
        {steps
          .flatMap(({ cues }) => cues)
          .map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
      </section>
    </Failed>
  );
}

function Preparing() {
  const { playing: words, titles } = allWords();
  return (
    <Screen title={titles.playing} bar={<BackLink />}>
      <div class={css.preparing} role="status">
        <Heading>{words.preparing}</Heading>
      </div>
    </Screen>
  );
}

interface FailedProps {
  readonly sentence: string;
  readonly retry?: () => void;
  readonly children?: ComponentChildren;
}

function Failed({ sentence, retry, children }: FailedProps) {
  const { common, playing, titles } = allWords();
  return (
    <Screen title={titles.playing} bar={<BackLink />}>
      <Heading>{playing.failed}</Heading>
      <Notice tone="alert" action={retry && <Button onPress={retry}>{common.retry}</Button>}>
        {sentence}
      </Notice>
      {children}
    </Screen>
  );
}
