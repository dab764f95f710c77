// One routine on the first screen: most of it starts, the corner looks inside.

import { IconLink } from '../../components/button';
import { ChoiceEmblem } from '../../components/emblem';
import { glanceAt } from '../../content/glance';
import { comfort } from '../../kept/comfort';
import { words } from '../../language/words';
import { type Choice, minutesOf, partsOf, slugOf } from '../../routine/choice';
import type { Settings } from '../../routine/settings';
import { startRoutine } from '../../state/playing';
import css from './home.module.css';

interface StartCardProps {
  readonly choice: Choice;
  readonly settings: Settings;
  /** `small` leaves out the line about it, where many stand together. */
  readonly size?: 'small' | 'large';
}

/** Starts `choice` with `settings` on one tap. */
export function StartCard({ choice, settings, size = 'large' }: StartCardProps) {
  const { home, settingsInWords } = words();
  const { title, summary } = glanceAt(choice);
  const slug = slugOf(choice);
  const minutes = minutesOf(partsOf(choice, settings, comfort.value));
  return (
    <article class={`${css.card} ${css[size]}`}>
      <button
        type="button"
        class={css.start}
        onClick={() => void startRoutine({ choice, settings })}
      >
        <ChoiceEmblem choice={choice} size={size} />
        <span class={css.cardText}>
          <span class={css.cardTitle}>
            <span class="visually-hidden">{home.start} </span>
            {title}
          </span>
          {size === 'large' && <span class={css.summary}>{summary}</span>}
          <span class={css.meta}>{settingsInWords(settings, minutes)}</span>
        </span>
      </button>
      {slug && <IconLink label={home.look(title)} icon="steps" href={`#/routine/${slug}`} />}
    </article>
  );
}
