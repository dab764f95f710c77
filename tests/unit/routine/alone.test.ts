import { describe, expect, it } from 'vitest';
import { LENGTHS, PEOPLE, TOUCHES } from '../../../src/catalogue/model';
import { OFFERED } from '../../../src/practices/offered';
import { alone, minutesAlone } from '../../../src/routine/alone';
import { resolve } from '../../../src/routine/resolve';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';

describe('a practice alone', () => {
  it.each(OFFERED)('%s is as long as it says on the first screen, whoever is here', (practice) => {
    for (const length of LENGTHS) {
      for (const people of PEOPLE) {
        for (const touch of TOUCHES) {
          const settings = { ...DEFAULT_SETTINGS, length, people, touch };
          for (const mark of [undefined, 'yes', 'maybe', 'no'] as const) {
            const comfort = mark ? { [practice]: mark } : {};
            expect(minutesAlone(practice, length)).toBe(
              resolve(alone(practice), settings, comfort).minutes,
            );
          }
        }
      }
    }
  });
});
