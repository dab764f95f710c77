// One routine in a quiet menu: its name, a line of hues, and what it is made of.

import type { ComponentChildren } from 'preact';
import type { PictureId } from '../../catalogue/picture-ids';
import { Hues, huedPart } from '../../components/hues';
import { Icon } from '../../components/icon';
import { Still } from '../../components/still';
import { namedFrom } from '../../content/glance';
import { distinctTitles } from '../../content/part-title';
import { whyRefused } from '../../content/refused';
import { allWords } from '../../language/words';
import { isRefused, type ResolvedRoutine } from '../../routine/resolve';
import { explain } from '../../state/start';
import css from './below.module.css';

interface RowProps {
  readonly routine: ResolvedRoutine;
  readonly title: string;
  /** How long and how, in a few words. */
  readonly meta: string;
  /** What it is known by at a glance, and the picture whose colour that has around it. */
  readonly coin?: { readonly of: PictureId; readonly hue: PictureId };
  /** Starts it. Where it was refused, its page shows instead, and says so. */
  readonly onPress: () => void;
  /** Behind the row, and not part of what starts it. */
  readonly children?: ComponentChildren;
}

/** Starts `routine` on one tap. */
export function Row({ routine, title, meta, coin, onPress, children }: RowProps) {
  const { formats, home } = allWords();
  const { spec, parts } = routine;
  const isLeft = !isRefused(routine);
  const names = formats.list(distinctTitles(parts));
  return (
    <li class={css.row}>
      <button
        type="button"
        class={`${css.start} ${coin ? css.coined : ''} ${isLeft ? '' : css.refused}`}
        onClick={isLeft ? onPress : () => void explain(spec)}
      >
        {coin && (
          <span class={css.ring} data-hue={coin.hue}>
            <Still of={coin.of} class={css.coin} />
          </span>
        )}
        <span class={css.body}>
          <span class={css.line}>
            <span class={css.name}>
              {isLeft && <span class="visually-hidden">{home.start} </span>}
              {title}
            </span>{' '}
            {isLeft && (
              <span class={css.meta}>
                <Icon name="play" size={13} /> {meta}
              </span>
            )}
          </span>
          {isLeft && <Hues parts={parts.map(huedPart)} />}
          {/* What is made of one part has its name already, and what was found those of all its parts. */}
          {isLeft && names !== title && namedFrom(parts) !== title && (
            <span class={css.parts}>{names}</span>
          )}
          {!isLeft && <span class={css.parts}>{whyRefused(routine)}</span>}
        </span>
      </button>
      {isLeft && children}
    </li>
  );
}
