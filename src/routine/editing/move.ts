// Moving one of a list.

/** `list` with the one at `from` at `to` instead, or at the end it lies beyond; the same where it stays. */
export function movedTo<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const there = Math.min(Math.max(0, Math.trunc(to)), list.length - 1);
  const [item] = list.slice(from, from + 1);
  if (item === undefined || there === from) return list;
  return list.toSpliced(from, 1).toSpliced(there, 0, item);
}
