// The way to the comfort list, and whether there is one that the answer respects.

import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { comfortList } from '../../kept/comfort';
import { allWords } from '../../language/words';
import css from './find.module.css';

/** One line. */
export function ComfortLink() {
  const words = allWords().find.comfort;
  return (
    <p class={css.comfort}>
      {comfortList.value ? (
        <>
          <span class={css.respected}>
            <Icon name={ICONS.check} size={18} /> {words.respected}
          </span>
          <a class={css.inline} href="#/comfort">
            {words.look}
          </a>
        </>
      ) : (
        <>
          <span>{words.none}</span>
          <a class={css.inline} href="#/comfort">
            {words.make}
          </a>
        </>
      )}
    </p>
  );
}
