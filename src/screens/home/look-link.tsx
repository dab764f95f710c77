// The way to a screen that has something to say, with a line on what it is.
import { Emblem } from '../../components/emblem';
import { Icon } from '../../components/icon';
import css from './home.module.css';

interface LookLinkProps {
  readonly href: string;
  readonly title: string;
  readonly hint: string;
  /** With a picture, it is the one that stands out. */
  readonly emblem?: 'made';
}

/** One link, the whole of it to tap. */
export function LookLink({ href, title, hint, emblem }: LookLinkProps) {
  return (
    <a class={`${css.lookLink} ${emblem ? css.prominent : ''}`} href={href}>
      {emblem && <Emblem of={emblem} />}
      <span class={css.cardText}>
        <span class={css.cardTitle}>{title}</span>
        <span class={css.summary}>{hint}</span>
      </span>
      <span class={css.forward}>
        <Icon name="forward" size={20} />
      </span>
    </a>
  );
}
