// The ambient bed under the voice: optional, and nothing depends on it.
import type { BedId, BedLevel } from '../catalogue/voices';
import { createBedSound } from './bed-sound';

/** A sound under the voice. A bed that cannot be had stays silent and says nothing. */
export interface Bed {
  /** Makes `bed` the one that plays along, at `level`; `none` ends it. */
  choose(bed: BedId | 'none', level: BedLevel): void;
  /** Steps back while the voice speaks, and forward again. iPhones keep the level they have. */
  duck(speaking: boolean): void;
  play(): void;
  pause(): void;
}

/** Of the level that a bed is mastered at, which is well under the voice. */
const VOLUMES: Readonly<Record<BedLevel, number>> = { low: 0.4, middle: 0.7, high: 1 };
const DUCKED = 0.5;

/** Creates the beds. Once for the life of the app. */
export function createBed(): Bed {
  const sounds = { rain: createBedSound('rain'), pad: createBedSound('pad') };
  let chosen: BedId | 'none' = 'none';
  let wanted = false;
  let level: BedLevel = 'middle';
  let ducked = false;

  const settle = () => {
    const volume = VOLUMES[level] * (ducked ? DUCKED : 1);
    sounds.rain.want(wanted && chosen === 'rain', volume);
    sounds.pad.want(wanted && chosen === 'pad', volume);
  };

  return {
    choose(bed, chosenLevel) {
      chosen = bed;
      level = chosenLevel;
      if (bed !== 'none') void sounds[bed].bring();
      settle();
    },
    duck(speaking) {
      ducked = speaking;
      settle();
    },
    play() {
      wanted = true;
      settle();
    },
    pause() {
      wanted = false;
      settle();
    },
  };
}
