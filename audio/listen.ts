// `npm run listen`: an independent ear hears every line of every voice and lists what it hears otherwise,
// with a table of figures. What was heard before is not heard again. Arguments:
//   NAME ...            only these voices
//   --raw NAME=FOLDER   sound files named by cue (FOLDER/<cue id>.wav), as a voice NAME; with --raw,
//                       packs are listened to only where they are named
//   --only TEXT         only lines whose id has TEXT in it
//   --every N           only each Nth line: a sample
//   --table             only the table
//   --red-flags         also every red-flag line, as it was heard
//   --page FILE         writes them to FILE, side by side in all voices
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { VOICE_IDS, type VoiceId } from '../src/catalogue/voices';
import { FRAME_BYTES, STORED_BYTES } from '../src/track/frame-start';
import { readAudio } from './ffmpeg';
import { HEARD_OTHERWISE } from './heard-otherwise';
import { LINES } from './lines';
import { redFlagPage } from './red-flag-page';
import { asHeard, classOf, type HeardLine, lists, type Row, rowOf, table } from './report';
import { readVoicePack, readVoicePacks } from './voice-pack';
import { heardOf, packedLines, type SpokenLine, wantedOf, withEar } from './with-ear';

/** What a voice says, and how much its files weigh. */
interface Spoken {
  readonly name: string;
  readonly lines: readonly SpokenLine[];
  readonly bytes: number | undefined;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    raw: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    table: { type: 'boolean', default: false },
    'red-flags': { type: 'boolean', default: false },
    page: { type: 'string' },
  },
});

const PAGE_HEAD = `# Every red flag, as it was heard

What a recogniser that knows nothing of the text heard in the packs, decoded. "The same" is the same to the
letter but for punctuation; else what it wrote stands here, with how many words of it were wrong: none
is, where it only spells otherwise ("10" for "ten"). Written by
\`npm run listen -- --page docs/listening/red-flags.md\`.
`;

await withEar(async (memory) => {
  const rows: Row[] = [];
  const all: { voice: string; heard: readonly HeardLine[] }[] = [];
  for (const { name, lines, bytes } of [...(await packed()), ...(await raw())]) {
    const wanted = wantedOf(name, lines, { only: values.only, every: Number(values.every) });
    const heard = await heardOf(name, wanted, memory);
    if (values['red-flags']) sayRedFlags(name, heard);
    const row = rowOf(name, heard, bytes, HEARD_OTHERWISE);
    rows.push(row);
    all.push({ voice: name, heard });
    if (!values.table) console.log(lists(row));
  }
  console.log(`\n${table(rows)}`);
  if (values.page) await writeFile(values.page, `${PAGE_HEAD}\n${redFlagPage(all)}\n`);
});

/** Every red-flag line of `heard`, as it was heard. */
function sayRedFlags(name: string, heard: readonly HeardLine[]): void {
  const flags = heard.filter(({ line }) => classOf(line) === 'red flag');
  console.log(`\n${name}: every red flag\n${flags.map(asHeard).join('\n')}`);
}

/** The voices with packs, or those of them that are named. */
async function packed(): Promise<readonly Spoken[]> {
  const wanted = values.raw.length > 0 || positionals.length > 0 ? positionals : VOICE_IDS;
  const spoken: Spoken[] = [];
  for (const voice of VOICE_IDS.filter((id) => wanted.includes(id))) {
    const lines = await packedLines(voice);
    if (lines.length > 0) spoken.push({ name: voice, lines, bytes: await bytesOf(voice) });
  }
  return spoken;
}

/** The bytes of all files of `voice`. */
async function bytesOf(voice: VoiceId): Promise<number> {
  const owners = [...(await readVoicePacks(voice)).keys()];
  const packs = await Promise.all(owners.map((owner) => readVoicePack(voice, owner)));
  const files = packs.flatMap((pack) => pack?.index.files.map((_, number) => pack.file(number)));
  const frames = files.reduce((sum, file) => sum + (file?.length ?? 0), 0) / FRAME_BYTES;
  return frames * STORED_BYTES;
}

/** The folders of sound files that are named. */
async function raw(): Promise<readonly Spoken[]> {
  const spoken: Spoken[] = [];
  for (const argument of values.raw) {
    const [name = '', folder = ''] = argument.split('=');
    const files = new Set(await readdir(folder));
    const lines: SpokenLine[] = [];
    for (const line of LINES) {
      const path = join(folder, `${line.id}.wav`);
      if (!files.has(`${line.id}.wav`)) continue;
      const samples = () => readAudio(path);
      lines.push({ line, sound: { bytes: await readFile(path), samples } });
    }
    spoken.push({ name, lines, bytes: undefined });
  }
  return spoken;
}
