// Any number of a few, as the answers of a question and as pills.

/** The `values` that are chosen once `changed` is on or off, in the order of `options`. */
export function toggled<Value extends string>(
  options: readonly { readonly value: Value }[],
  values: readonly Value[],
  changed: Value,
  isOn: boolean,
): readonly Value[] {
  return options
    .map(({ value }) => value)
    .filter((value) => (value === changed ? isOn : values.includes(value)));
}
