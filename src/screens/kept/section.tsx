// Those that lie together, in their order.
import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useSorting } from '../../components/use-sorting';
import { nameOf } from '../../content/glance';
import { type Collected, moveFavourite } from '../../kept/collection';
import { allWords } from '../../language/words';
import css from './kept.module.css';
import { KeptRow } from './kept-row';
import { Rename } from './rename';

interface SectionProps {
  /** The collection's own name; undefined for those that are in none. */
  readonly name: string | undefined;
  /** Where there is nothing to tell it from, it needs none. */
  readonly title: string | undefined;
  readonly all: readonly Collected[];
  /** The names of all collections. */
  readonly groups: readonly string[];
}

/** A list that is put in order by dragging, by key and by tapping. */
export function Section({ name, title, all, groups }: SectionProps) {
  const { collection: words } = allWords();
  const [id, hint] = [useId(), useId()];
  const said = useSignal('');
  /** Which control had the focus when its row was moved: the focus would be lost with the move. */
  const moved = useRef<Element | null>(null);
  const move = (from: number, to: number) => {
    const [one, other] = [all[from]?.favourite, all[to]?.favourite];
    if (!one || !other || from === to) return;
    moved.current = document.activeElement;
    said.value = words.moved(nameOf(one), to + 1, all.length);
    void moveFavourite(one.id, to > from ? 'behind' : 'before', other.id);
  };
  useLayoutEffect(() => {
    const control = moved.current;
    moved.current = null;
    if (control instanceof HTMLElement && control !== document.activeElement) control.focus();
  }, [all]);
  const { list, handleOf } = useSorting<HTMLUListElement>(move);
  return (
    <section class={css.section} {...(title ? { 'aria-labelledby': id } : {})}>
      {title && (
        <div class={css.groupHead}>
          <h2 id={id} class={css.groupTitle}>
            {title}
          </h2>
          {name !== undefined && <Rename name={name} groups={groups} />}
        </div>
      )}
      <p id={hint} hidden>
        {words.moveHint}
      </p>
      <ul class={css.list} ref={list}>
        {all.map((each, at) => (
          <KeptRow
            key={each.favourite.id}
            collected={each}
            groups={groups}
            handle={handleOf(at)}
            hint={hint}
            onEarlier={at > 0 ? () => move(at, at - 1) : undefined}
            onLater={at < all.length - 1 ? () => move(at, at + 1) : undefined}
          />
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}
