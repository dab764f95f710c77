import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { english } from '../../english';

const { formats, settingsInWords } = english;
const { clock, clockAloud, minutes } = formats;

describe('times in words', () => {
  it('count whole seconds still to come, so that zero means the end', () => {
    expect(clock(372)).toBe('6:12');
    expect(clock(0.2)).toBe('0:01');
    expect(clock(0)).toBe('0:00');
    expect(clock(3600)).toBe('60:00');
    expect(clock(60_061)).toBe('1001:01');
  });

  it('are said in full to a screen reader', () => {
    expect(clockAloud(372)).toBe('6 minutes 12 seconds');
    expect(clockAloud(61)).toBe('1 minute 1 second');
  });

  it('leave out of what is said what is none of it', () => {
    expect(clockAloud(42)).toBe('42 seconds');
    expect(clockAloud(120)).toBe('2 minutes');
    expect(clockAloud(0)).toBe('0 seconds');
  });

  it('are short where space is', () => {
    expect(minutes(10)).toBe('10 min');
  });
});

describe('settings in words', () => {
  it('name length and voice', () => {
    expect(settingsInWords(DEFAULT_SETTINGS, 10)).toBe('10 min · Ember');
  });

  it('name what else was chosen', () => {
    expect(
      settingsInWords({ people: 'two', touch: 'touch-free', voice: 'rowan', bed: 'rain' }, 20),
    ).toBe('20 min · without touch · Rowan · soft rain');
  });

  it('name how many there are, where that is not two', () => {
    const settings = { ...DEFAULT_SETTINGS, touch: 'touch-free' } as const;
    expect(settingsInWords({ ...settings, people: 'one' }, 5)).toBe('5 min · on my own · Ember');
    expect(settingsInWords({ ...settings, people: 'more' }, 5)).toBe(
      '5 min · more than two · without touch · Ember',
    );
  });
});
