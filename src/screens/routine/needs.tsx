// Which of the four things that aftercare gives are served here.
import type { Need, Practice } from '../../catalogue/model';
import { allWords } from '../../language/words';
import css from './routine.module.css';

/** A short list that leads to why it matters. */
export function Needs({ practices }: { practices: readonly Pick<Practice, 'needs'>[] }) {
  const { needs: names, routine: words } = allWords();
  const all = new Set<Need>(practices.flatMap(({ needs }) => needs));
  return (
    <section aria-labelledby="needs">
      <h2 id="needs" class={css.sectionHeading}>
        {words.needsHeading}
      </h2>
      <ul class={css.needs}>
        {[...all].map((need) => (
          <li key={need}>
            <a class={css.need} href="#/why">
              {names[need].title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
