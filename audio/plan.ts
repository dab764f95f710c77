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
  /** Clips that are there and that nobody wants any more. */
  readonly dropped: number;
  /** The pack on disk already is what is wanted, order included. */
  readonly upToDate: boolean;
}

/** The plans for all packs of a voice, which share their clips. */
export interface VoicePlan<Owner extends string> {
  readonly packs: ReadonlyMap<Owner, Plan>;
  /** Packs on disk whose owner has no lines any more. */
  readonly orphans: readonly string[];
  /** The sums of all packs. */
  readonly clips: number;
  readonly missing: number;
  readonly dropped: number;
  /** How many packs are not what is wanted. */
  readonly stale: number;
}

/** Compares what a pack has with what it ought to have, by hash: a renamed line keeps its clip. */
export function planOf(existing: readonly Clip[], wanted: readonly Wanted[]): Plan {
  return planFrom(existing, existing, wanted);
}

/**
 * Compares the packs of a voice with the lines that each owner wants. A clip in any of them is good
 * for all: lines move from one owner to another, and some are the same in two.
 */
export function planOfVoice<Owner extends string>(
  existing: ReadonlyMap<string, readonly Clip[]>,
  wanted: ReadonlyMap<Owner, readonly Wanted[]>,
): VoicePlan<Owner> {
  const everywhere = [...existing.values()].flat();
  const packs = new Map(
    [...wanted].map(([owner, clips]) => [
      owner,
      planFrom(existing.get(owner) ?? [], everywhere, clips),
    ]),
  );
  const plans = [...packs.values()];
  const owners = new Set<string>(wanted.keys());
  const orphans = [...existing.keys()].filter((owner) => !owners.has(owner));
  return {
    packs,
    orphans,
    clips: plans.reduce((sum, { clips }) => sum + clips.length, 0),
    missing: plans.reduce((sum, { missing }) => sum + missing, 0),
    dropped: unwanted(everywhere, [...wanted.values()].flat()),
    stale: plans.filter(({ upToDate }) => !upToDate).length + orphans.length,
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

/** The plan for a pack that holds `existing`, where any of `usable` may be used for it. */
function planFrom(
  existing: readonly Clip[],
  usable: readonly Clip[],
  wanted: readonly Wanted[],
): Plan {
  const byHash = new Map(usable.map(({ hash, bytes }) => [hash, bytes]));
  const sameOrder = wanted.every(
    ({ id, hash }, index) => existing[index]?.id === id && existing[index].hash === hash,
  );
  return {
    clips: wanted.map((clip) => ({ ...clip, bytes: byHash.get(clip.hash) })),
    missing: wanted.filter(({ hash }) => !byHash.has(hash)).length,
    dropped: unwanted(existing, wanted),
    upToDate: sameOrder && existing.length === wanted.length,
  };
}

function unwanted(existing: readonly Clip[], wanted: readonly Wanted[]): number {
  const hashes = new Set(wanted.map(({ hash }) => hash));
  return existing.filter(({ hash }) => !hashes.has(hash)).length;
}
