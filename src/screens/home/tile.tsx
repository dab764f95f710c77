// One practice as a picture on its table: most of it starts, the corner looks inside.

import type { PracticeId } from '../../catalogue/practice-ids';
import { IconLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { Still } from '../../components/still';
import { comfort } from '../../kept/comfort';
import { lastLength } from '../../kept/last-settings';
import { words } from '../../language/words';
import { CARDS } from '../../practices/cards';
import { minutesAlone } from '../../routine/alone';
import { startPractice } from '../../state/start-practice';
import css from './home.module.css';

interface TileProps {
  readonly practice: PracticeId;
  /** Over the whole row, with a line about it. */
  readonly wide?: boolean;
  readonly loading?: 'eager' | 'lazy';
}

/** Starts `practice` on one tap, as it was last played; where someone refused it, leads to its page. */
export function Tile({ practice, wide = false, loading = 'lazy' }: TileProps) {
  const { cards, formats, home } = words();
  const { title, summary } = cards[practice];
  const page = `#/routine/${CARDS[practice].slug}`;
  const isRefused = comfort.value[practice] === 'no';
  const inside = (says: preact.ComponentChildren) => (
    <>
      <Still of={practice} class={css.picture} loading={loading} />
      <span class={css.words}>
        <span class={css.name}>
          {!isRefused && <span class="visually-hidden">{home.start} </span>}
          {title}
        </span>
        {wide && <span class={css.sub}>{summary}</span>}
        <span class={css.sub}>{says}</span>
      </span>
    </>
  );
  const look = `${css.tile} ${wide ? css.wide : ''} ${isRefused ? css.refused : ''}`;
  return (
    <li class={look} data-hue={practice}>
      {isRefused ? (
        <a class={css.start} href={page}>
          {inside(home.refused)}
        </a>
      ) : (
        <>
          <button type="button" class={css.start} onClick={() => void startPractice(practice)}>
            {inside(
              <>
                <Icon name="play" size={13} />{' '}
                {formats.minutes(minutesAlone(practice, lastLength(practice)))}
              </>,
            )}
          </button>
          <span class={css.look}>
            <IconLink label={home.look(title)} icon="steps" href={page} />
          </span>
        </>
      )}
    </li>
  );
}
