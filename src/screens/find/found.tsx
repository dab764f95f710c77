// What was found, and why each part of it is there.
import { allWords } from '../../language/words';
import { sealedSlug } from '../../routine/codec/slug';
import type { ResolvedRoutine } from '../../routine/resolve';
import { wish } from '../../state/wish';
import { CopyLink } from '../routine/copy-link';
import { Parts } from '../routine/parts';
import css from './find.module.css';

/** The parts in order; or, where people have refused all that would fit, a kind word. */
export function Found({ routine }: { routine: ResolvedRoutine | undefined }) {
  const {
    find: words,
    routine: { link },
  } = allWords();
  if (!routine) {
    return (
      <section class={css.nothing} aria-labelledby="nothing">
        <h2 id="nothing" class={css.nothingHeading}>
          {words.nothing.heading}
        </h2>
        <p>{words.nothing.text}</p>
        <a class={css.inline} href="#/comfort">
          {words.nothing.look}
        </a>
      </section>
    );
  }
  const { minutes } = wish.value;
  return (
    <div class={css.found}>
      <Parts routine={routine} />
      {routine.minutes > minutes && <p class={css.note}>{words.longer}</p>}
      {routine.minutes < minutes && <p class={css.note}>{words.shorter}</p>}
      <CopyLink to={`#/routine/${sealedSlug(routine.spec)}`} {...link.page} />
    </div>
  );
}
