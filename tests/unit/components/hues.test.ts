import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { Hues } from '../../../src/components/hues';

const PARTS = [
  { practice: 'hydration', share: 3 },
  { practice: 'cuddle', share: 7 },
] as const;

describe('a line of hues', () => {
  it('gives each part its hue, and room as it lasts', () => {
    expect(partsOf(PARTS).map(({ hue, grow }) => [hue, grow])).toEqual([
      ['hydration', 3],
      ['cuddle', 7],
    ]);
  });

  it('shines in full where nothing is under way', () => {
    expect(partsOf(PARTS).map(({ over }) => over)).toEqual(['scaleX(1)', 'scaleX(1)']);
  });

  it('fills up from the first part to the last', () => {
    expect(partsOf(PARTS, 0).map(({ over }) => over)).toEqual(['scaleX(0)', 'scaleX(0)']);
    expect(partsOf(PARTS, 0.15).map(({ over }) => over)).toEqual(['scaleX(0.5)', 'scaleX(0)']);
    expect(partsOf(PARTS, 0.65).map(({ over }) => over)).toEqual(['scaleX(1)', 'scaleX(0.5)']);
    expect(partsOf(PARTS, 1.2).map(({ over }) => over)).toEqual(['scaleX(1)', 'scaleX(1)']);
  });
});

type Props = Readonly<Record<string, unknown>> & {
  readonly style: Readonly<Record<string, unknown>>;
  readonly children: VNode<Props>;
};

function partsOf(parts: Parameters<typeof Hues>[0]['parts'], done?: number) {
  const line: VNode<{ children?: readonly VNode<Props>[] }> = Hues(
    done === undefined ? { parts } : { parts, done },
  );
  return (line.props.children ?? []).map(({ props }) => ({
    hue: props['data-hue'],
    grow: props.style.flexGrow,
    over: props.children.props.style.transform,
  }));
}
