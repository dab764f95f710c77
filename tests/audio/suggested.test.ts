// What is found for a moment really fits the time there is, in either voice: by the lengths of the
// clips that ship, not by the minutes that the parts are given.
import { describe, expect, it } from 'vitest';
import type { People, Touch } from '../../src/catalogue/model';
import { CIRCUMSTANCES, FEELINGS, HOWS } from '../../src/catalogue/mood';
import { PRACTICE_IDS } from '../../src/catalogue/practice-ids';
import { toSeconds } from '../../src/catalogue/units';
import { VOICE_IDS } from '../../src/catalogue/voices';
import { routineFor } from '../../src/content/routine';
import type { Comfort } from '../../src/routine/comfort';
import { compile } from '../../src/routine/compile';
import { find } from '../../src/routine/found';
import { resolve } from '../../src/routine/resolve';
import { DEFAULT_SETTINGS } from '../../src/routine/settings';
import type { Wish } from '../../src/routine/suggest';
import { clipsOf, lengthsOf } from '../../src/track/clips';
import { readSounds, readVoice } from './packs';
import { sureLength } from './sure';

const PEOPLE: readonly People[] = ['one', 'two', 'more'];
const TOUCHES: readonly Touch[] = ['touch', 'touch-free'];

/** How anyone is now, and what there is to reckon with: one of these, or none. */
const NOWS: readonly Pick<Wish, 'feelings' | 'circumstances'>[] = [
  { feelings: [], circumstances: [] },
  ...FEELINGS.map((feeling) => ({ feelings: [feeling], circumstances: [] })),
  ...CIRCUMSTANCES.map((one) => ({ feelings: [], circumstances: [one] })),
];

const WISHES: readonly Wish[] = [5, 8, 10, 15, 20, 30, 45].flatMap((minutes) =>
  PEOPLE.flatMap((people) =>
    TOUCHES.flatMap((touch) =>
      [undefined, ...HOWS].flatMap((how) =>
        NOWS.map((now) => ({
          ...now,
          how: how ? [how] : [],
          hurt: false,
          minutes,
          people,
          touch,
        })),
      ),
    ),
  ),
);

/** Everyone is unsure about everything: before each part there is a question more. */
const UNSURE: Comfort = Object.fromEntries(PRACTICE_IDS.map((id) => [id, 'maybe']));

/** Seconds that a part may take longer than its least for the question before it, and the answer. */
const QUESTION = 14;

describe.each(VOICE_IDS)('%s', (voice) => {
  const sounds = readSounds().index;
  const lengths = lengthsOf(clipsOf(readVoice(voice), sounds.frameBytes), sounds);

  it.each([
    ['when everyone is sure', {}],
    ['when everyone is unsure about everything, but for the questions', UNSURE],
  ] as const)('fits the time that was wished for %s', (_, comfort) => {
    const over: string[] = [];
    for (const wish of WISHES) {
      const spec = find(wish, comfort);
      if (!spec) throw new Error('nothing is found');
      const { people, touch } = wish;
      const routine = resolve(spec, { ...DEFAULT_SETTINGS, people, touch, voice }, comfort);
      const asks = comfort === UNSURE ? routine.parts.length * QUESTION : 0;
      const most = Math.max(wish.minutes, routine.minutes) * 60 + asks;
      const takes = toSeconds(sureLength(compile(routineFor({ routine }), lengths)));
      if (takes > most) {
        const names = routine.parts.map(({ id, minutes }) => `${id} ${minutes}`).join(', ');
        over.push(`${(takes - most).toFixed(1)} s: ${names}; ${people}, ${touch}`);
      }
    }
    expect([...new Set(over)].sort()).toEqual([]);
  });
});
