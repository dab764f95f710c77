// The sentences of a line, by the silences in its clip: with made-up clips, and with the packs that ship.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesFor } from '../../../audio/lines';
import { frames } from '../../../src/catalogue/units';
import { VOICE_IDS } from '../../../src/catalogue/voices';
import { sentencesOf, timedSentences } from '../../../src/routine/sentences';
import type { Span } from '../../../src/routine/timeline';
import { spansOf } from '../../../src/track/silences';
import type { VoiceIndex } from '../../../src/track/voice-index';

const span = (start: number, length: number): Span => ({
  start: frames(start),
  end: frames(start + length),
});

describe('the sentences of a text', () => {
  it('end where it says so', () => {
    expect(sentencesOf('Ask. Say “I’m here.” Wait… Half a litre, 0.5, is plenty! Is it?')).toEqual([
      'Ask.',
      'Say “I’m here.”',
      'Wait…',
      'Half a litre, 0.5, is plenty!',
      'Is it?',
    ]);
    expect(sentencesOf('no end')).toEqual(['no end']);
    expect(sentencesOf('')).toEqual([]);
  });
});

/** A line in which every letter takes a frame, and a clip of it with pauses between and within its sentences. */
const spoken = fc
  .array(
    fc.record({
      letters: fc.integer({ min: 12, max: 80 }),
      pause: fc.integer({ min: 13, max: 30 }),
      within: fc.integer({ min: 0, max: 7 }),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((sentences) => {
    const silences = [span(0, 1)];
    const starts: number[] = [];
    let at = 1;
    for (const [k, { letters, pause, within }] of sentences.entries()) {
      starts.push(k === 0 ? 0 : at);
      const half = Math.floor(letters / 2);
      silences.push(span(at + half, within));
      at += letters + within;
      silences.push(span(at, k === sentences.length - 1 ? 2 : pause));
      at += k === sentences.length - 1 ? 2 : pause;
    }
    const text = sentences.map(({ letters }) => `${'a'.repeat(letters - 1)}.`).join(' ');
    return { text, length: frames(at), silences, starts };
  });

describe('the sentences of a clip', () => {
  it('begin where a pause between two of them ends, whatever pauses are within', () => {
    fc.assert(
      fc.property(spoken, ({ text, length, silences, starts }) => {
        const timed = timedSentences(text, length, silences);
        expect(timed?.map(({ from }) => from)).toEqual(starts);
        expect(timed?.map((each) => each.text).join(' ')).toBe(text);
      }),
    );
  });

  it('are told apart by the likelier of two pauses that are long enough', () => {
    // A voice that holds its breath within the second sentence, for longer than between the two.
    const silences = [span(0, 1), span(31, 15), span(90, 30), span(148, 2)];
    const timed = timedSentences(`${'a'.repeat(29)}. ${'b'.repeat(75)}.`, frames(150), silences);
    expect(timed?.map(({ from }) => from)).toEqual([0, 46]);
  });

  it('are not guessed where a pause is missing, or is somewhere else', () => {
    const text = `${'a'.repeat(29)}. ${'b'.repeat(29)}.`;
    expect(timedSentences(text, frames(63), [span(0, 1), span(61, 2)])).toBeUndefined();
    expect(timedSentences(text, frames(81), [span(0, 1), span(4, 18)])).toBeUndefined();
    expect(timedSentences(text, frames(63), [])).toBeUndefined();
  });

  it('are none of their own where a line has only one', () => {
    expect(timedSentences('One.', frames(80), [span(0, 1), span(30, 18)])).toBeUndefined();
  });
});

describe.each(VOICE_IDS)('in the clips of %s, sentences', (voice) => {
  it('are told apart in all but a few lines, each in its share of the time', async () => {
    const untold: string[] = [];
    let several = 0;
    for (const [owner, lines] of await linesFor(voice)) {
      const index: VoiceIndex = JSON.parse(
        readFileSync(
          new URL(`../../../audio/packs/${voice}/${owner}.json`, import.meta.url),
          'utf8',
        ),
      );
      for (const { id, text } of lines) {
        const clip = index.clips[id];
        const texts = sentencesOf(text);
        expect(texts.join(' ')).toBe(text);
        if (!clip || texts.length < 2) continue;
        several += 1;
        const [, , length, silences] = clip;
        const timed = timedSentences(text, frames(length), spansOf(silences));
        if (!timed) untold.push(id);
        for (const [k, { text: said, from }] of (timed ?? []).entries()) {
          const seconds = (((timed?.[k + 1]?.from ?? length) - from) * 24) / 1000;
          // Nobody says a word in less, nor takes so long for one.
          const words = said.split(' ').length;
          expect(seconds / words, `${id}: ${said}`).toBeGreaterThan(0.2);
          expect(seconds / words, `${id}: ${said}`).toBeLessThan(2);
        }
      }
    }
    expect(several).toBeGreaterThan(300);
    expect(untold.length / several, untold.join()).toBeLessThan(0.02);
  });
});
