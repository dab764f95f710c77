// How it was and how anyone feels, as short as a chip.
import type { Circumstance, Feeling, How } from '../../catalogue/mood';

interface MoodWords {
  readonly how: Readonly<Record<How, string>>;
  readonly feelings: Readonly<Record<Feeling, string>>;
  readonly circumstances: Readonly<Record<Circumstance, string>>;
}

export const mood: MoodWords = {
  how: {
    gentle: 'Gentle',
    intense: 'Intense',
    'role-play': 'Role-play',
    'first-time': 'First time together',
    kink: 'Kink',
    'off-plan': 'Didn’t go as planned',
  },
  feelings: {
    close: 'Close',
    floaty: 'Floaty',
    raw: 'Raw',
    low: 'Low',
    anxious: 'Anxious',
    'far-away': 'Numb inside or far away',
    uneasy: 'Uneasy',
    sore: 'Sore',
    tired: 'Tired',
    cold: 'Cold',
    thirsty: 'Thirsty',
    'wide-awake': 'Wide awake',
  },
  circumstances: {
    leaving: 'Someone has to leave',
    apart: 'Not in one place',
    differ: 'Someone wants space',
  },
};
