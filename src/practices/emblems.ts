// Written by `npm run practices` from the folders of practices. Change those, not this.
import type { PracticeId } from '../catalogue/practice-ids.ts';
import type { Shape } from '../catalogue/shape.ts';
import { emblem as afar } from './afar/emblem.ts';
import { emblem as affirmations } from './affirmations/emblem.ts';
import { emblem as cuddle } from './cuddle/emblem.ts';
import { emblem as date } from './date/emblem.ts';
import { emblem as drop } from './drop/emblem.ts';
import { emblem as film } from './film/emblem.ts';
import { emblem as grounding } from './grounding/emblem.ts';
import { emblem as hydration } from './hydration/emblem.ts';
import { emblem as injuryCheck } from './injury-check/emblem.ts';
import { emblem as kiss } from './kiss/emblem.ts';
import { emblem as massage } from './massage/emblem.ts';
import { emblem as pillowTalk } from './pillow-talk/emblem.ts';
import { emblem as sceneOver } from './scene-over/emblem.ts';
import { emblem as service } from './service/emblem.ts';
import { emblem as shower } from './shower/emblem.ts';
import { emblem as space } from './space/emblem.ts';
import './afar/emblem.css';
import './affirmations/emblem.css';
import './cuddle/emblem.css';
import './date/emblem.css';
import './drop/emblem.css';
import './film/emblem.css';
import './grounding/emblem.css';
import './hydration/emblem.css';
import './injury-check/emblem.css';
import './kiss/emblem.css';
import './massage/emblem.css';
import './pillow-talk/emblem.css';
import './scene-over/emblem.css';
import './service/emblem.css';
import './shower/emblem.css';
import './space/emblem.css';

export const EMBLEMS: Readonly<Record<PracticeId, readonly Shape[]>> = {
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
