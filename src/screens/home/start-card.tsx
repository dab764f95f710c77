// One routine on the first screen: most of it starts, the corner looks inside.

import { IconLink } from '../../components/button';
import { Emblem } from '../../components/emblem';
import { Hues } from '../../components/hues';
import { glanceAt } from '../../content/glance';
import { settingsInWords } from '../../content/voice';
import { comfort } from '../../kept/comfort';
import { words } from '../../language/words';
import { slugOf } from '../../routine/built-in';
import { type ResolvedPart, resolve } from '../../routine/resolve';
import type { Settings } from '../../routine/settings';
import type { RoutineSpec } from '../../routine/spec';
import { startRoutine } from '../../state/playing';
import css from './home.module.css';

interface StartCardProps {
  readonly spec: RoutineSpec;
  readonly settings: Settings;
  /** `small` leaves out the line about it, where many stand together. */
  readonly size?: 'small' | 'large';
}

/** Starts `spec` with `settings` on one tap. */
export function StartCard({ spec, settings, size = 'large' }: StartCardProps) {
  const { home } = words();
  const { title, summary } = glanceAt(spec);
  const slug = slugOf(spec);
  const routine = resolve(spec, settings, comfort.value);
  return (
    <article class={`${css.card} ${css[size]}`}>
      <button type="button" class={css.start} onClick={() => void startRoutine({ spec, settings })}>
        <Emblem of={spec.emblem} size={size} />
        <span class={css.cardText}>
          <span class={css.cardTitle}>
            <span class="visually-hidden">{home.start} </span>
            {title}
          </span>
          {size === 'large' && <span class={css.summary}>{summary}</span>}
          {size === 'small' && <Hues parts={routine.parts.map(huedPart)} />}
          <span class={css.meta}>{settingsInWords(routine.settings, routine.minutes)}</span>
        </span>
      </button>
      {slug && <IconLink label={home.look(title)} icon="steps" href={`#/routine/${slug}`} />}
    </article>
  );
}

function huedPart({ content, minutes }: ResolvedPart) {
  return { practice: content.kind === 'own' ? 'made' : content.practice, share: minutes } as const;
}
