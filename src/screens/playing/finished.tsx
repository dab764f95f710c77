// The end of a routine: nothing to do, a word for tomorrow, and what else may feel good.

import type { PracticeId } from '../../catalogue/practice-ids';
import { Button } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { Heading, Screen } from '../../components/screen';
import { Still } from '../../components/still';
import { comfort as comfortNow } from '../../kept/comfort';
import { favouriteOf, toggleFavourite } from '../../kept/favourites';
import { lastSettings } from '../../kept/settings-for';
import { allWords } from '../../language/words';
import type { Playable } from '../../player/machine';
import type { Player } from '../../player/player';
import { type Answered, answeredIn } from '../../routine/answered';
import { builtIn } from '../../routine/built-in';
import { heeding } from '../../routine/comfort';
import { finishOf } from '../../routine/picture';
import { brokenOffFor } from '../../state/here-and-now';
import { navigate } from '../../state/route';
import { startRoutine } from '../../state/start';
import { asideParts } from '../aside/there';
import { BackTo } from './back-to';
import { Checked } from './checked';
import css from './playing.module.css';
import { Private } from './private';

/** What often does good after anything else, in this order. */
const OFTEN_NEXT: readonly PracticeId[] = [
  'hydration',
  'cuddle',
  'affirmations',
  'pillow-talk',
  'massage',
];
const MORE_AT_MOST = 3;

/** What shows once `session` has played to its end. */
export function Finished({ player, session }: { player: Player; session: Playable }) {
  const { cards, checked, common, finished: words, home, titles } = allWords();
  const { spec, settings, comfort, parts } = session.request.routine;
  const answered = answeredIn(session.timeline);
  const AsideLink = asideParts.value?.AsideLink;
  const { interlude } = session.request;
  const before = brokenOffFor(session.request);
  // Once more in between, where it came between.
  const again = () => (interlude ? player.play() : void startRoutine({ spec, settings }));
  const kept = favouriteOf(spec, settings) !== undefined;
  const played = parts.map(({ content }) => content.kind === 'practice' && content.practice);
  const wanted = heeding(comfort, comfortNow.value);
  const more = OFTEN_NEXT.filter((id) => !played.includes(id) && wanted[id] !== 'no');
  const done = () => {
    player.stop();
    navigate({ screen: 'home' }, 'replace');
  };
  return (
    <Screen
      title={titles.playing}
      foot={
        <>
          {before && <BackTo point={before} look="main" />}
          <Button look={before ? 'plain' : 'main'} wide onPress={done}>
            {words.home}
          </Button>
        </>
      }
    >
      <div class={css.finished}>
        <Still
          of={finishOf(spec, answered !== undefined)}
          class={css.finishedPicture}
          loading="eager"
        />
        <div class={css.finishedWords}>
          <Heading>{answered ? foundIn(answered) : words.heading}</Heading>
          <p class={css.finishedLead}>{answered ? checked.lead : words.lead}</p>
          {answered ? (
            <>
              <Checked answered={answered} onAskAgain={player.offerAgain} />
              <Private player={player} />
            </>
          ) : (
            <p class={css.tomorrow}>{words.tomorrow}</p>
          )}
          <div class={css.quiet}>
            <Button icon={ICONS.repeat} onPress={again}>
              {words.again}
            </Button>
            <Button
              icon={kept ? ICONS.starFull : ICONS.star}
              onPress={() => void toggleFavourite(spec, settings)}
            >
              {kept ? common.favourite.remove : common.favourite.add}
            </Button>
            {AsideLink && <AsideLink />}
          </div>
          <section class={css.more} aria-labelledby="more">
            <h2 id="more" class={css.moreHeading}>
              {words.more}
            </h2>
            <div class={css.quiet}>
              {more.slice(0, MORE_AT_MOST).map((id) => (
                <Button key={id} onPress={() => void startLast(id)}>
                  {cards[id].title}
                </Button>
              ))}
              <Button onPress={() => navigate({ screen: 'find' })}>{home.find.title}</Button>
            </div>
          </section>
        </div>
      </div>
    </Screen>
  );
}

/** What a check has found, in few words. */
function foundIn({ open, openSmaller, yes }: Answered): string {
  return allWords().checked.found(yes.length, open.length + openSmaller.length);
}

async function startLast(practice: PracticeId): Promise<void> {
  const spec = builtIn(practice);
  await startRoutine({ spec, settings: await lastSettings(spec) });
}
