// Dividing whole frames so that nothing is lost to rounding.
import { type Frames, frames } from '../catalogue/units';

/**
 * Divides `total` by `weights` into whole frames that add up to it exactly (largest remainder).
 * Where all weights are 0, the last part gets everything. Throws RangeError without any weight.
 */
export function shareOut(total: Frames, weights: readonly number[]): readonly Frames[] {
  if (weights.length === 0) throw new RangeError('nothing to share out to');
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map((_, i) => (i === weights.length - 1 ? total : frames(0)));
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const rest = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, rest)) shares[index] = (shares[index] ?? 0) + 1;
  return shares.map(frames);
}

/**
 * Divides `total` by `weights`, giving no part less than its `least`. Where the leasts alone are
 * more than `total`, each part gets its least and the sum is larger than `total`.
 */
export function shareOutAtLeast(
  total: Frames,
  parts: readonly { readonly weight: number; readonly least: Frames }[],
): readonly Frames[] {
  // Parts whose share would fall short are pinned to their least; the others share what remains.
  // Each round pins one more at the least, so it ends.
  const pinned = new Set<number>();
  for (;;) {
    const free = parts.map((_, i) => i).filter((i) => !pinned.has(i));
    const taken = parts.reduce((sum, part, i) => sum + (pinned.has(i) ? part.least : 0), 0);
    if (free.length === 0 || taken >= total) return parts.map((part) => part.least);
    const shares = shareOut(
      frames(total - taken),
      free.map((i) => parts[i]?.weight ?? 0),
    );
    const short = free.filter((i, at) => (shares[at] ?? 0) < (parts[i]?.least ?? 0));
    if (short.length === 0) {
      return parts.map((part, i) =>
        pinned.has(i) ? part.least : (shares[free.indexOf(i)] ?? part.least),
      );
    }
    for (const i of short) pinned.add(i);
  }
}
