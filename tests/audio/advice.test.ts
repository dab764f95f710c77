// A yes in the injury check: all advice is heard right behind the question that leads to it, and
// behind advice that sends people to help nothing sounds.
import { describe, expect, it } from 'vitest';
import type { AdviceId, People } from '../../src/catalogue/model';
import { frames } from '../../src/catalogue/units';
import { VOICE_IDS } from '../../src/catalogue/voices';
import { routineFor } from '../../src/content/routine';
import { advice, adviceById } from '../../src/content/worded-advice';
import { compileAdvice, withAnswer } from '../../src/routine/answer';
import { compile, type SoundLengths } from '../../src/routine/compile';
import { cuesOf, type Timeline } from '../../src/routine/timeline';
import { assemble } from '../../src/track/assemble';
import { clipsOf, lengthsOf } from '../../src/track/clips';
import { resolved } from '../unit/routine/resolved';
import { listener } from './listening';
import { readSounds, readVoice } from './packs';

const PEOPLE: readonly People[] = ['two', 'one', 'more'];

const sounds = readSounds();

/** A timeline in which `id` has just been brought in, behind the step at `asked`. */
interface Answered {
  readonly timeline: Timeline;
  readonly asked: number;
}

describe.each(VOICE_IDS)('%s', (name) => {
  const voice = readVoice(name);
  const { misreadIn, misheardIn } = listener(voice, sounds);
  const clipOf = clipsOf(voice, sounds.index.frameBytes);
  const answered = answeredIn(lengthsOf(clipOf, sounds.index));

  it.each(advice())('gives the advice $id behind its question', async ({ id, kind }) => {
    const { timeline, asked } = answered.get(id) ?? {};
    const question = timeline?.steps[asked ?? -1];
    if (!timeline || !question || asked === undefined) throw new Error(`nothing asks for ${id}`);
    const behind = timeline.steps.slice(asked + 1);
    const advice = behind.filter((step) => step.advice === id);
    expect(advice[0]?.start).toBe(question.end);
    expect(advice.flatMap(({ cues }) => cues).length).toBeGreaterThan(0);
    const end = advice.at(-1)?.end ?? question.end;
    if (kind === 'urgent') {
      expect(behind).toEqual(advice);
      expect(timeline.length).toBe(end);
      expect(cuesOf(timeline).at(-1)?.id).toMatch(/^advice\./);
    }
    const track = assemble(timeline, clipOf, sounds);
    expect(misreadIn(track, timeline)).toEqual([]);
    // What lies before and behind is the injury check itself, which tracks.test.ts listens to.
    expect(await misheardIn(track, timeline, question.start, end)).toEqual([]);
  });
});

/** Every advice, brought in by a yes to the first question that leads to it, with others on the way. */
function answeredIn(lengths: SoundLengths): ReadonlyMap<AdviceId, Answered> {
  const found = new Map<AdviceId, Answered>();
  for (const people of PEOPLE) {
    const routine = resolved('injury-check', { length: 'long', people });
    const adviceOf = (id: AdviceId) => compileAdvice(adviceById(id), routine.way, lengths);
    const open = [compile(routineFor({ routine }), lengths)];
    for (const before of open) {
      for (const [asked, step] of before.steps.entries()) {
        if ((step.kind !== 'question' && step.kind !== 'offer') || found.has(step.yes)) continue;
        const timeline = withAnswer(before, frames(step.end - 1), 'yes', adviceOf);
        found.set(step.yes, { timeline, asked });
        open.push(timeline); // advice may ask in turn
      }
    }
  }
  return found;
}
