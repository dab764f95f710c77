import { describe, expect, it } from 'vitest';
import type { CueId } from '../../../src/catalogue/cue-id';
import { inOrder, PackError } from '../../../src/track/clips';
import { ownClips } from '../../../src/track/own-clips';

const SIZE = 96;
const frames = Uint8Array.from({ length: 5 * SIZE }, (_, n) => n % 251);
const MINE: CueId = 'own.words.glad.0';
const own = ownClips((id) => (id === MINE ? { frames, silences: [0, 1, 3, 2] } : undefined), SIZE);

describe('the clip of a line in someone’s own voice', () => {
  it('is all of it, here, with its silences', () => {
    const clip = own(MINE);
    expect(clip?.length).toBe(5);
    expect(clip?.isHere).toBe(true);
    expect(clip?.silences()).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 5 },
    ]);
    expect(clip?.pieces()).toEqual([{ at: 0, bytes: frames }]);
  });

  it('comes before that of the voice, which says all others', () => {
    const voice = ownClips(() => ({ frames: frames.slice(0, 2 * SIZE), silences: [] }), SIZE);
    const clipOf = inOrder([own, voice]);
    expect(clipOf(MINE)?.length).toBe(5);
    expect(clipOf('cuddle.settle.hello')?.length).toBe(2);
  });

  it('is never of parts of frames', () => {
    const clipOf = ownClips(() => ({ frames: frames.slice(1), silences: [] }), SIZE);
    expect(() => clipOf(MINE)).toThrow(PackError);
  });
});
