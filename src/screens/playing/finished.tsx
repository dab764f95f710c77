// The end of a routine: nothing to do, a word for tomorrow, and what else may feel good.

import { CARDS } from '../../catalogue/cards';
import type { PracticeId } from '../../catalogue/model';
import { Button } from '../../components/button';
import { Emblem } from '../../components/emblem';
import { Heading, Screen } from '../../components/screen';
import { common, titles } from '../../locale/en/common';
import { finished as words } from '../../locale/en/player';
import type { Session } from '../../player/machine';
import type { Player } from '../../player/player';
import { startRoutine } from '../../state/playing';
import { navigate } from '../../state/route';
import { favouriteOf, lastSettings, toggleFavourite } from '../../state/saved';
import css from './playing.module.css';

/** What shows once `session` has played to its end. */
export function Finished({ player, session }: { player: Player; session: Session }) {
  const { practice, settings } = session.request;
  const kept = favouriteOf(practice, settings) !== undefined;
  const done = () => {
    player.stop();
    navigate({ screen: 'home' }, 'replace');
  };
  return (
    <Screen
      title={titles.playing}
      foot={
        <Button look="main" wide onPress={done}>
          {words.home}
        </Button>
      }
    >
      <div class={css.finished}>
        <Emblem practice={practice} />
        <Heading>{words.heading}</Heading>
        <p class={css.finishedLead}>{words.lead}</p>
        <p class={css.tomorrow}>{words.tomorrow}</p>
        <div class={css.quiet}>
          <Button icon="repeat" onPress={player.play}>
            {words.again}
          </Button>
          <Button
            icon={kept ? 'star-full' : 'star'}
            onPress={() => void toggleFavourite(practice, settings)}
          >
            {kept ? common.favourite.remove : common.favourite.add}
          </Button>
        </div>
        <section class={css.more} aria-labelledby="more">
          <h2 id="more" class={css.moreHeading}>
            {words.more}
          </h2>
          <div class={css.quiet}>
            {CARDS.filter(({ id }) => id !== practice).map(({ id, title }) => (
              <Button key={id} onPress={() => void startLast(id)}>
                {title}
              </Button>
            ))}
          </div>
        </section>
      </div>
    </Screen>
  );
}

async function startLast(practice: PracticeId): Promise<void> {
  await startRoutine({ practice, settings: await lastSettings(practice) });
}
