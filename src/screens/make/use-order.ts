// The order of a list: changed by dragging, by key and by buttons, and told to a screen reader.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSorting } from '../../components/use-sorting';
import { allWords } from '../../language/words';

interface Ordered {
  readonly id: string;
  readonly title: string;
}

/** `all` as a list that can be put in order; `onMove` is told which goes where, from 0. */
export function useOrder<List extends HTMLElement>(
  all: readonly Ordered[],
  onMove: (id: string, to: number) => boolean,
  say: (text: string) => void,
) {
  /** The handle that had the focus: what is moved in the page loses it. */
  const held = useRef<string | undefined>(undefined);
  const moveTo = (index: number, to: number) => {
    const one = all[index];
    if (!one || to < 0 || to >= all.length || !onMove(one.id, to)) return;
    const { formats, make } = allWords();
    say(make.part.isAt(one.title, formats.number(to + 1), formats.number(all.length)));
  };
  const { list, handleOf } = useSorting<List>(moveTo);
  useLayoutEffect(() => {
    if (held.current === undefined) return;
    const handles = list.current?.querySelectorAll<HTMLElement>('[data-handle]') ?? [];
    [...handles].find(({ dataset }) => dataset.handle === held.current)?.focus();
    held.current = undefined;
  });
  return {
    list,
    handleOf,
    moveTo,
    /** By key, from the handle itself. */
    stepFrom(index: number, by: -1 | 1) {
      held.current = all[index]?.id;
      moveTo(index, index + by);
    },
  };
}
