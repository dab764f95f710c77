// The checks on tracks notice what they are there to notice.
import { expect, it } from 'vitest';
import { routineFor } from '../../src/content/routine';
import { compile } from '../../src/routine/compile';
import { cuesOf } from '../../src/routine/timeline';
import { assemble } from '../../src/track/assemble';
import { clipsOf, lengthsOf } from '../../src/track/clips';
import { resolved } from '../unit/routine/resolved';
import { listener } from './listening';
import { readSounds, readVoice } from './packs';

const voice = readVoice('ember');
const sounds = readSounds();
const { misreadIn, misheardIn } = listener(voice, sounds);
const clipOf = clipsOf(voice, sounds.index.frameBytes);
const timeline = compile(
  routineFor({ routine: resolved('cuddle', { length: 'short' }) }),
  lengthsOf(clipOf, sounds.index),
);

it('a cue two frames late is read and heard', async () => {
  const track = assemble(timeline, clipOf, sounds);
  const size = sounds.index.frameBytes;
  const cue = cuesOf(timeline).at(-1);
  if (!cue) throw new Error('no cue');
  track.copyWithin((cue.start + 2) * size, cue.start * size, cue.end * size);
  track.copyWithin(cue.start * size, (cue.start - 2) * size, cue.start * size);
  expect(misreadIn(track, timeline)).toContain(`${cue.id} is not at ${cue.start}`);
  expect((await misheardIn(track, timeline)).join()).toContain(`${cue.id} begins at`);
});

it('a sound where silence was planned is read and heard', async () => {
  const track = assemble(timeline, clipOf, sounds);
  const size = sounds.index.frameBytes;
  const cues = cuesOf(timeline);
  const [first] = cues;
  const last = cues.at(-1);
  if (!first || !last) throw new Error('no cue');
  track.copyWithin((last.end + 5) * size, (first.start + 20) * size, (first.start + 50) * size);
  expect(misreadIn(track, timeline)).not.toEqual([]);
  expect((await misheardIn(track, timeline)).join()).toContain('something sounds before');
});
