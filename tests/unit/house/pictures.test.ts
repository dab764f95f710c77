// Holds the pictures to what can be measured: what has to have one, what they weigh, what they are
// made of, and how well words stand on their tables.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { coloursOf, findPictures, shipped, THEMES, type Theme } from '../../../scripts/pictures';
import { GROUPS, type Step } from '../../../src/catalogue/model';
import { PRACTICE_IDS } from '../../../src/catalogue/practice-ids';
import { READY_IDS } from '../../../src/catalogue/ready-ids';
import { practices } from '../../../src/content/practices';
import { advice } from '../../../src/content/worded-advice';

const SOURCE = join(import.meta.dirname, '../../../src');
const PICTURES = findPictures(SOURCE);
const FILES = [...PICTURES].map(([id, path]) => ({ id, drawing: readFileSync(path, 'utf8') }));
const SHIPPED = FILES.flatMap(({ id, drawing }) =>
  THEMES.map((theme) => ({ id, theme, drawing, svg: shipped(drawing, theme) })),
);
const MOST_BYTES = 4000;

it.each([...PRACTICE_IDS, ...READY_IDS])('%s has a picture', (id) => {
  expect(PICTURES.has(id)).toBe(true);
});

it.each(GROUPS.slice(1))('the group %s has a picture', (group) => {
  expect(PICTURES.has(group)).toBe(true);
});

it('no step shows what its practice is shown by anyway', () => {
  const shown = practices().flatMap(({ id, steps }) => steps.filter(({ shows }) => shows === id));
  expect(shown).toEqual([]);
});

it('no picture is shown nowhere', () => {
  const steps = [...practices(), ...advice()].flatMap((each): readonly Step[] => each.steps);
  const shown: readonly (string | undefined)[] = [
    ...[...PRACTICE_IDS, ...READY_IDS, ...GROUPS],
    ...['find', 'made', 'ready', 'finish', 'checked', 'days-after'],
    ...steps.map(({ shows }) => shows),
  ];
  expect([...PICTURES.keys()].filter((id) => !shown.includes(id))).toEqual([]);
});

it('no two have the same picture', () => {
  const drawn = FILES.map(({ drawing }) => drawing.replace(/<style>[\s\S]*?<\/style>/, ''));
  expect(new Set(drawn).size).toBe(drawn.length);
});

describe.each(SHIPPED)('the picture of $id for the $theme theme', ({ drawing, svg, theme }) => {
  it('is small', () => {
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(MOST_BYTES);
  });

  it('is made of shapes alone', () => {
    const elements = new Set([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name));
    expect([...elements].filter((name) => !SHAPES.has(`${name}`))).toEqual([]);
    expect(svg).not.toMatch(/\b(?:filter|mask|on\w+|style|class)=/);
    // Each element is closed.
    expect(svg.match(/<\w[^>]*[^/]>/g)?.length).toBe(svg.match(/<\/\w+>/g)?.length);
  });

  it('needs nothing from elsewhere', () => {
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|data:|\/\//);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });

  it('has a table that words can be read on, and a line that is seen', () => {
    const colours = coloursOf(drawing, theme);
    for (const text of TEXT[theme]) {
      expect(contrast(text, `${colours.get('table')}`)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(GROUND[theme], `${colours.get('line')}`)).toBeGreaterThanOrEqual(3);
  });
});

it.each(FILES)('the two themes of $id differ in every colour', ({ drawing }) => {
  const [dark, light] = [coloursOf(drawing, 'dark'), coloursOf(drawing, 'light')];
  expect([...light.keys()]).toEqual([...dark.keys()]);
  expect([...light].filter(([name, colour]) => dark.get(name) === colour)).toEqual([]);
});

describe('what is shipped of a drawing', () => {
  const drawing = `<svg id="light">
  <style>svg { --wall: #111111 } svg:target { --wall: #eeeeee }</style>
  <!-- A wall. -->
  <path style="fill:var(--wall); opacity: .5"/>
</svg>`;

  it('has the colours of its theme as attributes', () => {
    expect(shipped(drawing, 'dark')).toBe('<svg><path fill="#111111" opacity=".5"/></svg>');
    expect(shipped(drawing, 'light')).toBe('<svg><path fill="#eeeeee" opacity=".5"/></svg>');
  });

  it('is nothing where a colour has no value', () => {
    expect(() => shipped(drawing.replace('var(--wall)', 'var(--well)'), 'dark')).toThrow(
      RangeError,
    );
    expect(() => shipped(drawing.replace('svg:target', 'other'), 'light')).toThrow(RangeError);
  });
});

const SHAPES: ReadonlySet<string> = new Set([
  ...['svg', 'defs', 'g', 'use', 'path', 'circle', 'ellipse', 'rect', 'clipPath'],
  ...['linearGradient', 'radialGradient', 'stop'],
]);

/** The colours of text, and of the ground, as `src/styles/tokens.css` has them. */
const TOKENS = readFileSync(join(SOURCE, 'styles/tokens.css'), 'utf8').split(
  '[data-theme="light"]',
);
const token = (theme: Theme, name: string) =>
  `${new RegExp(`--${name}: (#\\w+)`).exec(`${TOKENS[THEMES.indexOf(theme)]}`)?.[1]}`;
const GROUND = { dark: token('dark', 'ground'), light: token('light', 'ground') };
const TEXT = {
  dark: [token('dark', 'text'), token('dark', 'text-soft')],
  light: [token('light', 'text'), token('light', 'text-soft')],
};

/** How well one colour is told from another: 1 to 21, as WCAG counts it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
