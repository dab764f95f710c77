// For whoever says that it did not go as planned, or is uneasy: the quiet page is pointed to, and nothing is asked.
import { allWords } from '../../language/words';
import { isUneasy } from '../../state/wish';
import { asideParts } from '../aside/there';
import css from './find.module.css';

/** Nothing where nobody said so. */
export function NotRight() {
  const { find: words } = allWords();
  const Link = asideParts.value?.AsideLink;
  if (!Link || !isUneasy.value) return null;
  return (
    <div>
      <p class={css.note}>{words.notRight}</p>
      <Link />
    </div>
  );
}
