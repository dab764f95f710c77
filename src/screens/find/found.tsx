// What was found: its parts, and why each is there; what it was found by, and how it shall sound.

import { Button, IconButton } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { Heading, Screen } from '../../components/screen';
import { Still } from '../../components/still';
import { favouriteOf, toggleFavourite } from '../../kept/favourites';
import { allWords } from '../../language/words';
import type { ResolvedRoutine } from '../../routine/resolve';
import type { Settings } from '../../routine/settings';
import { wish } from '../../state/wish';
import { PassOn } from '../pass-on/pass-on';
import { Parts } from '../routine/parts';
import { Beds } from '../voices/beds';
import { Speaking } from '../voices/speaking';
import { Back } from './back';
import { ComfortLink } from './comfort-link';
import css from './find.module.css';
import { HurtQuestion } from './hurt-question';
import { Making } from './making';
import { NotRight } from './not-right';
import { Said } from './said';

interface FoundProps {
  /** Undefined where people have refused all that would fit. */
  readonly routine: ResolvedRoutine | undefined;
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
  readonly onStart: (() => void) | undefined;
}

/** The parts in order; or, where nothing is left, a kind word. */
export function Found({ routine, settings, onChange, onStart }: FoundProps) {
  const { common, find: words, titles, routine: about } = allWords();
  return (
    <Screen
      title={titles.find}
      bar={
        <>
          <Back question={undefined} />
          {routine && <Star routine={routine} settings={settings} />}
        </>
      }
      foot={
        <Making routine={routine}>
          {onStart && (
            <Button look="main" icon="play" onPress={onStart}>
              {common.start}
            </Button>
          )}
        </Making>
      }
    >
      <div class={`${css.lit} ${css.found}`} data-hue="find">
        <div class={css.foundHead}>
          <Still of="find" coin="large" loading="eager" />
          <div class={css.head}>
            <p class={css.place}>{words.heading}</p>
            <Heading>{routine ? words.found : words.nothing.heading}</Heading>
          </div>
        </div>
        <div class={css.column}>
          {routine ? <Parts routine={routine} /> : <NothingLeft />}
          {routine && <OfTime minutes={routine.minutes} />}
          <HurtQuestion />
          <NotRight />
        </div>
        <div class={css.column}>
          <Said />
          <ComfortLink />
          <section class={css.sound} aria-labelledby="sound">
            <h2 id="sound" class={css.heading}>
              {about.sound}
            </h2>
            <Speaking />
            <Beds settings={settings} onChange={onChange} />
          </section>
          {routine && <PassOn routine={routine} />}
        </div>
      </div>
    </Screen>
  );
}

function Star({ routine: { spec }, settings }: { routine: ResolvedRoutine; settings: Settings }) {
  const { favourite } = allWords().common;
  const isStarred = favouriteOf(spec, settings) !== undefined;
  return (
    <IconButton
      label={isStarred ? favourite.remove : favourite.add}
      icon={isStarred ? ICONS.starFull : ICONS.star}
      pressed={isStarred}
      onPress={() => void toggleFavourite(spec, settings)}
    />
  );
}

function NothingLeft() {
  const { nothing } = allWords().find;
  return (
    <div class={css.nothing}>
      <p>{nothing.text}</p>
      <a class={css.inline} href="#/comfort">
        {nothing.look}
      </a>
    </div>
  );
}

/** Where it takes another time than was wished for, why. */
function OfTime({ minutes }: { minutes: number }) {
  const { find: words } = allWords();
  const wished = wish.value.minutes;
  if (minutes === wished) return null;
  return <p class={css.note}>{minutes > wished ? words.longer : words.shorter}</p>;
}
