// A microphone in the bar of every screen for as long as a routine is led by voice: whole while it listens,
// struck through while it does not.
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { allWords } from '../../language/words';
import { hearing } from '../../listening';
import css from './mic-sign.module.css';

/** Nothing, unless someone switched listening on. */
export function MicSign() {
  const { signs } = allWords().listening;
  const { kind } = hearing.value;
  if (kind === 'off') return null;
  const isOpen = kind === 'listening';
  return (
    <span
      class={`${css.sign} ${isOpen ? css.open : ''}`}
      role="img"
      aria-label={isOpen ? signs.open : signs.closed}
      title={isOpen ? signs.open : signs.closed}
      data-testid="mic-sign"
    >
      <Mic isOpen={isOpen} size={20} />
    </span>
  );
}

/** The microphone itself, open or closed. */
export function Mic({ isOpen, size }: { isOpen: boolean; size: number }) {
  return <Icon name={isOpen ? ICONS.mic : ICONS.micOff} size={size} />;
}
