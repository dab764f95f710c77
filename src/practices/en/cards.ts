// Written by `npm run practices` from the folders of practices. Change those, not this.
import { card as afar } from '../afar/en/card.ts';
import { card as affirmations } from '../affirmations/en/card.ts';
import { card as cuddle } from '../cuddle/en/card.ts';
import { card as date } from '../date/en/card.ts';
import { card as drop } from '../drop/en/card.ts';
import { card as film } from '../film/en/card.ts';
import { card as grounding } from '../grounding/en/card.ts';
import { card as hydration } from '../hydration/en/card.ts';
import { card as injuryCheck } from '../injury-check/en/card.ts';
import { card as kiss } from '../kiss/en/card.ts';
import { card as massage } from '../massage/en/card.ts';
import { card as pillowTalk } from '../pillow-talk/en/card.ts';
import { card as sceneOver } from '../scene-over/en/card.ts';
import { card as service } from '../service/en/card.ts';
import { card as shower } from '../shower/en/card.ts';
import { card as space } from '../space/en/card.ts';
import type { AllCardWords } from '../words.ts';

export const cards: AllCardWords = {
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
