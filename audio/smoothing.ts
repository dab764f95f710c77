// Curves over time, followed and smoothed from both sides, as only what is not live can be.

/** The mean of `values` over `reach` to each side of each; past an end, the end itself goes on. */
export function meanAround(values: Float32Array, reach: number): Float32Array {
  const last = values.length - 1;
  const at = (n: number) => values[Math.min(last, Math.max(0, n))] ?? 0;
  const out = new Float32Array(values.length);
  let sum = 0;
  for (let k = -reach; k <= reach; k++) sum += at(k);
  for (let n = 0; n <= last; n++) {
    out[n] = sum / (2 * reach + 1);
    sum += at(n + reach + 1) - at(n - reach);
  }
  return out;
}

/** The least of `values` within `reach` to each side of each. */
export function leastAround(values: Float32Array, reach: number): Float32Array {
  const out = new Float32Array(values.length);
  // Places of values that may yet be the least, in order of place and of value.
  const open = new Int32Array(values.length);
  let [first, end] = [0, 0];
  const value = (n: number) => values[n] ?? 0;
  for (let ahead = 0; ahead < values.length + reach; ahead++) {
    if (ahead < values.length) {
      while (end > first && value(open[end - 1] ?? 0) >= value(ahead)) end--;
      open[end++] = ahead;
    }
    const n = ahead - reach;
    if (n < 0) continue;
    while ((open[first] ?? 0) < n - reach) first++;
    out[n] = value(open[first] ?? 0);
  }
  return out;
}
