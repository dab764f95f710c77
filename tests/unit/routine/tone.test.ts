// The tones: what is said in each, and where nothing is playful.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TONES, type Tone } from '../../../src/catalogue/model';
import { CIRCUMSTANCES, type Feeling } from '../../../src/catalogue/mood';
import type { PracticeId } from '../../../src/catalogue/practice-ids';
import { practices } from '../../../src/content/practices';
import { routineFor } from '../../../src/content/routine';
import { advice } from '../../../src/content/worded-advice';
import { builtIn, PRACTICE_SPECS, READY_SPECS } from '../../../src/routine/built-in';
import { find } from '../../../src/routine/found';
import { resolve } from '../../../src/routine/resolve';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { RoutineSpec } from '../../../src/routine/spec';
import { toneForWish } from '../../../src/routine/tone';
import { anyComfort, anyWish } from './wishes';

const EARNEST: readonly PracticeId[] = [
  'injury-check',
  'pillow-talk',
  'grounding',
  'drop',
  'scene-over',
  'afar',
  'space',
];

const HEAVY_FEELINGS: readonly Feeling[] = ['low', 'raw', 'sore', 'anxious', 'far-away', 'uneasy'];

/** Every cue that is said in some tones only, by name. */
const TONED = new Map<string, readonly Tone[]>(
  practices().flatMap(({ id, steps }) =>
    steps.flatMap((step) =>
      step.cues.flatMap((cue) => {
        const tones = cue.tones ?? step.tones;
        return tones ? [[`${id}.${step.id}.${cue.id}`, tones] as const] : [];
      }),
    ),
  ),
);

/** The lines of each part of `spec` for two, said in `tone`. */
function partsIn(spec: RoutineSpec, tone: Tone | undefined) {
  const { parts } = routineFor({ routine: resolve(spec, DEFAULT_SETTINGS, {}), tone });
  return parts.map(({ id, steps }) => ({
    id,
    lines: steps.flatMap(({ cues }) => cues.map((cue) => cue.id)),
  }));
}

/** Lines of `spec` that are said in a playful tone alone. */
function playfulIn(spec: RoutineSpec, tone: Tone = 'playful'): readonly string[] {
  const isPlayful = (id: string) => TONED.get(id)?.every((one) => one === 'playful') ?? false;
  return partsIn(spec, tone).flatMap(({ lines }) => lines.filter(isPlayful));
}

describe('a tone', () => {
  it.each(TONES)('is kept to: nothing is said in another than %s', (tone) => {
    for (const spec of [...PRACTICE_SPECS, ...READY_SPECS]) {
      for (const { lines } of partsIn(spec, tone)) {
        const allowed = tone === 'playful' ? ['playful', 'tender'] : [tone];
        const wrong = lines.filter((id) => {
          const tones = TONED.get(id);
          return tones && !tones.some((one) => allowed.includes(one));
        });
        expect(wrong).toEqual([]);
      }
    }
  });

  it('is tender where nobody has chosen', () => {
    const cuddle = builtIn('cuddle');
    expect(partsIn(cuddle, undefined)).toEqual(partsIn(cuddle, 'tender'));
    expect(partsIn(cuddle, 'plain')).not.toEqual(partsIn(cuddle, 'tender'));
    expect(partsIn(cuddle, 'playful')).not.toEqual(partsIn(cuddle, 'tender'));
  });

  it('when plain leaves more out than it says in other words', () => {
    const only = [...TONED.values()].filter((tones) => tones.every((one) => one === 'plain'));
    const without = [...TONED.values()].filter((tones) => !tones.includes('plain'));
    const others = [...TONED.values()].filter((tones) => tones.every((one) => one === 'playful'));
    expect(without.length - others.length).toBeGreaterThan(only.length);
  });

  it('costs few lines: no more than 45 of all', () => {
    const more = [...TONED.values()].filter((tones) => !tones.includes('tender'));
    expect(more.length).toBeLessThanOrEqual(45);
  });
});

describe('a playful tone', () => {
  it('is heard where all is light', () => {
    for (const id of ['cuddle', 'kiss', 'shower', 'hydration', 'landing'] as const) {
      expect(playfulIn(builtIn(id))).not.toEqual([]);
    }
  });

  it('is heard neither in a check, a talk nor anything else earnest, and nowhere behind it', () => {
    const earnest = practices()
      .filter((practice) => practice.earnest)
      .map(({ id }) => id);
    expect(earnest).toEqual(expect.arrayContaining([...EARNEST]));
    for (const spec of [...PRACTICE_SPECS, ...READY_SPECS]) {
      const parts = partsIn(spec, 'playful');
      const first = parts.findIndex(({ id }) => earnest.some((one) => one === id));
      if (first >= 0) {
        expect(parts.slice(first)).toEqual(partsIn(spec, 'tender').slice(first));
      }
    }
    expect(playfulIn(builtIn('long-slow'))).not.toEqual([]);
  });

  it('is heard in no advice, nor in any line of what is earnest', () => {
    const advised = advice()
      .flatMap(({ steps }) => steps)
      .flatMap((step) => [step, ...step.cues]);
    expect(advised.filter((part) => 'tones' in part)).toEqual([]);
    const earnest = practices().filter((practice) => practice.earnest);
    const playful = earnest.flatMap(({ id }) =>
      [...TONED].filter(([name, tones]) => name.startsWith(`${id}.`) && tones.includes('playful')),
    );
    expect(playful).toEqual([]);
  });

  it('is heard in nothing that was found for anyone who is hurt, upset or low', () => {
    fc.assert(
      fc.property(anyWish, anyComfort, (wish, comfort) => {
        const { hurt, feelings, how } = wish;
        const isHeavy =
          hurt ||
          feelings.some((one) => HEAVY_FEELINGS.includes(one)) ||
          how.some((one) => one === 'intense' || one === 'kink' || one === 'off-plan');
        const spec = find(wish, comfort);
        if (!spec || !isHeavy) return;
        expect(toneForWish(wish, 'playful')).toBe('tender');
        expect(playfulIn(spec, toneForWish(wish, 'playful'))).toEqual([]);
      }),
    );
  });

  it('is left to people where a wish is light, and plain is plain for any', () => {
    const light = {
      how: ['gentle'],
      feelings: ['close', 'thirsty', 'cold', 'tired'],
      circumstances: [],
      hurt: false,
    } as const;
    expect(toneForWish(light, 'playful')).toBe('playful');
    expect(toneForWish({ ...light, hurt: true }, 'plain')).toBe('plain');
    for (const feeling of ['floaty', 'anxious', 'far-away', 'uneasy'] as const) {
      expect(toneForWish({ ...light, feelings: ['close', feeling] }, 'playful')).toBe('tender');
    }
    for (const circumstance of CIRCUMSTANCES) {
      const wish = { ...light, circumstances: [circumstance] };
      expect(toneForWish(wish, 'playful')).toBe('tender');
    }
    expect(toneForWish({ ...light, how: ['off-plan'] }, 'playful')).toBe('tender');
  });
});
