// `npm run script`: writes script.html, a table of every line in English for people to read aloud, hear in
// every voice and mark. It needs no server: its clips lie in audio/.work/clips.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { frames, toSeconds } from '../src/catalogue/units';
import { type VoiceId, voicesOf } from '../src/catalogue/voices';
import { ENGLISH } from '../src/language/languages';
import { frameBytes } from './frames';
import { clipHash } from './hash';
import { LINES_BY_OWNER, type Line } from './lines';
import { MASTERING } from './mastering-settings';
import { type ReadLine, scriptPage } from './script-page';
import { findTake } from './takes';
import { readVoicePacks } from './voice-pack';
import { settingsFor } from './voices';

const FILE = fileURLToPath(new URL('../script.html', import.meta.url));

const SIZE = frameBytes(MASTERING.encoding.kbits);
const CLIPS = new URL('.work/clips/', import.meta.url);

const SPEAKING = voicesOf(ENGLISH.id);

const spoken = new Map<VoiceId, ReadonlyMap<string, Uint8Array>>();
for (const voice of SPEAKING) spoken.set(voice, await clipsByHash(voice));
await rm(CLIPS, { recursive: true, force: true });
for (const voice of SPEAKING) await mkdir(new URL(`${voice}/`, CLIPS), { recursive: true });

const owners = new Map<string, readonly ReadLine[]>();
for (const [owner, lines] of LINES_BY_OWNER) {
  owners.set(owner, await Promise.all(lines.map(read)));
}
await writeFile(FILE, scriptPage(owners, SPEAKING));
console.log(FILE);

/**
 * `line` with how long each voice takes for it, its clips written for the page to play. A clip of other
 * words than it has now is none.
 */
async function read(line: Line): Promise<ReadLine> {
  const seconds = new Map<VoiceId, number>();
  for (const voice of SPEAKING) {
    const take = await findTake(voice, line);
    const hash = clipHash(line.text, settingsFor(voice, line), take?.content);
    const found = spoken.get(voice)?.get(hash);
    if (!found) continue;
    seconds.set(voice, toSeconds(frames(found.length / SIZE)));
    await writeFile(new URL(`${voice}/${line.id}.mp3`, CLIPS), found);
  }
  return { ...line, words: line.text.split(/\s+/).length, seconds };
}

async function clipsByHash(voice: VoiceId): Promise<ReadonlyMap<string, Uint8Array>> {
  const clips = [...(await readVoicePacks(voice)).values()].flat();
  return new Map(clips.map(({ hash, bytes }) => [hash, bytes]));
}
