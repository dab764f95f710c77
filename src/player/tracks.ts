// From a request to a timeline and its track: the only place where words, voice and time meet.
import { practiceById } from '../catalogue';
import { compile } from '../routine/compile';
import { routineOf, withHandsFree } from '../routine/routine';
import type { Timeline } from '../routine/timeline';
import { assemble, lengthsOf } from '../track/assemble';
import type { Request } from './machine';
import { loadSounds, loadVoice } from './packs';

/** A compiled request, and the way to the track of its timeline or of a longer one. */
export interface Prepared {
  readonly timeline: Timeline;
  trackOf(timeline: Timeline): Blob;
}

/** Prepares tracks; `ready` answers at once where the voice is in memory already. */
export interface Tracks {
  /** Throws PackMissing. */
  prepare(request: Request): Promise<Prepared>;
  ready(request: Request): Prepared | undefined;
}

/** The tracks of the packs that ship. */
export function createTracks(): Tracks {
  // What is in memory, so that a tap can start sound without waiting: iOS only lets an element
  // play from within the tap itself.
  const inMemory = new Map<Request['settings']['voice'], (request: Request) => Prepared>();

  const ready = (request: Request) => inMemory.get(request.settings.voice)?.(request);
  return {
    ready,
    async prepare(request) {
      const [voice, sounds] = await Promise.all([
        loadVoice(request.settings.voice),
        loadSounds('sounds'),
      ]);
      const make = ({ practice, settings, prelude }: Request): Prepared => {
        const alone = routineOf(practiceById(practice), settings.touch);
        const routine = prelude ? withHandsFree(alone) : alone;
        return {
          timeline: compile(routine, settings.length, lengthsOf(voice.index, sounds.index)),
          trackOf: (timeline) =>
            new Blob([assemble(timeline, voice, sounds)], { type: 'audio/mpeg' }),
        };
      };
      inMemory.set(request.settings.voice, make);
      return make(request);
    },
  };
}
