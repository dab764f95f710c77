// What was played last, one tap away.
import { Icon } from '../../components/icon';
import { Still } from '../../components/still';
import { nameOf } from '../../content/glance';
import { settingsInFew } from '../../content/voice';
import { comfort } from '../../kept/comfort';
import { favouriteOf } from '../../kept/favourites';
import { lastUsed } from '../../kept/last-used';
import { settingsFor } from '../../kept/settings-for';
import { asSpokenHere } from '../../kept/voice';
import { allWords } from '../../language/words';
import { slugOf } from '../../routine/built-in';
import { pictureOf } from '../../routine/picture';
import { isRefused, type ResolvedRoutine, resolve } from '../../routine/resolve';
import { underWay } from '../../state/playing';
import { startRoutine } from '../../state/start';
import css from './below.module.css';
import { carriedOn } from './carry-on';

/** How many pictures lie over one another. */
const FEW = 3;

/** Nothing, where nothing was played, or where it is what can be carried on. */
export function LastUsed() {
  const { below, home } = allWords();
  const used = lastUsed.value;
  // What plays now is said at the foot of the screen.
  if (!used || underWay.value || carriedOn()?.spec.id === used.spec.id) return null;
  const { spec } = used;
  // A routine with a page may have been set otherwise since.
  const settings = slugOf(spec) ? settingsFor(spec) : asSpokenHere(used.settings);
  const routine = resolve(spec, settings, comfort.value);
  if (isRefused(routine)) return null;
  return (
    <button type="button" class={css.last} onClick={() => void startRoutine({ spec, settings })}>
      <span class={css.coins}>
        {picturesOf(routine).map((picture) => (
          <Still key={picture} of={picture} coin="small" class={css.coin} />
        ))}
      </span>
      <span class={css.words}>
        <span class="visually-hidden">{home.start} </span>
        <span class={css.parts}>
          {below.last(settingsInFew(routine.settings, routine.minutes))}
        </span>{' '}
        <span class={css.name}>
          {nameOf({ spec, name: favouriteOf(spec, used.settings)?.name })}
        </span>
      </span>
      <span class={css.sign}>
        <Icon name="play" />
      </span>
    </button>
  );
}

/** Of what it is made of; or its own, where people wrote all of it themselves. */
function picturesOf({ spec, parts }: ResolvedRoutine) {
  const of = parts.flatMap(({ content }) =>
    content.kind === 'practice' ? [content.practice] : [],
  );
  return of.length > 0 ? [...new Set(of)].slice(0, FEW) : [pictureOf(spec)];
}
