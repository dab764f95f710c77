// What a collection is called. Pure.

/** `typed`, or which of `groups` is meant by it: small letters or capitals, to whoever types it it is the same name. */
export function asNamed(typed: string, groups: readonly string[]): string {
  const isMeant = (each: string) =>
    each.localeCompare(typed, undefined, { sensitivity: 'accent' }) === 0;
  return groups.find(isMeant) ?? typed;
}
