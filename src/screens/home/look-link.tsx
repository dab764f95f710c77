// The way to a screen that has something to say, with a line on what it is.
import { Icon } from '../../components/icon';
import css from './below.module.css';

interface LookLinkProps {
  readonly href: string;
  readonly title: string;
  readonly hint: string;
}

/** One link, the whole of it to tap. */
export function LookLink({ href, title, hint }: LookLinkProps) {
  return (
    <a class={css.lookLink} href={href}>
      <span class={css.words}>
        <span class={css.name}>{title}</span> <span class={css.parts}>{hint}</span>
      </span>
      <span class={css.sign}>
        <Icon name="forward" size={20} />
      </span>
    </a>
  );
}
