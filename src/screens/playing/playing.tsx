// The player's screen. It shows what the element's position means, and passes wishes on.
import { useEffect } from 'preact/hooks';
import { common, titles } from '#words/common';
import { problems } from '#words/home';
import { playing as words } from '#words/player';
import { Button, IconLink } from '../../components/button';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { hasSession, type Request, type WithSession } from '../../player/machine';
import type { Player } from '../../player/player';
import type { Moment } from '../../routine/moment';
import type { TimedStep } from '../../routine/timeline';
import { player, playerMissing } from '../../state/playing';
import { navigate } from '../../state/route';
import { Finished } from './finished';
import css from './playing.module.css';
import { UnderWay } from './under-way';
import { Urgent } from './urgent';

/** Whatever the player is doing. Without anything to play it leads home. */
export function PlayingScreen() {
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
  const state = shown.state.value;
  if (state.kind === 'failed') {
    return (
      <Failed
        sentence={words.problems[state.problem]}
        retry={() => void shown.start(state.request satisfies Request)}
      />
    );
  }
  if (!hasSession(state)) return <Preparing />;
  const urgent = urgentSteps(state, shown.moment.value);
  if (urgent) return <Urgent player={shown} state={state} steps={urgent} />;
  if (state.kind === 'finished') return <Finished player={shown} session={state} />;
  return <UnderWay player={shown} state={state} />;
}

/** The advice that ends the routine, once it is there; undefined before, and in any other routine. */
function urgentSteps(
  { timeline: { ending, steps } }: WithSession,
  moment: Moment | undefined,
): readonly TimedStep[] | undefined {
  if (ending.kind !== 'help' || moment?.step.advice !== ending.advice) return undefined;
  return steps.filter(({ advice }) => advice === ending.advice);
}

function Preparing() {
  return (
    <Screen title={titles.playing} bar={<IconLink label={common.home} icon="back" href="#/" />}>
      <div class={css.preparing} role="status">
        <Heading>{words.preparing}</Heading>
      </div>
    </Screen>
  );
}

function Failed({ sentence, retry }: { sentence: string; retry?: () => void }) {
  return (
    <Screen title={titles.playing} bar={<IconLink label={common.home} icon="back" href="#/" />}>
      <Heading>{common.app}</Heading>
      <Notice tone="alert" action={retry && <Button onPress={retry}>{common.retry}</Button>}>
        {sentence}
      </Notice>
    </Screen>
  );
}
