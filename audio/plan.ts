// Decides which clips of a pack are kept, made and dropped. Pure but for the making itself.
import type { Clip } from './pack';
import { inParallel } from './process';

/** A clip that ought to be in a pack, and how to make it when it is not there yet. */
export interface Wanted {
  readonly id: string;
  readonly hash: string;
  make(): Promise<Uint8Array>;
}

export interface Plan {
  /** In pack order. Those with `bytes` are there already. */
  readonly clips: readonly (Wanted & { readonly bytes: Uint8Array | undefined })[];
  /** Wanted clips that must be made. */
  readonly missing: number;
  /** Clips in the pack that nobody wants any more. */
  readonly dropped: number;
  /** The pack on disk already is what is wanted, order included. */
  readonly upToDate: boolean;
}

/** Compares what a pack has with what it ought to have, by hash: a renamed line keeps its clip. */
export function planOf(existing: readonly Clip[], wanted: readonly Wanted[]): Plan {
  const byHash = new Map(existing.map(({ hash, bytes }) => [hash, bytes]));
  const hashes = new Set(wanted.map(({ hash }) => hash));
  const sameOrder = wanted.every(
    ({ id, hash }, index) => existing[index]?.id === id && existing[index].hash === hash,
  );
  return {
    clips: wanted.map((clip) => ({ ...clip, bytes: byHash.get(clip.hash) })),
    missing: wanted.filter(({ hash }) => !byHash.has(hash)).length,
    dropped: existing.filter(({ hash }) => !hashes.has(hash)).length,
    upToDate: sameOrder && existing.length === wanted.length,
  };
}

/** The clips of `plan`, made where they were missing, at most `width` at a time. */
export function carryOut({ clips }: Plan, width: number): Promise<Clip[]> {
  return inParallel(clips, width, async ({ id, hash, bytes, make }) => ({
    id,
    hash,
    bytes: bytes ?? (await make()),
  }));
}
