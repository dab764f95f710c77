// What is written into a voice's files is read back, to the byte, and lies where little is fetched.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesFor } from '../../audio/layout';
import type { Clip } from '../../audio/pack';
import { clipsIn, packed } from '../../audio/voice-pack';

const SIZE = 96;
const SILENT = frame(0, 0);

/** A frame as LAME writes it at 24 kHz, 32 kbit/s; one without `bits` of spectrum is empty. */
function frame(bits: number, mark: number): Uint8Array {
  const bytes = new Uint8Array(SIZE);
  bytes.set([0xff, 0xf3, 0x44, 0xc0, 0, bits >> 5, (bits & 0x1f) << 3, mark]);
  return bytes;
}

const anyFrame = fc.oneof(
  fc.constant(SILENT),
  fc.integer({ min: 1, max: 255 }).map((mark) => frame(600, mark)),
);
const anySound = fc
  .array(anyFrame, { minLength: 1, maxLength: 30 })
  .map((all) => Buffer.concat(all));

/** Clips of a few steps, of which some say the same. */
const anyClips = fc
  .array(fc.record({ step: fc.nat(4), sound: fc.nat(9) }), { maxLength: 30 })
  .chain((lines) =>
    fc.tuple(...Array.from({ length: 10 }, () => anySound)).map((sounds) =>
      lines.map(
        ({ step, sound }, at): Clip => ({
          id: `kiss.step-${step}.cue-${at}`,
          hash: `hash-${sound}`,
          bytes: sounds[sound] ?? SILENT,
        }),
      ),
    ),
  );

describe('the files of an owner', () => {
  it('give back every clip to the byte, and hold none twice, nor silence', () => {
    fc.assert(
      fc.property(anyClips, (clips) => {
        const { files, entries } = packed('kiss', SIZE, clips);
        const names = [...files.keys()];
        const index = {
          voice: 'ember',
          owner: 'kiss',
          frameBytes: SIZE,
          files: names,
          clips: Object.fromEntries(entries),
        } as const;
        const pack = { index, file: (number: number) => files.get(names[number] ?? '') };
        const read = clipsIn(pack, SILENT);
        expect(read.map(({ id, hash }) => [id, hash])).toEqual(
          clips.map(({ id, hash }) => [id, hash]),
        );
        for (const [at, { bytes }] of read.entries()) {
          expect(Buffer.compare(bytes, clips[at]?.bytes ?? SILENT)).toBe(0);
        }
        const stored = Buffer.concat([...files.values()]);
        const sounding = [...new Map(clips.map(({ hash, bytes }) => [hash, bytes])).values()].map(
          (bytes) => framesOf(bytes).filter((each) => Buffer.compare(each, SILENT) !== 0).length,
        );
        expect(stored.length).toBe(SIZE * sounding.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  it('are one a step, and one for what the same steps say', () => {
    const clips = [
      said('bleeding.stop', 'stop'),
      said('bleeding.press'),
      said('numb.move'),
      said('head.stop', 'stop'),
      said('head.call', 'call'),
      said('numb.call', 'call'),
      said('bleeding.again', 'stop'),
    ];
    expect([...filesFor('advice', clips)]).toEqual([
      ['advice.bleeding.stop', 'advice/shared.bleeding.stop.frames'],
      ['advice.bleeding.press', 'advice/bleeding.frames'],
      ['advice.numb.move', 'advice/numb.frames'],
      ['advice.head.stop', 'advice/shared.bleeding.stop.frames'],
      ['advice.head.call', 'advice/shared.head.call.frames'],
      ['advice.numb.call', 'advice/shared.head.call.frames'],
      ['advice.bleeding.again', 'advice/shared.bleeding.stop.frames'],
    ]);
  });

  it('are several where a step says much', () => {
    const much = (line: string) => ({ ...said(line), bytes: new Uint8Array(40_000) });
    const clips = ['why.sore', 'why.tired', 'ask.maybe', 'why.any', 'why.more', 'why.last'].map(
      much,
    );
    expect([...filesFor('between', clips).values()]).toEqual([
      'between/why.frames',
      'between/why.frames',
      'between/ask.frames',
      'between/why.any.frames',
      'between/why.any.frames',
      'between/why.last.frames',
    ]);
  });
});

/** A short line of advice. */
function said(line: string, hash = line) {
  return { id: `advice.${line}`, hash, bytes: SILENT };
}

function framesOf(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: bytes.length / SIZE }, (_, at) =>
    bytes.subarray(at * SIZE, (at + 1) * SIZE),
  );
}
