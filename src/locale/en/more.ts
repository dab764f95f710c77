// All that Afterglow says in English behind the first screen, shown or spoken.
import { affirmations } from './practices/affirmations';
import { cuddle } from './practices/cuddle';
import { date } from './practices/date';
import { film } from './practices/film';
import { hydration } from './practices/hydration';
import { injuryCheck } from './practices/injury-check';
import { kiss } from './practices/kiss';
import { massage } from './practices/massage';
import { pillowTalk } from './practices/pillow-talk';
import { service } from './practices/service';
import { shower } from './practices/shower';

export * from './advice';
export * from './between';
export * from './comfort';
export * from './commands';
export * from './emergency';
export * from './find';
export * from './hands-free';
export * from './help';
export * from './moments';
export * from './player';
export * from './red-flags';
export * from './routine';
export * from './settings';
export * from './trouble';
export * from './why';

export const lines = {
  affirmations,
  cuddle,
  date,
  film,
  hydration,
  'injury-check': injuryCheck,
  kiss,
  massage,
  'pillow-talk': pillowTalk,
  service,
  shower,
};
