// `npm run own-voice`: plays every line of every voice into the ear, at full level, and the beds, chimes and
// breaths; prints what was taken for a word, and whether the gate that keeps the voice from leading itself lets
// any of it pass. Takes some minutes; the tests do the same with a few lines.
import { readFileSync } from 'node:fs';
import { decode } from '../audio/decode';
import { SAMPLE_RATE } from '../src/catalogue/units';
import { BED_IDS, VOICE_IDS } from '../src/catalogue/voices';
import { readModel } from '../src/ear/model';
import { decodedLoop, soundClips } from '../tests/audio/decode';
import { linesOf, type Taken, takenIn } from '../tests/audio/own-voice';
import { clipIn, readSounds, readVoice } from '../tests/audio/packs';

const model = readModel(
  new Uint8Array(readFileSync(new URL('../audio/packs/ear-en.bin', import.meta.url))),
);
let passed = 0;

for (const id of VOICE_IDS) {
  const voice = readVoice(id);
  const taken: Taken[] = [];
  let seconds = 0;
  const lines = linesOf(voice);
  for (const cue of lines) {
    const { samples } = await decode(clipIn(voice, cue));
    seconds += samples.length / SAMPLE_RATE;
    taken.push(...takenIn(model, { id: cue, samples }));
  }
  report(`${id}, ${lines.length} lines`, seconds, taken);
}
for (const id of BED_IDS) {
  const samples = await decodedLoop(id, 20);
  report(`bed ${id}`, samples.length / SAMPLE_RATE, takenIn(model, { id, samples }));
}
for (const { id, bytes } of soundClips(readSounds())) {
  const { samples } = await decode(bytes);
  report(id, samples.length / SAMPLE_RATE, takenIn(model, { id, samples }));
}
if (passed > 0) process.exitCode = 1;

function report(what: string, seconds: number, taken: readonly Taken[]): void {
  const through = taken.filter(({ passes }) => passes);
  passed += through.length;
  const minutes = (seconds / 60).toFixed(1);
  console.log(
    `${what}, ${minutes} min: ${taken.length} taken for a word by the ear alone, ${through.length} past the gate`,
  );
  for (const { of, word, score, passes } of taken) {
    console.log(`  ${word} ${score.toFixed(2)} in ${of}${passes ? ', past the gate' : ''}`);
  }
}
