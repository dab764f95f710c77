// Written by `npm run practices` from the folders of practices. Change those, not this.
import { lines as afar } from '../afar/en/lines.ts';
import { lines as affirmations } from '../affirmations/en/lines.ts';
import { lines as cuddle } from '../cuddle/en/lines.ts';
import { lines as date } from '../date/en/lines.ts';
import { lines as drop } from '../drop/en/lines.ts';
import { lines as film } from '../film/en/lines.ts';
import { lines as grounding } from '../grounding/en/lines.ts';
import { lines as hydration } from '../hydration/en/lines.ts';
import { lines as injuryCheck } from '../injury-check/en/lines.ts';
import { lines as kiss } from '../kiss/en/lines.ts';
import { lines as massage } from '../massage/en/lines.ts';
import { lines as pillowTalk } from '../pillow-talk/en/lines.ts';
import { lines as sceneOver } from '../scene-over/en/lines.ts';
import { lines as service } from '../service/en/lines.ts';
import { lines as shower } from '../shower/en/lines.ts';
import { lines as space } from '../space/en/lines.ts';
import type { AllLines } from '../words.ts';

export const lines: AllLines = {
  afar,
  affirmations,
  cuddle,
  date,
  drop,
  film,
  grounding,
  hydration,
  'injury-check': injuryCheck,
  kiss,
  massage,
  'pillow-talk': pillowTalk,
  'scene-over': sceneOver,
  service,
  shower,
  space,
};
