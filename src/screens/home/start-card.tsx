// One routine on the first screen: most of it starts, the corner looks inside.

import type { Card } from '../../catalogue/cards';
import { IconLink } from '../../components/button';
import { Emblem } from '../../components/emblem';
import { settingsInWords } from '../../locale/en/common';
import { home } from '../../locale/en/home';
import type { Settings } from '../../routine/settings';
import { startRoutine } from '../../state/playing';
import css from './home.module.css';

/** Starts `card`'s routine with `settings` on one tap. */
export function StartCard({ card, settings }: { card: Card; settings: Settings }) {
  const words = settingsInWords(settings, card);
  return (
    <article class={css.card}>
      <button
        type="button"
        class={css.start}
        onClick={() => void startRoutine({ practice: card.id, settings })}
      >
        <Emblem practice={card.id} />
        <span class={css.cardText}>
          <span class={css.cardTitle}>
            <span class="visually-hidden">{home.start} </span>
            {card.title}
          </span>
          <span class={css.summary}>{card.summary}</span>
          <span class={css.meta}>{words}</span>
        </span>
      </button>
      <IconLink label={home.look(card.title)} icon="steps" href={`#/routine/${card.slug}`} />
    </article>
  );
}
