// From a request to a timeline and its track: the only place where words, voice and time meet.
import type { ReadonlySignal } from '@preact/signals';
import { ahead } from '../async/ahead';
import { type CueId, ownerOf } from '../catalogue/cue-id';
import type { LineOwner } from '../catalogue/model';
import { RESTING } from '../catalogue/resting';
import { type Frames, frames, toFrames } from '../catalogue/units';
import type { VoiceId } from '../catalogue/voices';
import { routineFor } from '../content/routine';
import { voiceFor } from '../content/voice';
import { adviceById } from '../content/worded-advice';
import { type AdviceOf, compileAdvice } from '../routine/answer';
import { compile } from '../routine/compile';
import { findPlace } from '../routine/find-place';
import type { Found } from '../routine/place';
import type { Routine } from '../routine/routine';
import { cuesOf, type Timeline } from '../routine/timeline';
import { mayBeRecorded } from '../takes/recordable';
import { assemble } from '../track/assemble';
import { clipsOf, inOrder, lengthsOf, type Pack, type Sounds, type Voice } from '../track/clips';
import { type OwnClip, ownClips } from '../track/own-clips';
import { reachOf } from '../track/reach';
import { type Rest, restWith } from '../track/rest';
import { createFetching } from './fetching';
import type { Request } from './machine';
import type { WholeTrack } from './mp3-file';
import { cuesFrom, cuesWithin, filesOf } from './needed';
import { loadIndex, loadSounds, type PackIndex, spokenBy } from './packs';
import type { Reel } from './reel';
import { PackMissing, type SealedFile } from './sealed';

/** A compiled request, and the way to the track of its timeline or of what becomes of that. */
export interface Prepared {
  readonly timeline: Timeline;
  /** What a yes brings in. */
  readonly adviceOf: AdviceOf;
  /** Where it begins: its kept place, or the start. */
  readonly begins: Found;
  reelOf(timeline: Timeline): Reel;
  /** The files that it needs to begin. */
  readonly first: readonly SealedFile[];
  /** All the files that it needs but for advice, in the order of its time. */
  readonly all: readonly SealedFile[];
  /** Fetches what `timeline` lacks, from `at` on first; what could not be had is tried again. */
  want(timeline: Timeline, at: Frames): void;
}

/** Prepares tracks; `ready` answers at once where all that it needs is in memory already. */
export interface Tracks {
  /** Whether sound for what plays is on its way. */
  readonly isFetching: ReadonlySignal<boolean>;
  /** Whether some of it could not be had, when it was last tried. */
  readonly lacks: ReadonlySignal<boolean>;
  /** What `request` comes to; the sound itself may not be here. Throws PackMissing. */
  outline(request: Request): Promise<Prepared>;
  /** The same, once all that it begins with is here. Throws PackMissing. */
  prepare(request: Request): Promise<Prepared>;
  ready(request: Request): Prepared | undefined;
  /** Brings what `prepared` comes to into memory when nothing that plays is on its way. Throws PackMissing. */
  ahead(prepared: Prepared): Promise<void>;
  /**
   * The whole track of `request`; `tell` hears how much of what it needs is here, from 0 to 1. Throws PackMissing.
   */
  whole(request: Request, tell: (share: number) => void): Promise<WholeTrack>;
  /** Brings all of `voice` into memory, so that whatever is tapped can sound at once. Throws PackMissing. */
  warm(voice: VoiceId): Promise<void>;
  /** Nothing plays any more: what was fetched for it is not wanted. */
  rest(): void;
}

/** What people have recorded in their own voices. */
export interface Recordings {
  /** Resolves once all of it is in memory; soon, also where it cannot be had. */
  ready(): Promise<void>;
  /** What is to be heard of a line that says a text, as it is now; undefined until it is in memory. */
  now(): ((text: string) => OwnClip | undefined) | undefined;
}

/** Nobody has recorded anything. */
const NONE: Recordings = { ready: async () => undefined, now: () => () => undefined };

/** It begins once so much of it is here; the rest comes behind the start. */
const FIRST = toFrames(20);

/** Nobody minds so many milliseconds more before the first sound. */
const SOON = 400;

/** The tracks of the packs that ship, and of `recordings` in their places. */
export function createTracks(recordings: Recordings = NONE): Tracks {
  // What is in memory, so that a tap can start sound without waiting: iOS only lets an element
  // play from within the tap itself.
  const voices = new Map<VoiceId, Map<string, Known>>();
  let sounds: Sounds | undefined;
  const fetching = createFetching();

  const knownIn = (voice: VoiceId) => {
    const known = voices.get(voice) ?? new Map<string, Known>();
    voices.set(voice, known);
    return known;
  };
  const know = (voice: VoiceId, { index, files }: PackIndex) => {
    const inMemory = (number: number) => {
      const file = files[number];
      return file && fetching.inMemory(file);
    };
    if (knownIn(voice).has(index.owner)) return;
    knownIn(voice).set(index.owner, { files, pack: { index, file: inMemory } });
  };
  const learn = (voice: VoiceId | undefined, owners: readonly LineOwner[]) =>
    Promise.all(
      owners.map(async (owner) => voice && know(voice, await loadIndex(`${voice}/${owner}`))),
    );

  const make = (request: Request, routine: Routine, chimes: Sounds): Prepared => {
    const { way, settings } = request.routine;
    const voice = voiceFor(settings.voice);
    const known = voice ? knownIn(voice) : new Map<string, Known>();
    const packs: Pick<Voice, 'get'> = { get: (owner) => known.get(owner)?.pack };
    // As they are now: what is recorded later is heard the next time.
    const own = ownClips(recordedIn(routine, recordings.now()), chimes.index.frameBytes);
    // What none of these has is shown, and a chime stands for it.
    const clipOf = inOrder([own, clipsOf(packs, chimes.index.frameBytes)]);
    const fileOf = (id: CueId) => (own(id) ? undefined : fileIn(known, id));
    const lengths = lengthsOf(clipOf, chimes.index);
    // Advice that cannot be had is read: nobody waits for it.
    const canBeHad = (id: CueId) => {
      const file = fileOf(id);
      return !file || !fetching.hasFailed(file);
    };
    const adviceOf: AdviceOf = (id) =>
      compileAdvice(adviceById(id), way, {
        ...lengths,
        cue: (cue) => (canBeHad(cue) ? lengths.cue(cue) : undefined),
      });
    const timeline = compile(routine, lengths);
    const begins = request.from
      ? findPlace(timeline, request.from, adviceOf)
      : { timeline, changes: [], position: frames(0) };
    let rest: Rest | undefined;
    const restHere = () => {
      const sentence = clipOf(RESTING);
      if (!rest || (sentence?.isHere && !rest.saying)) rest = restWith(sentence, chimes);
      return rest;
    };
    const resting = fileOf(RESTING);
    return {
      timeline,
      adviceOf,
      begins,
      reelOf(whole) {
        const reach = reachOf(whole, (id) => clipOf(id)?.isHere ?? false);
        return {
          timeline: whole,
          reach,
          track(at) {
            const { from, until } = reach(at);
            const isPart = until < whole.length;
            const behind = isPart ? restHere() : undefined;
            const parts = [assemble(whole, clipOf, chimes, until)];
            if (behind) parts.push(behind.bytes);
            const blob = new Blob(parts, { type: 'audio/mpeg' });
            return { blob, from, until, saying: behind?.saying };
          },
        };
      },
      want(whole, at) {
        const [next, ...others] = filesOf(cuesFrom(whole, at, adviceOf), fileOf);
        // Its own words for a rest, right behind what it begins with.
        fetching.want([next, resting, ...others].filter((file) => file !== undefined));
      },
      first: filesOf(cuesWithin(begins.timeline, begins.position, FIRST), fileOf),
      all: filesOf(cuesOf(begins.timeline), fileOf),
    };
  };
  const outline = async (request: Request): Promise<Prepared> => {
    const voice = voiceFor(request.routine.settings.voice);
    const routine = routineFor(request);
    const owners = spoken(voice, ownersIn(routine));
    const [chimes] = await Promise.all([
      loadSounds('sounds'),
      learn(voice, owners.filter(isNeeded)),
      recordings.ready(),
      ...owners
        .filter((owner) => !isNeeded(owner))
        .map((owner) => learn(voice, [owner]).catch(() => undefined)),
    ]);
    sounds = chimes;
    return make(request, routine, chimes);
  };

  const isMissing = (file: SealedFile) => fetching.inMemory(file) === undefined;
  /** Fetches `files`, and answers the milliseconds that it took for each byte. Throws PackMissing. */
  const timeToFetch = async (files: readonly SealedFile[]): Promise<number> => {
    const missing = files.filter(isMissing);
    const asked = performance.now();
    // These alone: side by side with others they would come later.
    fetching.want(files);
    await fetching.arrived(files);
    return (performance.now() - asked) / Math.max(1, bytesIn(missing));
  };

  return {
    isFetching: fetching.isBusy,
    lacks: fetching.lacks,
    outline,
    async prepare(request) {
      const made = await outline(request);
      const took = await timeToFetch(made.first);
      const { timeline, position } = made.begins;
      made.want(timeline, position);
      // What comes as quickly as that is waited for: then nothing has to be changed while it plays.
      const others = made.all.filter(isMissing);
      if (bytesIn(others) * took < SOON) {
        await Promise.race([fetching.arrived(others).catch(soon), soon()]);
      }
      return made;
    },
    ready(request) {
      const routine = routineFor(request);
      const voice = voiceFor(request.routine.settings.voice);
      const isKnown = (owner: LineOwner) => voice !== undefined && knownIn(voice).has(owner);
      if (!sounds || !recordings.now()) return undefined;
      if (!spoken(voice, ownersIn(routine)).every(isKnown)) return undefined;
      const made = make(request, routine, sounds);
      return made.first.every((file) => fetching.inMemory(file)) ? made : undefined;
    },
    ahead: ({ all }) => fetching.bring(all),
    async whole(request, tell) {
      const { timeline, all, reelOf } = await outline(request);
      let here = 0;
      const bring = async (file: SealedFile) => {
        await fetching.bring([file]);
        here += 1;
        tell(here / all.length);
      };
      // All of them, also where one cannot be had: nobody hears of any once it is over.
      const brought = await Promise.allSettled(all.map(bring));
      const failed = brought.find((each) => each.status === 'rejected');
      if (failed) throw failed.reason;
      const { blob, until } = reelOf(timeline).track(frames(0));
      if (until < timeline.length) throw new PackMissing(request.routine.settings.voice);
      return { timeline, blob };
    },
    rest: () => fetching.want([]),
    async warm(chosen) {
      const voice = voiceFor(chosen);
      await recordings.ready();
      for (const owner of spoken(voice)) {
        await ahead.begin(() => learn(voice, [owner]));
        const { files } = (voice && knownIn(voice).get(owner)) ?? {};
        if (files) await fetching.bring(files);
      }
    },
  };
}

/** What is known of one owner's clips in one voice. */
interface Known {
  readonly pack: Pack;
  readonly files: readonly SealedFile[];
}

/** What is recorded of the lines of `routine`, by their ids. */
function recordedIn(
  { parts }: Routine,
  clipFor: ((text: string) => OwnClip | undefined) | undefined,
): (id: CueId) => OwnClip | undefined {
  const cues = parts.flatMap(({ steps }) => steps.flatMap((step) => step.cues));
  const clips = new Map<CueId, OwnClip>();
  for (const cue of cues) {
    const clip = mayBeRecorded(cue) ? clipFor?.(cue.text) : undefined;
    if (clip) clips.set(cue.id, clip);
  }
  return (id) => clips.get(id);
}

/** Waits no longer than is worth it; what was to come may be stuck. */
function soon(): Promise<void> {
  return new Promise((over) => setTimeout(over, SOON));
}

function bytesIn(files: readonly SealedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function fileIn(known: ReadonlyMap<string, Known>, id: CueId): SealedFile | undefined {
  const owner = ownerOf(id);
  const { pack, files } = known.get(owner) ?? {};
  const entry = pack?.index.clips[id];
  return entry && files?.[entry[0]];
}

/** Those of `owners` whose lines `voice` speaks: none of them, where there is no voice. */
function spoken(voice: VoiceId | undefined, owners?: readonly LineOwner[]): readonly LineOwner[] {
  return voice ? spokenBy(voice, owners) : [];
}

/** Whether a routine cannot go without the lines of `owner`. Others are read instead. */
function isNeeded(owner: LineOwner): boolean {
  return owner !== 'advice' && owner !== 'resting';
}

/** Whose lines `routine` may come to say, people's own words apart. */
function ownersIn({ parts }: Routine): readonly LineOwner[] {
  const steps = parts.flatMap((part) => part.steps);
  const said = new Set(steps.flatMap(({ cues }) => cues.map(({ id }) => ownerOf(id))));
  if (steps.some(({ kind }) => kind === 'question')) said.add('advice');
  said.add('resting');
  return [...said].filter((owner) => owner !== 'own');
}
