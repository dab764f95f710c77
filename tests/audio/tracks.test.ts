// Every practice plays end to end in every voice, at each length, in each way of taking part; and
// every ready routine at each length.
//
// All tracks are read as bytes, which is quick and exact: each clip and chime at its frame, and
// every other frame the silent one. Frames draw on nothing outside themselves (frames.test.ts), so
// that says what is heard. To hold even this to be true, a subset is decoded and listened to: every
// practice at each length in each voice, by ways in turn, so that all ways of each are among them.
// To decode all of them would take minutes and tell nothing more.
import { afterAll, describe, expect, it } from 'vitest';
import type { Length, People, Practice, Touch } from '../../src/catalogue/model';
import { toSeconds } from '../../src/catalogue/units';
import { VOICE_IDS, type VoiceId } from '../../src/catalogue/voices';
import { practices } from '../../src/content/practices';
import { routineFor } from '../../src/content/routine';
import { READY_SPECS } from '../../src/routine/built-in';
import { compile } from '../../src/routine/compile';
import { type ResolvedRoutine, resolve } from '../../src/routine/resolve';
import { DEFAULT_SETTINGS } from '../../src/routine/settings';
import { cuesOf } from '../../src/routine/timeline';
import { goesIn, type Way } from '../../src/routine/way';
import { assemble } from '../../src/track/assemble';
import { clipsOf, lengthsOf } from '../../src/track/clips';
import { resolved } from '../unit/routine/resolved';
import { listener } from './listening';
import { readSounds, readVoice } from './packs';
import { sureLength } from './sure';

const LENGTHS: readonly Length[] = ['short', 'standard', 'long'];
const PEOPLE: readonly People[] = ['one', 'two', 'more'];
const TOUCHES: readonly Touch[] = ['touch', 'touch-free'];

/** The most of a routine that is speech. The injury check asks and explains. */
const MOST_SPEECH = 0.42;
const MOST_SPEECH_ASKING = 0.6;

const sounds = readSounds();
const voices = new Map(
  VOICE_IDS.map((id) => {
    const voice = readVoice(id);
    const clipOf = clipsOf(voice, sounds.index.frameBytes);
    return [id, { clipOf, lengths: lengthsOf(clipOf, sounds.index), ...listener(voice, sounds) }];
  }),
);

describe.each(VOICE_IDS)('%s', (id) => {
  describe.each(practices())('$id', (practice) => {
    const ways = waysOf(practice);
    afterAll(() => voices.get(id)?.forget());

    describe.each(LENGTHS)('%s', (length) => {
      const plays = ways.map(({ name, way }) => ({
        name,
        ...played(resolved(practice.id, { length, ...way }), id),
      }));

      it.each(plays)('is as long as it says: $name', ({ timeline }) => {
        const aim = practice.minutes[length] * 60;
        expect(Math.abs(toSeconds(sureLength(timeline)) - aim)).toBeLessThan(1);
      });

      it.each(plays)('speaks for a tenth to half of the time: $name', ({ timeline }) => {
        const spoken = cuesOf(timeline).reduce((sum, cue) => sum + cue.end - cue.start, 0);
        const asks = timeline.steps.some(({ kind }) => kind === 'question');
        expect(spoken / timeline.length).toBeGreaterThan(0.1);
        expect(spoken / timeline.length).toBeLessThan(asks ? MOST_SPEECH_ASKING : MOST_SPEECH);
      });

      it.each(plays)('holds each cue at its frame, and silence between: $name', (play) => {
        expect(play.misreadIn(play.track(), play.timeline)).toEqual([]);
      });

      const turn = VOICE_IDS.indexOf(id) * LENGTHS.length + LENGTHS.indexOf(length);
      const heard = plays[turn % plays.length];
      if (!heard) throw new Error(`${practice.id} goes in no way`);
      it(`is heard so: ${heard.name}`, async () => {
        expect(await heard.misheardIn(heard.track(), heard.timeline)).toEqual([]);
      });
    });
  });
});

it('there are no more ways than turns to listen to them', () => {
  const turns = VOICE_IDS.length * LENGTHS.length;
  for (const practice of practices()) expect(waysOf(practice).length).toBeLessThanOrEqual(turns);
});

describe.each(READY_SPECS)('the ready routine $id', (spec) => {
  it.each(LENGTHS)('plays as planned: %s', (length) => {
    for (const [index, people] of spec.people.entries()) {
      const routine = resolve(spec, { ...DEFAULT_SETTINGS, length, people }, {});
      const play = played(routine, VOICE_IDS[index % VOICE_IDS.length] ?? 'ember');
      const aim = routine.minutes * 60;
      expect(Math.abs(toSeconds(sureLength(play.timeline)) - aim)).toBeLessThan(1);
      expect(play.misreadIn(play.track(), play.timeline)).toEqual([]);
    }
  });
});

/** `routine` in a voice: its times, how to get its track, and how to check that. */
function played(routine: ResolvedRoutine, id: VoiceId) {
  const known = voices.get(id);
  if (!known) throw new Error(`no voice ${id}`);
  const { clipOf, lengths, ...checks } = known;
  const timeline = compile(routineFor({ routine }), lengths);
  return { timeline, track: () => assemble(timeline, clipOf, sounds), ...checks };
}

/** The ways in which `practice` goes, but for those in which it says the same as in another. */
function waysOf(practice: Practice): readonly { readonly name: string; readonly way: Way }[] {
  const bySteps = new Map<string, { name: string; way: Way }>();
  for (const people of PEOPLE) {
    for (const touch of TOUCHES) {
      const way = { people, touch };
      if (!goesIn(practice, way)) continue;
      const steps = JSON.stringify(routineFor({ routine: resolved(practice.id, way) }).parts);
      if (!bySteps.has(steps)) bySteps.set(steps, { name: `${people}, ${touch}`, way });
    }
  }
  return [...bySteps.values()];
}
