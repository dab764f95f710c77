// `npm run homographs`: prints every line with a word that is said in two ways, and how the engine
// will say it.
import { openKokoro } from './kokoro';
import { LINES } from './lines';
import { ToolError } from './process';
import { HOMOGRAPHS } from './pronounce';

const engine = openKokoro(1);
try {
  for (const word of HOMOGRAPHS) {
    const isIn = new RegExp(`\\b${word}\\b`, 'i');
    for (const text of new Set(LINES.map((line) => line.text).filter((line) => isIn.test(line)))) {
      console.log(`${word}: ${text}\n    ${await engine.phonemes(text)}`);
    }
  }
} catch (error) {
  if (!(error instanceof ToolError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  engine.close();
}
