// What one of a list is moved by: dragged, or with the arrow keys.
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import type { HandleEvents } from '../../components/use-sorting';
import { allWords } from '../../language/words';
import css from './make.module.css';

interface HandleProps {
  readonly title: string;
  /** Names it among all handles: it keeps the focus when it moves. */
  readonly id: string;
  readonly events: HandleEvents;
  /** Up is -1, down is 1. */
  readonly onStep: (by: -1 | 1) => void;
}

/** A button that a press alone does nothing to. */
export function Handle({ title, id, events, onStep }: HandleProps) {
  const { make } = allWords();
  return (
    <button
      type="button"
      class={css.handle}
      data-handle={id}
      aria-label={make.part.handle(title)}
      aria-description={make.part.handleHint}
      title={make.part.handleHint}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        onStep(event.key === 'ArrowUp' ? -1 : 1);
      }}
      {...events}
    >
      <Icon name={ICONS.grip} />
    </button>
  );
}
