// The ambient bed under the voice: optional, and nothing depends on it.
import { Howl, Howler } from 'howler';
import type { BedId } from '../catalogue/voices';
import { loadBed } from './packs';

/** A sound under the voice. A bed that cannot be had stays silent and says nothing. */
export interface Bed {
  /** Makes `bed` the one that plays along; `none` ends it. */
  choose(bed: BedId | 'none'): void;
  play(): void;
  pause(): void;
}

/**
 * Turns of the loop in one source. A turn ends where it begins, frame for frame, so a row of them
 * has no seam; only the element's own loop, after a row, has one. A row lasts over an hour.
 */
const TURNS = 160;

export function createBed(): Bed {
  // Plain elements go on with the screen locked; Web Audio does not.
  Howler.usingWebAudio = false;
  let current: { readonly id: BedId; readonly howl: Promise<Howl | undefined> } | undefined;
  let wanted = false;

  return {
    choose(bed) {
      if (current?.id === bed) return;
      const old = current;
      void old?.howl.then((howl) => howl?.unload());
      current = bed === 'none' ? undefined : { id: bed, howl: howlOf(bed) };
      if (wanted) this.play();
    },
    play() {
      wanted = true;
      const playing = current;
      void playing?.howl.then((howl) => {
        if (wanted && current === playing && howl && !howl.playing()) howl.play();
      });
    },
    pause() {
      wanted = false;
      void current?.howl.then((howl) => {
        if (!wanted) howl?.pause();
      });
    },
  };
}

async function howlOf(bed: BedId): Promise<Howl | undefined> {
  try {
    const turn = new Blob([await loadBed(bed)]);
    const row = new Blob(Array<Blob>(TURNS).fill(turn), { type: 'audio/mpeg' });
    return new Howl({
      src: [URL.createObjectURL(row)],
      format: ['mp3'],
      html5: true,
      loop: true,
    });
  } catch {
    return undefined;
  }
}
