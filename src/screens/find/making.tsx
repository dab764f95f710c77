// What the answers make so far: how long, which parts, and as a line of hues.
import type { ComponentChildren } from 'preact';
import { Hues, huedPart } from '../../components/hues';
import { Still } from '../../components/still';
import { partTitle } from '../../content/part-title';
import { allWords } from '../../language/words';
import type { ResolvedRoutine } from '../../routine/resolve';
import { routeHref } from '../../state/route';
import css from './making.module.css';
import { pageOf } from './pages';

interface MakingProps {
  readonly routine: ResolvedRoutine | undefined;
  /** Whether it leads to what was found. */
  readonly leadsThere?: boolean;
  /** The ways on. */
  readonly children: ComponentChildren;
}

/** Stands at the foot of each page; tells a screen reader, briefly, when it changes. */
export function Making({ routine, leadsThere = false, children }: MakingProps) {
  const { find: words } = allWords();
  const brief = routine
    ? words.brief(routine.minutes, routine.parts.map(partTitle), routine.settings.people)
    : words.nothing.brief;
  const inside = (
    <>
      <span class={css.says}>
        {routine && (
          <span class={css.coins}>
            {routine.parts.map((part) => (
              <Still key={part.id} of={huedPart(part).practice} coin="small" class={css.coin} />
            ))}
          </span>
        )}
        <span class={css.brief}>{brief}</span>
      </span>
      {routine && <Hues parts={routine.parts.map(huedPart)} />}
    </>
  );
  return (
    <div class={css.foot}>
      {leadsThere ? (
        <a class={css.made} href={routeHref(pageOf(undefined))}>
          <span class="visually-hidden">{words.see}: </span>
          {inside}
        </a>
      ) : (
        <div class={css.made}>{inside}</div>
      )}
      <p class="visually-hidden" role="status">
        {brief}
      </p>
      <div class={css.ways}>{children}</div>
    </div>
  );
}
