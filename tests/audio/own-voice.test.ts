// Afterglow does not hear itself. A few lines of each voice here; `npm run own-voice` plays all.
import { describe, expect, it } from 'vitest';
import { BED_IDS, VOICE_IDS } from '../../src/catalogue/voices';
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
});
