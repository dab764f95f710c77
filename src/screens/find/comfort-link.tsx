// The way to the comfort list, and whether there is one that the answer respects.
import { find } from '#words/find';
import { Icon } from '../../components/icon';
import { comfortList } from '../../kept/comfort';
import css from './find.module.css';

const words = find.comfort;

/** One line. */
export function ComfortLink() {
  return (
    <p class={css.comfort}>
      {comfortList.value ? (
        <>
          <span class={css.respected}>
            <Icon name="check" size={18} /> {words.respected}
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
