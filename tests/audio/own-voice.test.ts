// Afterglow does not hear itself. A few lines of each voice here; `npm run own-voice` plays all.
import { describe, expect, it } from 'vitest';
import { SAMPLE_RATE } from '../../src/catalogue/units';
import { BED_IDS, VOICE_IDS } from '../../src/catalogue/voices';
import { NOTE_SECONDS, NOTES, shapeAt } from '../../src/listening/own-ear/tone';
import { readShipped } from '../unit/ear/fixtures';
import { decode, decodedLoop, soundClips } from './decode';
import { linesOf, someOf, takenIn } from './own-voice';
import { clipIn, readSounds, readVoice } from './packs';

describe('no command is heard', () => {
  const model = readShipped();

  it.each(VOICE_IDS)('in what %s says', async (id) => {
    const voice = readVoice(id);
    for (const cue of someOf(linesOf(voice), 20, 15)) {
      const { samples } = await decode(clipIn(voice, cue));
      expect(takenIn(model, { id: cue, samples }).filter(({ passes }) => passes)).toEqual([]);
    }
  });

  it('in beds, chimes and breaths, with no gate at all', async () => {
    for (const id of BED_IDS) {
      expect(takenIn(model, { id, samples: await decodedLoop(id, 2) })).toEqual([]);
    }
    for (const { id, bytes } of soundClips(readSounds())) {
      const { samples } = await decode(bytes);
      expect(takenIn(model, { id, samples })).toEqual([]);
    }
  });

  it.each(['understood', 'unsure'] as const)(
    'in the tone for what was %s, however loud',
    (kind) => {
      for (const loud of [0.01, 0.06, 0.5]) {
        const notes = NOTES[kind];
        const samples = Float32Array.from(
          { length: notes.length * NOTE_SECONDS * SAMPLE_RATE },
          (_, n) => {
            const at = n / SAMPLE_RATE;
            const note = Math.floor(at / NOTE_SECONDS);
            const turn = Math.sin(2 * Math.PI * (notes[note] ?? 0) * at);
            return loud * shapeAt(at - note * NOTE_SECONDS) * turn;
          },
        );
        expect(takenIn(model, { id: kind, samples })).toEqual([]);
      }
    },
  );
});
