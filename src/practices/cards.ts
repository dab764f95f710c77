// Written by `npm run practices` from the folders of practices. Change those, not this.
import type { Card } from '../catalogue/model.ts';
import type { PracticeId } from '../catalogue/practice-ids.ts';
import { card as afar } from './afar/card.ts';
import { card as affirmations } from './affirmations/card.ts';
import { card as cuddle } from './cuddle/card.ts';
import { card as date } from './date/card.ts';
import { card as drop } from './drop/card.ts';
import { card as film } from './film/card.ts';
import { card as grounding } from './grounding/card.ts';
import { card as hydration } from './hydration/card.ts';
import { card as injuryCheck } from './injury-check/card.ts';
import { card as kiss } from './kiss/card.ts';
import { card as massage } from './massage/card.ts';
import { card as pillowTalk } from './pillow-talk/card.ts';
import { card as sceneOver } from './scene-over/card.ts';
import { card as service } from './service/card.ts';
import { card as shower } from './shower/card.ts';
import { card as space } from './space/card.ts';

export const CARDS: Readonly<Record<PracticeId, Card>> = {
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
