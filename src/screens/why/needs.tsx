// The four things aftercare gives, each with the practices that give it.
import type { Need } from '../../catalogue/model';
import { NEEDS } from '../../catalogue/needs';
import { practices } from '../../content/practices';
import { allWords } from '../../language/words';
import css from './why.module.css';

/** One card for each. */
export function Needs() {
  const { why: words } = allWords();
  return (
    <section aria-labelledby="needs">
      <h2 id="needs" class={css.sectionHeading}>
        {words.needsHeading}
      </h2>
      <div class={css.needs}>
        {NEEDS.map((need) => (
          <NeedCard key={need} need={need} />
        ))}
      </div>
    </section>
  );
}

function NeedCard({ need }: { need: Need }) {
  const { needs, why: words } = allWords();
  const { title, text } = needs[need];
  const serving = practices().filter((practice) => practice.needs.includes(need));
  return (
    <article class={css.need} aria-labelledby={`need-${need}`}>
      <h3 id={`need-${need}`} class={css.needTitle}>
        {title}
      </h3>
      <p class={css.text}>{text}</p>
      <ul class={css.practices} aria-label={words.servedBy(title)}>
        {serving.map((practice) => (
          <li key={practice.id}>
            <a class={css.practice} href={`#/routine/${practice.slug}`}>
              {practice.title}
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
