// The way to saying its lines in one's own voice.
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { allWords } from '../../language/words';
import { routeHref } from '../../state/route';
import css from './routine.module.css';

/** For the routine whose page is at `slug`. */
export function RecordLink({ slug }: { slug: string }) {
  const { record: words } = allWords();
  return (
    <p class={css.link}>
      <a class={css.toRecord} href={routeHref({ screen: 'record', slug })}>
        <Icon name={ICONS.mic} size={18} /> {words.link}
      </a>
      <span>{words.linkHint}</span>
    </p>
  );
}
