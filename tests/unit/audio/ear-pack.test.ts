// The ear that ships: as small and as quick as it must be, and the one that its card tells of.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Layer, readModel } from '../../../src/ear/model';

const PACKS = new URL('../../../audio/packs/', import.meta.url);
const file = readFileSync(new URL('ear-en.bin', PACKS));
const card = readFileSync(new URL('ear-en.md', PACKS), 'utf8');

/** Multiply-adds for one new column, and into how many rows it falls apart. */
function workOf(layers: readonly Layer[], bands: number): number {
  let rows = bands;
  let work = 0;
  for (const layer of layers) {
    if (layer.kind === 'conv' || layer.kind === 'depthwise') {
      rows = Math.ceil(rows / layer.stride[1]);
      const each = layer.kernel[0] * layer.kernel[1];
      work += rows * each * (layer.kind === 'conv' ? layer.out : layer.channels);
    } else if (layer.kind === 'pointwise') work += rows * layer.in * layer.out;
    else if (layer.kind === 'dense') work += layer.in * layer.out;
  }
  return work;
}

describe('the ear that ships', () => {
  it('weighs at most 120 kB', () => {
    expect(file.length).toBeLessThanOrEqual(120_000);
  });

  it('is the one whose card stands beside it', () => {
    const hash = createHash('sha256').update(file).digest('hex');
    expect(card).toContain(`${file.length} bytes, SHA-256 \`${hash}\``);
  });

  it('costs at most fourteen million multiply-adds a second of sound', () => {
    const { layers, features } = readModel(file);
    const columnsASecond = features.rate / features.hop / 2;
    expect(layers[0]).toMatchObject({ stride: [2, expect.any(Number)] });
    expect(workOf(layers, features.bands) * columnsASecond).toBeLessThanOrEqual(14e6);
  });

  it('wants more of a no than of a yes, and still more of one at a red flag', () => {
    const { limits, sureNo } = readModel(file).decision;
    expect(limits.no).toBeGreaterThan(limits.yes ?? 1);
    expect(sureNo).toBeGreaterThan(limits.no ?? 1);
  });

  it('tells what it was not tested with', () => {
    expect(card).toContain('## What was not tested');
    for (const mark of ['hash', 'table', 'words', 'curve', 'late', 'data'])
      expect(card, mark).toMatch(new RegExp(`<!-- ${mark} -->\n[^<]+\n<!-- /${mark} -->`));
  });
});
