// The committed packs: what there is of each voice, and the sounds of none, kept while the app lives.
import type { LineOwner } from '../catalogue/model';
import type { BedId, VoiceId } from '../catalogue/voices';
import { OFFERED } from '../practices/offered';
import type { Pack, Sounds } from '../track/clips';
import { withStarts } from '../track/frame-start';
import type { SoundIndex, VoiceIndex } from '../track/voice-index';
import { bytesOf, PackMissing, type SealedFile } from './sealed';

/** Everyone who has lines, in the order in which they are likely wanted. */
const OWNERS: readonly LineOwner[] = [
  'resting',
  ...OFFERED.slice(0, 2),
  'between',
  'hands-free',
  'advice',
  ...OFFERED.slice(2),
];

/**
 * Those of `owners` whose lines `voice` speaks, in their order. A new practice is there before it has
 * been spoken: until then its lines are shown.
 */
export function spokenBy(
  voice: VoiceId,
  owners: readonly LineOwner[] = OWNERS,
): readonly LineOwner[] {
  return owners.filter((owner) => pathOf(`${voice}/${owner}`, 'json') in INDEXES);
}

/** Where one owner's clips in one voice are, and how long each is. Throws PackMissing. */
export const loadIndex = remembered(async (name: `${VoiceId}/${LineOwner}`) => {
  try {
    return await found(INDEXES, name, 'json')();
  } catch (error) {
    throw new PackMissing(name, { cause: error });
  }
});

/** All of one owner's clips in one voice, for what is small. Throws PackMissing. */
export async function loadVoice(name: `${VoiceId}/${LineOwner}`): Promise<Pack> {
  const { index, files } = await loadIndex(name);
  const bytes = await Promise.all(files.map(framesOf));
  return { index, file: (number) => bytes[number] };
}

/** The frames in a voice's file. Throws PackMissing. */
export async function framesOf(file: SealedFile): Promise<Uint8Array<ArrayBuffer>> {
  return withStarts(await bytesOf(file));
}

/** Chimes and the silent frame. Throws PackMissing. */
export const loadSounds = remembered(async (_: 'sounds'): Promise<Sounds> => {
  const [index, bytes] = await Promise.all([
    import('../../audio/packs/sounds.json'),
    bytesOf(found(SOUNDS, 'sounds', 'mp3')),
  ]);
  return { index: index.default as unknown as SoundIndex, bytes };
});

/** One turn of a bed: frames that follow their own end without a seam. Throws PackMissing. */
export const loadBed = remembered(async (bed: BedId) =>
  bytesOf(found(SOUNDS, `bed-${bed}`, 'mp3')),
);

/** What `import … from './owner.json?pack'` brings: an index and its files, in its order. */
export interface PackIndex {
  readonly index: VoiceIndex;
  readonly files: readonly SealedFile[];
}

const INDEXES = import.meta.glob<PackIndex>('../../audio/packs/*/*.json', { query: '?pack' });
const SOUNDS = import.meta.glob<SealedFile>('../../audio/packs/*.mp3', {
  query: '?sealed',
  import: 'default',
  eager: true,
});

function found<Value>(all: Readonly<Record<string, Value>>, name: string, ending: string): Value {
  const value = all[pathOf(name, ending)];
  if (value === undefined) throw new PackMissing(name);
  return value;
}

function pathOf(name: string, ending: string): string {
  return `../../audio/packs/${name}.${ending}`;
}

/** Loads each key once; a failure is forgotten, so that a later try starts afresh. */
function remembered<Key, Value>(load: (key: Key) => Promise<Value>) {
  const loads = new Map<Key, Promise<Value>>();
  return (key: Key): Promise<Value> => {
    const known = loads.get(key);
    if (known) return known;
    const loading = load(key).catch((error: unknown) => {
      loads.delete(key);
      throw error;
    });
    loads.set(key, loading);
    return loading;
  };
}
