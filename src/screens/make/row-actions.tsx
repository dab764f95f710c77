// What can be done to one of a list, without dragging.
import { Button } from '../../components/button';
import { allWords } from '../../language/words';
import css from './make.module.css';

interface RowActionsProps {
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** Each button says for a screen reader what it is about. */
export function RowActions({ title, isFirst, isLast, onMove, onCopy, onRemove }: RowActionsProps) {
  const { part } = allWords().make;
  const about = <span class="visually-hidden"> {title}</span>;
  return (
    <div class={css.actions}>
      {!isFirst && (
        <Button onPress={() => onMove(-1)}>
          {part.earlier}
          {about}
        </Button>
      )}
      {!isLast && (
        <Button onPress={() => onMove(1)}>
          {part.later}
          {about}
        </Button>
      )}
      <Button onPress={onCopy}>
        {part.copy}
        {about}
      </Button>
      <Button onPress={onRemove}>
        {part.remove}
        {about}
      </Button>
    </div>
  );
}
