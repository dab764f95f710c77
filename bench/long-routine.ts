// A routine of any length and 180 cues, made of the real clips of a voice.
import type { CueId } from '../src/catalogue/cue-id';
import type { Frames } from '../src/catalogue/units';
import { frames, toFrames } from '../src/catalogue/units';
import type { TimedCue, Timeline } from '../src/routine/timeline';
import { clipsOf } from '../src/track/clips';
import { readSounds, readVoice } from '../tests/audio/packs';

export const CUES = 180;

/** `minutes` long, with its cues spread evenly, the last in the last second but ten. */
export function longRoutine(minutes: number) {
  const voice = readVoice('ember');
  const sounds = readSounds();
  const length = toFrames(minutes * 60);
  const clipOf = clipsOf(voice, sounds.index.frameBytes);
  const ids = [...voice.values()].flatMap(({ index }) => Object.keys(index.clips) as CueId[]);
  const last = length - toFrames(10);
  const cues = Array.from({ length: CUES }, (_, i): TimedCue => {
    const id = ids[i % ids.length];
    const clip = id && clipOf(id);
    if (!clip) throw new Error('the voice has no clips');
    const start = Math.round((last * i) / (CUES - 1)) + toFrames(3);
    return {
      id,
      role: 'guidance',
      text: id,
      sound: 'clip',
      start: frames(start),
      end: frames(start + clip.length),
    };
  });
  const chime = (kind: 'chime-step' | 'chime-end', start: Frames) => ({
    chime: kind,
    start,
    end: frames(start + sounds.index.clips[kind][1]),
  });
  const timeline: Timeline = {
    id: 'bench',
    title: 'Bench',
    steps: [
      {
        kind: 'guided',
        partId: 'all',
        stepId: 'cuddle.all',
        partTitle: '',
        title: 'All',
        start: frames(0),
        end: length,
        chime: chime('chime-step', frames(0)),
        cues,
        advice: undefined,
        order: 0,
        depth: 0,
        unless: [],
      },
    ],
    ending: { kind: 'rest', closing: chime('chime-end', length) },
    leftOut: [],
    answers: {},
    length: frames(length + sounds.index.clips['chime-end'][1]),
  };
  return { timeline, voice, clipOf, sounds };
}
