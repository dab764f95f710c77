// `npm run retry`: every line that the ear does not hear as it is written is spoken in other ways, until one
// is right; which, stands in attempts.json, and `npm run audio` packs it. Arguments:
//   NAME ...            only these voices
//   --only TEXT         only lines whose id has TEXT in it
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { VOICE_IDS } from '../src/catalogue/voices';
import { openAttempts } from './attempts';
import { HEARD_OTHERWISE } from './heard-otherwise';
import { openKokoro } from './kokoro';
import { type Line, linesFor } from './lines';
import { mastered } from './master';
import { faultyOf, putRight } from './put-right';
import { settingsFor } from './voices';
import { heardOf, packedLines, soundOf, wantedOf, withEar } from './with-ear';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' } },
});
const named = VOICE_IDS.filter((voice) => positionals.includes(voice));

const engine = openKokoro(availableParallelism());
const attempts = await openAttempts();

await withEar(async (memory, meter) => {
  for (const voice of named.length > 0 ? named : VOICE_IDS) {
    const texts = [...(await linesFor(voice)).values()].flat().map(({ text }) => text);
    await attempts.keepOnly(voice, texts);
    const spoken = async (line: Line, attempt: number) => {
      const way = { ember: {}, rowan: {}, hush: {}, [voice]: { [line.text]: attempt } };
      const { engine: asked, mastering } = settingsFor(voice, line, way);
      const bytes = await mastered(await engine.speak(line.text, asked), mastering, meter);
      return { line, ...(await memory.measured(soundOf(bytes), line.text)) };
    };
    const wanted = wantedOf(voice, await packedLines(voice), values);
    const heard = await heardOf(voice, wanted, memory);
    await putRight(voice, faultyOf(voice, heard, HEARD_OTHERWISE), spoken, attempts);
  }
}).finally(() => engine.close());
