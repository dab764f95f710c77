// `npm run figures`: how much is said in each routine, and how long it is quiet, in each way and length.
// With the name of a routine, and people, touch, length and tone: that one as it is heard, time by time.
import { LENGTHS, PEOPLE, TONES, TOUCHES } from '../src/catalogue/model';
import { ENGLISH } from '../src/language/languages';
import { loadAllWords, speak } from '../src/language/words';
import { builtIn, PRACTICE_SPECS, READY_SPECS } from '../src/routine/built-in';
import { DEFAULT_SETTINGS, type Settings } from '../src/routine/settings';
import type { RoutineSpec } from '../src/routine/spec';
import { asHeard } from './as-heard';
import { estimated, figuresOf, heard } from './heard';

await speak(ENGLISH);
await loadAllWords();
const { LINES } = await import('../audio/lines');

const LENGTHS_OF_LINES = estimated(new Map(LINES.map(({ id, text }) => [id, text])));

const [name, ...chosen] = process.argv.slice(2);
const tone = TONES.find((one) => chosen.includes(one));
const named = name === undefined ? undefined : builtIn(name);
const pick = <One extends string>(all: readonly One[]) =>
  all.find((one) => chosen.includes(one)) ?? all;
if (named && chosen.length > 0) print(named, settingsFrom());
else for (const spec of named ? [named] : [...PRACTICE_SPECS, ...READY_SPECS]) table(spec);

function settingsFrom(): Settings {
  const one = <One extends string>(all: readonly One[], other: One) => {
    const found = pick(all);
    return typeof found === 'string' ? found : other;
  };
  const { people, touch, length } = DEFAULT_SETTINGS;
  return {
    ...DEFAULT_SETTINGS,
    people: one(PEOPLE, people),
    touch: one(TOUCHES, touch),
    length: one(LENGTHS, length),
  };
}

/** Line by line, with the quiet behind each. */
function print(spec: RoutineSpec, settings: Settings): void {
  const timeline = heard(spec, settings, LENGTHS_OF_LINES, { tone });
  if (!timeline) return;
  for (const { title, lines } of asHeard(timeline)) {
    console.log(`\n${title}`);
    for (const { at, text, quiet } of lines) console.log(`${at}  ${text}  (${quiet})`);
  }
  row(spec, settings);
}

function table(spec: RoutineSpec): void {
  for (const people of spec.people) {
    for (const touch of spec.touch === 'open' && people !== 'one' ? TOUCHES : ['touch' as const]) {
      for (const length of LENGTHS) row(spec, { ...DEFAULT_SETTINGS, people, touch, length });
    }
  }
}

/** One routine in one line. */
function row(spec: RoutineSpec, settings: Settings): void {
  const timeline = heard(spec, settings, LENGTHS_OF_LINES, { tone });
  if (!timeline) return;
  const { minutes, lines, speech, announcing, silences } = figuresOf(timeline);
  const [longest] = silences;
  const percent = (share: number) => `${Math.round(share * 100)} %`.padStart(5);
  const { people, touch, length } = settings;
  console.log(
    [
      `${spec.id}, ${people}, ${people === 'one' ? '' : touch}, ${length}`.padEnd(46),
      `${minutes.toFixed(1)} min`.padStart(9),
      `${lines} lines`.padStart(10),
      `speech ${percent(speech)}`,
      `announcing ${percent(announcing)}`,
      `longest quiet ${Math.round(longest?.seconds ?? 0)} s behind ${longest?.after.id ?? ''}`,
    ].join('  '),
  );
}
