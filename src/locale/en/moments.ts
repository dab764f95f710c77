// What someone can say of the moment, as short as a chip.
import type { Feeling, How } from '../../catalogue/moments';

interface MomentWords {
  readonly how: Readonly<Record<How, string>>;
  readonly feelings: Readonly<Record<Feeling, string>>;
}

export const moments: MomentWords = {
  how: {
    gentle: 'Gentle',
    intense: 'Intense',
    'role-play': 'Role-play',
    'first-time': 'First time together',
    kink: 'Kink',
  },
  feelings: {
    close: 'Close',
    floaty: 'Floaty',
    raw: 'Raw',
    low: 'Low',
    sore: 'Sore',
    thirsty: 'Thirsty',
    'wide-awake': 'Wide awake',
  },
};
