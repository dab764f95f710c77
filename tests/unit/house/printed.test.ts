// What is printed in `docs/listening` is what the routines say. The times are a voice's, and are not compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOn, PRINTED, type Printed } from '../../../scripts/printed-page';
import { routineFor } from '../../../src/content/routine';
import { resolve } from '../../../src/routine/resolve';

const FOLDER = join(import.meta.dirname, '../../../docs/listening');

/**
 * All that may be heard of it, in order: which of that finds time depends on the voice, and what is asked
 * again, on the answers.
 */
function sayable({ spec, settings, tone }: Printed) {
  const routine = routineFor({ routine: resolve(spec, settings, {}), tone });
  return routine.parts
    .flatMap(({ steps }) => steps)
    .flatMap(({ kind, keep, cues }) => {
      const isSure = kind !== 'again' && keep === 'always';
      return cues.map((cue) => ({ text: cue.text, always: isSure && cue.keep === 'always' }));
    });
}

/** The first of `lines` that is not in `all` behind those before it; undefined where all are. */
function outOfOrder(lines: readonly string[], all: readonly string[]): string | undefined {
  let from = 0;
  return lines.find((line) => {
    from = all.indexOf(line, from) + 1;
    return from === 0;
  });
}

describe.each(PRINTED)('docs/listening/$file', (printed) => {
  const lines = linesOn(readFileSync(join(FOLDER, printed.file), 'utf8'));
  const said = sayable(printed);

  it('has the lines of its routine; `npm run printed` writes it', () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(
      outOfOrder(
        lines,
        said.map(({ text }) => text),
      ),
    ).toBeUndefined();
  });

  it('leaves out none that is always said', () => {
    const always = said.filter((cue) => cue.always).map(({ text }) => text);
    expect(outOfOrder(always, lines)).toBeUndefined();
  });
});

it('a page that says something else would be found out', () => {
  expect(outOfOrder(['a', 'c'], ['a', 'b', 'c'])).toBeUndefined();
  expect(outOfOrder(['c', 'a'], ['a', 'b', 'c'])).toBe('a');
  expect(outOfOrder(['a', 'a'], ['a', 'b', 'c'])).toBe('a');
});
