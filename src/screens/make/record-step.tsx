// The way to saying a step in one's own voice.
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { allWords } from '../../language/words';
import { sealedSlug } from '../../routine/codec/slug';
import type { OwnStep } from '../../routine/spec';
import { stepAlone } from '../../routine/step-alone';
import { routeHref } from '../../state/route';
import css from './make.module.css';

/** Where nobody has recorded it, its words are shown, or said by the device's own voice. */
export function RecordStep({ step }: { step: OwnStep }) {
  const { record } = allWords();
  const href = routeHref({ screen: 'record', slug: sealedSlug(stepAlone(step)) });
  return (
    <a class={css.record} href={href}>
      <Icon name={ICONS.mic} size={18} /> {record.link}
    </a>
  );
}
