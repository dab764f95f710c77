// Written by `npm run practices` from the folders of practices. Change those, not this.
import { plan as afar } from './afar/plan.ts';
import { plan as affirmations } from './affirmations/plan.ts';
import { plan as cuddle } from './cuddle/plan.ts';
import { plan as date } from './date/plan.ts';
import { plan as drop } from './drop/plan.ts';
import { plan as film } from './film/plan.ts';
import { plan as grounding } from './grounding/plan.ts';
import { plan as hydration } from './hydration/plan.ts';
import { plan as injuryCheck } from './injury-check/plan.ts';
import { plan as kiss } from './kiss/plan.ts';
import { plan as massage } from './massage/plan.ts';
import { plan as pillowTalk } from './pillow-talk/plan.ts';
import { plan as sceneOver } from './scene-over/plan.ts';
import { plan as service } from './service/plan.ts';
import { plan as shower } from './shower/plan.ts';
import { plan as space } from './space/plan.ts';

export const PLANS = {
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
