// The clips of a voice on disk: files by owner and step, and beside them an index for each owner.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { CueId } from '../src/catalogue/cue-id';
import type { LineOwner } from '../src/catalogue/model';
import { frames } from '../src/catalogue/units';
import type { VoiceId } from '../src/catalogue/voices';
import { clipsOf, type Pack } from '../src/track/clips';
import { withoutStarts, withStarts } from '../src/track/frame-start';
import { whole } from '../src/track/silences';
import type { ClipEntry, VoiceIndex } from '../src/track/voice-index';
import { filesFor, lengthOf, silencesIn, withoutSilences } from './layout';
import { type Clip, indexJson, packFile, readPack } from './pack';

/** The clips of `voice` that are there, by owner; also those of owners that are no more. */
export async function readVoicePacks(voice: VoiceId): Promise<ReadonlyMap<string, Clip[]>> {
  const names = await readdir(packFile(`${voice}/`)).catch(() => []);
  const owners = names.flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
  const silence = (await readPack('sounds')).find(({ id }) => id === 'silence')?.bytes;
  const packs = owners.map(async (owner) => {
    const pack = silence && (await readVoicePack(voice, owner));
    return [owner, pack ? clipsIn(pack, silence) : []] as const;
  });
  return new Map(await Promise.all(packs));
}

/** The clips of a pack, in its order; their silences are filled with `silence`, one frame. */
export function clipsIn(pack: Pack, silence: Uint8Array): Clip[] {
  const { owner, frameBytes, files, clips } = pack.index;
  // Of another rate: nothing of it can be used again.
  if (silence.length !== frameBytes) return [];
  const clipOf = clipsOf(new Map([[owner, pack]]), frameBytes);
  return Object.entries(clips).flatMap(([id, entry]) => {
    const clip = clipOf(id as CueId);
    const pieces = clip?.pieces();
    if (!entry || !clip || !pieces) return [];
    const [number, , , , hash = ''] = entry;
    return [{ id, hash, file: files[number], bytes: whole(pieces, clip.length, silence) }];
  });
}

/** One owner's pack; undefined where its index is not one of ours. */
export async function readVoicePack(voice: VoiceId, owner: string): Promise<Pack | undefined> {
  const json = await readFile(packFile(`${voice}/${owner}.json`), 'utf8');
  const index: VoiceIndex = JSON.parse(json);
  if (!Array.isArray(index.files)) return undefined;
  const read = index.files.map((file) =>
    readFile(packFile(`${voice}/${file}`)).then(withStarts, () => undefined),
  );
  const files = await Promise.all(read);
  return { index, file: (number) => files[number] };
}

/** Writes `clips` as what `voice` says for `owner`, and removes the files that this leaves without use. */
export async function writeVoicePack(
  voice: VoiceId,
  owner: LineOwner,
  frameBytes: number,
  clips: readonly Clip[],
): Promise<void> {
  const { files, entries } = packed(owner, frameBytes, clips);
  const head = { voice, owner, frameBytes, files: [...files.keys()] };
  await mkdir(packFile(`${voice}/${owner}/`), { recursive: true });
  for (const [file, bytes] of files)
    await writeFile(packFile(`${voice}/${file}`), withoutStarts(bytes));
  await writeFile(packFile(`${voice}/${owner}.json`), indexJson(head, 'clips', entries));
  await removeFiles(voice, owner, new Set(files.keys()));
}

/** Takes all that `voice` says for `owner` off the disk. */
export async function removeVoicePack(voice: VoiceId, owner: string): Promise<void> {
  await rm(packFile(`${voice}/${owner}.json`), { force: true });
  await removeFiles(voice, owner, new Set());
  await rm(packFile(`${voice}/${owner}/`), { recursive: true, force: true });
}

/** What to write for `clips`: lines of the same words share their frames. Pure. */
export function packed(owner: string, frameBytes: number, clips: readonly Clip[]) {
  const fileOf = filesFor(owner, clips);
  const names = [...new Set(fileOf.values())];
  const parts = new Map(names.map((name): [string, Uint8Array[]] => [name, []]));
  const ends = new Map<string, number>();
  const known = new Map<string, ClipEntry>();
  const entries = clips.map(({ id, hash, bytes }): [string, ClipEntry] => {
    const name = fileOf.get(id) ?? '';
    const entry = known.get(hash) ?? add(name, hash, bytes);
    known.set(hash, entry);
    return [id, entry];
  });
  const files = new Map([...parts].map(([name, all]) => [name, Buffer.concat(all)]));
  return { files, entries };

  function add(name: string, hash: string, bytes: Uint8Array): ClipEntry {
    const silences = silencesIn(bytes);
    const stored = withoutSilences(bytes, silences, frameBytes);
    const first = ends.get(name) ?? frames(0);
    ends.set(name, first + lengthOf(stored, frameBytes));
    parts.get(name)?.push(stored);
    return [names.indexOf(name), first, lengthOf(bytes, frameBytes), silences, hash];
  }
}

/** Removes all files of `owner` but `kept`, those of earlier layouts too. */
async function removeFiles(
  voice: VoiceId,
  owner: string,
  kept: ReadonlySet<string>,
): Promise<void> {
  const inFolder = await readdir(packFile(`${voice}/${owner}/`)).catch(() => []);
  for (const file of [`${owner}.mp3`, ...inFolder.map((name) => `${owner}/${name}`)]) {
    if (!kept.has(file)) await rm(packFile(`${voice}/${file}`), { force: true });
  }
}
