// Written by `npm run practices` from the folders of practices. Change those, not this.
import { finding as afar } from './afar/finding.ts';
import { finding as affirmations } from './affirmations/finding.ts';
import { finding as cuddle } from './cuddle/finding.ts';
import { finding as date } from './date/finding.ts';
import { finding as drop } from './drop/finding.ts';
import { finding as film } from './film/finding.ts';
import { finding as grounding } from './grounding/finding.ts';
import { finding as hydration } from './hydration/finding.ts';
import { finding as injuryCheck } from './injury-check/finding.ts';
import { finding as kiss } from './kiss/finding.ts';
import { finding as massage } from './massage/finding.ts';
import { finding as pillowTalk } from './pillow-talk/finding.ts';
import { finding as sceneOver } from './scene-over/finding.ts';
import { finding as service } from './service/finding.ts';
import { finding as shower } from './shower/finding.ts';
import { finding as space } from './space/finding.ts';

export const FINDING = {
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
