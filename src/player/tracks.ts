// From a request to a timeline and its track: the only place where words, voice and time meet.
import { ownerOf } from '../catalogue/cue-id';
import type { LineOwner } from '../catalogue/model';
import type { VoiceId } from '../catalogue/voices';
import { routineFor } from '../content/routine';
import { voiceFor } from '../content/voice';
import { adviceById } from '../content/worded-advice';
import { type AdviceOf, compileAdvice } from '../routine/answer';
import { compile } from '../routine/compile';
import type { Routine } from '../routine/routine';
import type { Timeline } from '../routine/timeline';
import { assemble } from '../track/assemble';
import { clipsOf, inOrder, lengthsOf, type Pack, type Sounds } from '../track/clips';
import type { Request } from './machine';
import { loadSounds, loadVoice, spokenBy } from './packs';

/** A compiled request, and the way to the track of its timeline or of what becomes of that. */
export interface Prepared {
  readonly timeline: Timeline;
  /** What a yes brings in. */
  readonly adviceOf: AdviceOf;
  trackOf(timeline: Timeline): Blob;
}

/** Prepares tracks; `ready` answers at once where all that it needs is in memory already. */
export interface Tracks {
  /** Throws PackMissing. */
  prepare(request: Request): Promise<Prepared>;
  ready(request: Request): Prepared | undefined;
  /** Brings all of `voice` into memory, so that whatever is tapped can sound at once. */
  warm(voice: VoiceId): Promise<void>;
}

/** The tracks of the packs that ship. */
export function createTracks(): Tracks {
  // What is in memory, so that a tap can start sound without waiting: iOS only lets an element
  // play from within the tap itself.
  const voices = new Map<VoiceId, Map<LineOwner, Pack>>();
  let sounds: Sounds | undefined;

  const inMemory = (voice: VoiceId) => {
    const known = voices.get(voice) ?? new Map<LineOwner, Pack>();
    voices.set(voice, known);
    return known;
  };
  const bring = async (voice: VoiceId | undefined, owners: readonly LineOwner[]) => {
    const [loaded, ...packs] = await Promise.all([
      loadSounds('sounds'),
      ...(voice ? owners.map((owner) => loadVoice(`${voice}/${owner}`)) : []),
    ]);
    sounds = loaded;
    for (const pack of packs) inMemory(pack.index.voice).set(pack.index.owner, pack);
    return loaded;
  };
  const make = (request: Request, routine: Routine, chimes: Sounds): Prepared => {
    const { way, settings } = request.routine;
    const voice = voiceFor(settings.voice);
    const sources = voice ? [clipsOf(inMemory(voice), chimes.index.frameBytes)] : [];
    // What none of these has is shown, and a chime stands for it.
    const clipOf = inOrder(sources);
    const lengths = lengthsOf(clipOf, chimes.index);
    return {
      timeline: compile(routine, lengths),
      adviceOf: (id) => compileAdvice(adviceById(id), way, lengths),
      trackOf: (timeline) => new Blob([assemble(timeline, clipOf, chimes)], { type: 'audio/mpeg' }),
    };
  };

  return {
    ready(request) {
      const routine = routineFor(request);
      const voice = voiceFor(request.routine.settings.voice);
      const isHere = (owner: LineOwner) => voice !== undefined && inMemory(voice).has(owner);
      if (!sounds || !spoken(voice, ownersIn(routine)).every(isHere)) return undefined;
      return make(request, routine, sounds);
    },
    async prepare(request) {
      const voice = voiceFor(request.routine.settings.voice);
      const routine = routineFor(request);
      const owners = spoken(voice, ownersIn(routine));
      // What a yes leads to must be shown even where it cannot be said, and so must the questions.
      const said = bring(voice, owners.filter(isNeeded));
      const [chimes] = await Promise.all([
        said,
        bring(
          voice,
          owners.filter((owner) => !isNeeded(owner)),
        ).catch(() => undefined),
      ]);
      return make(request, routine, chimes);
    },
    async warm(chosen) {
      const voice = voiceFor(chosen);
      for (const owner of spoken(voice)) await bring(voice, [owner]);
    },
  };
}

/** Those of `owners` whose lines `voice` speaks: none of them, where there is no voice. */
function spoken(voice: VoiceId | undefined, owners?: readonly LineOwner[]): readonly LineOwner[] {
  return voice ? spokenBy(voice, owners) : [];
}

/** Whether a routine cannot go without the lines of `owner`: advice without a clip is read instead. */
function isNeeded(owner: LineOwner): boolean {
  return owner !== 'advice';
}

/** Whose lines `routine` may come to say, people's own words apart. */
function ownersIn({ parts }: Routine): readonly LineOwner[] {
  const steps = parts.flatMap((part) => part.steps);
  const said = new Set(steps.flatMap(({ cues }) => cues.map(({ id }) => ownerOf(id))));
  if (steps.some(({ kind }) => kind === 'question')) said.add('advice');
  return [...said].filter((owner) => owner !== 'own');
}
