// Another name for a collection.
import { signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { LONGEST_NAME } from '../../catalogue/own-text';
import { IconButton } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { OwnText } from '../../components/own-text';
import { renameCollection } from '../../kept/collection';
import { allWords } from '../../language/words';
import { asNamed } from './as-named';
import css from './kept.module.css';

interface RenameProps {
  readonly name: string;
  /** The names of all collections. */
  readonly groups: readonly string[];
}

/** What a collection was called just now: under its new name it is drawn anew, and the focus would be lost. */
const renamed = signal<string | undefined>(undefined);

/** A button, and the field once it has been pressed. */
export function Rename({ name, groups }: RenameProps) {
  const { collection: words } = allWords();
  const isOpen = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (renamed.peek() === name) place.current?.querySelector('button')?.focus();
    renamed.value = undefined;
  }, [name]);
  const rename = (typed: string | undefined) => {
    const to =
      typed &&
      asNamed(
        typed,
        groups.filter((each) => each !== name),
      );
    isOpen.value = false;
    if (!to || to === name) return;
    renamed.value = to;
    void renameCollection(name, to);
  };
  return (
    <div class={css.rename} ref={place}>
      <IconButton
        label={words.rename(name)}
        icon={ICONS.pencil}
        expanded={isOpen.value}
        onPress={() => {
          isOpen.value = !isOpen.value;
        }}
      />
      {isOpen.value && (
        <OwnText label={words.groupName} value={name} most={LONGEST_NAME} onKeep={rename} />
      )}
    </div>
  );
}
