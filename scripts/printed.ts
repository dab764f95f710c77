// `npm run printed`: prints four routines into `docs/listening`, as a voice says them: ember, or the one
// named behind it. A line that the voice does not speak yet, or not as it is written now, has an estimated
// length.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { CueId } from '../src/catalogue/cue-id';
import { type Frames, frames } from '../src/catalogue/units';
import { VOICE_IDS, type VoiceId } from '../src/catalogue/voices';
import { ENGLISH } from '../src/language/languages';
import { loadAllWords, speak } from '../src/language/words';
import type { SoundIndex, VoiceIndex } from '../src/track/voice-index';
import { estimated } from './heard';
import { PRINTED, printedPage, type Timing } from './printed-page';

await speak(ENGLISH);
await loadAllWords();
const { LINES } = await import('../audio/lines');
const { clipHash } = await import('../audio/hash');
const { settingsFor } = await import('../audio/voices');

const PACKS = new URL('../audio/packs/', import.meta.url);

const timing = timingOf(VOICE_IDS.find((id) => process.argv.includes(id)) ?? 'ember');
for (const printed of PRINTED) {
  const page = new URL(`../docs/listening/${printed.file}`, import.meta.url);
  writeFileSync(page, printedPage(printed, timing));
}

/** How long everything sounds in `voice`, as far as its clips are of the lines as they are written. */
function timingOf(voice: VoiceId): Timing {
  const clips = Object.assign(
    {},
    ...indexesOf(voice).map((index) => index.clips),
  ) as VoiceIndex['clips'];
  const spoken = new Map<CueId, Frames>();
  for (const line of LINES) {
    const [, , length, , hash] = clips[line.id] ?? [];
    if (length !== undefined && hash === clipHash(line.text, settingsFor(voice, line))) {
      spoken.set(line.id, frames(length));
    }
  }
  const guessed = estimated(new Map(LINES.map(({ id, text }) => [id, text])));
  const sounds = json<SoundIndex>('sounds.json').clips;
  return {
    voice,
    lengths: {
      cue: (id) => spoken.get(id) ?? guessed.cue(id),
      chime: (id) => frames(sounds[id][1]),
    },
    isSpoken: (id) => spoken.has(id),
  };
}

function indexesOf(voice: VoiceId): readonly VoiceIndex[] {
  return readdirSync(new URL(`${voice}/`, PACKS))
    .filter((name) => name.endsWith('.json'))
    .map((name) => json<VoiceIndex>(`${voice}/${name}`));
}

function json<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(name, PACKS), 'utf8')) as Content;
}
