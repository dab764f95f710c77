// The way to a routine that is made for the moment.
import { Icon } from '../../components/icon';
import { Still } from '../../components/still';
import { words } from '../../language/words';
import css from './home.module.css';

/** One link, the whole of it to tap. */
export function FindLink() {
  const { title, summary } = words().home.find;
  return (
    <a class={css.find} href="#/find" data-hue="find">
      <Still of="find" class={css.candle} loading="eager" />
      <span class={css.words}>
        <span class={css.name}>{title}</span>
        <span class={css.sub}>{summary}</span>
      </span>
      <span class={css.sign}>
        <Icon name="forward" />
      </span>
    </a>
  );
}
