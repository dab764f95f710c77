// Afterglow can be given another language without touching anything else: each word that is missing
// fails the build, and no word stands outside its folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { type PracticeWords, worded } from '../../../src/catalogue/words';
import { ENGLISH, language } from '../../../src/language/languages';
import * as first from '../../../src/locale/en/first';
import * as more from '../../../src/locale/en/more';
import type { finding } from '../../../src/practices/cuddle/finding';
import { plan } from '../../../src/practices/cuddle/plan';

const { cuddle: lines } = more.lines;

const SOURCE = join(import.meta.dirname, '../../../src');

/** Source files with one of `endings`, as paths below `src`. */
function files(...endings: readonly string[]): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) =>
    endings.some((ending) => path.endsWith(ending)),
  );
}

const read = (path: string) => readFileSync(join(SOURCE, path), 'utf8');

// The proofs below are the build's: `tsc` fails where a line that should be wrong is not.
describe('the words of a practice', () => {
  type Words = PracticeWords<typeof plan, typeof finding>;
  const { settle } = lines.steps;
  const { hello, ...othersOfSettle } = settle.cues;

  it('fail the build with a line missing', () => {
    const steps = { ...lines.steps, settle: { ...settle, cues: othersOfSettle } };
    // @ts-expect-error the greeting is not translated
    const short: Words = { ...lines, steps };
    expect(() => worded(plan, short)).toThrow(RangeError);
    expect(hello).toBe(worded(plan, lines).steps[0]?.cues[0]?.text);
  });

  it('fail the build with a line too many', () => {
    const long: Words = {
      ...lines,
      steps: {
        ...lines.steps,
        settle: {
          ...settle,
          // @ts-expect-error the plan has no such line
          cues: { ...othersOfSettle, hello, goodbye: 'Goodbye.' },
        },
      },
    };
    expect(Object.keys(long.steps.settle.cues)).toContain('goodbye');
  });

  it('fail the build with a step, a claim, or a reason missing', () => {
    const { settle: _, ...steps } = lines.steps;
    const { hugs: __, ...claims } = lines.claims;
    // @ts-expect-error a whole step is not translated
    const withoutStep: Words = { ...lines, steps };
    // @ts-expect-error a claim is not translated
    const withoutClaim: Words = { ...lines, claims };
    const { 'any-rest': ___, ...reasons } = lines.reasons;
    // @ts-expect-error a reason is not translated
    const withoutReason: Words = { ...lines, reasons };
    expect(new Set([withoutStep, withoutClaim, withoutReason])).toHaveProperty('size', 3);
  });
});

describe('a language', () => {
  const named = { ...ENGLISH, id: 'fy', name: 'Frysk' };

  it('is taken in with the same lines in other words', () => {
    const home = { ...first.home, heading: 'Wat soe no goed fiele?' };
    const made = language({
      ...named,
      first: async () => ({ ...first, home }),
      more: async () => more,
    });
    expect(made.id).toBe('fy');
  });

  it('fails the build with a line missing from what is shown', () => {
    const { lead: _, ...home } = first.home;
    // @ts-expect-error a sentence of the first screen is not translated
    const made = language({ ...named, first: async () => ({ ...first, home }) });
    expect(made).toBeDefined();
  });

  it('fails the build with a line too many', () => {
    const home = { ...first.home, tail: 'Goed genôch.' };
    // @ts-expect-error the first screen has no such line
    const made = language({ ...named, first: async () => ({ ...first, home }) });
    expect(made).toBeDefined();
  });

  it('fails the build with one missing from a list', () => {
    const { long: _, ...lengths } = first.lengths;
    // @ts-expect-error the long length has no name
    const made = language({ ...named, first: async () => ({ ...first, lengths }) });
    expect(made).toBeDefined();
  });

  it('fails the build where a sentence with numbers in it takes something else', () => {
    const find = { ...more.find, brief: (place: string) => place };
    // @ts-expect-error a length and titles are given to it
    const made = language({ ...named, more: async () => ({ ...more, find }) });
    expect(made).toBeDefined();
  });
});

describe('the words of a language', () => {
  it('are brought by its loader alone, but for what is written when Afterglow is built', () => {
    const naming = files('.ts', '.tsx').filter(
      (path) =>
        !/^(locale|practices)/.test(path) && /'\.[^']*(locale|\/en)\/[^']*'/.test(read(path)),
    );
    expect(naming.sort()).toEqual([
      'language/languages.ts',
      'language/words.ts',
      'sw/not-started.ts',
    ]);
  });

  it.each(files('.ts', '.tsx').filter((path) => asking(read(path))))(
    'are asked for when they are said, and not before: %s',
    (path) => {
      expect(askedTooSoon(read(path))).toEqual([]);
    },
  );

  it('would be found out', () => {
    expect(askedTooSoon('const { home } = words(); const a = () => words();')).toEqual(['words']);
    expect(askedTooSoon('const list = practices().map((p) => p.id);')).toEqual(['practices']);
    expect(askedTooSoon('const a = inWords(({ home }) => home); function b() { a(); }')).toEqual(
      [],
    );
  });
});

describe('the page', () => {
  it('is in English until it speaks', () => {
    expect(read('../index.html')).toContain('<html lang="en"');
  });
});

describe('numbers and durations', () => {
  it('are put into words by Intl, and nowhere padded by hand', () => {
    const byHand = /\bpad(Start|End)\(|\btoFixed\(|\btoLocale\w*String\(/;
    const padding = files('.ts', '.tsx')
      .filter((path) => /^(locale|screens|components|content|app)/.test(path))
      .filter((path) => byHand.test(read(path)));
    expect(padding).toEqual([]);
  });
});

describe('styles', () => {
  it('go by the way that is read, not by left and right', () => {
    const byHand =
      /(margin|padding|border)-(left|right)\b|text-align: (left|right)|[\s;](left|right):/;
    expect(files('.css').filter((path) => byHand.test(read(path)))).toEqual([]);
  });
});

describe('screens and components', () => {
  // The gallery never ships: what it says to developers is in no language of the app.
  const shown = files('.tsx').filter((path) => !path.startsWith('gallery/'));
  it.each(shown)('%s has no words of its own', (path) => {
    expect(textsIn(read(path))).toEqual([]);
  });

  it('would be found out', () => {
    const found = (markup: string) => textsIn(`const a = ${markup};`);
    expect(found('<p>Rest well</p>')).toEqual(['Rest well']);
    expect(found(`<p>{done ? "Done" : \`Step \${n}\`}</p>`)).toEqual(['Done', 'Step ']);
    expect(found('<img alt="A cup" class="cup" />')).toEqual(['A cup']);
    expect(found('<a aria-label={open && "Close"} href="#x">{words.close}</a>')).toEqual(['Close']);
    expect(found('<p>{kind === "large" && <b>{"Here " + name}</b>}</p>')).toEqual(['Here ']);
    expect(found('<p class="a b">{count} · {list.join(", ")}</p>')).toEqual([]);
  });
});

/** Attributes, and what components call them, whose values people read or hear. */
const SAID =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label|text|heading|summary|hint)$/;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The words that the JSX of `source` shows or says by itself, without asking a language's folder. */
function textsIn(source: string): readonly string[] {
  const found: string[] = [];
  visit(parsed(source));
  return found.filter((text) => /\p{L}{2}/u.test(text));

  function visit(node: Node): void {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of nodesIn(node.children)) say(child);
    }
    if (node.type === 'JSXAttribute' && isNode(node.name) && isNode(node.value)) {
      if (SAID.test(String(node.name.name))) say(node.value);
    }
    for (const value of Object.values(node)) for (const each of nodesIn(value)) visit(each);
  }

  /** Takes in what `node` may come to, where it is shown. */
  function say(node: Node): void {
    if (node.type === 'JSXText') found.push(String(node.value).trim());
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
    if (node.type === 'TemplateElement') {
      found.push((node.value as { readonly cooked: string }).cooked);
    }
    for (const part of partsShown(node)) for (const each of nodesIn(node[part])) say(each);
  }
}

/** What answers in the language that is spoken when it is called. */
const IN_WORDS =
  /^(words|allWords|glanceAt|namedFrom|aboutChoice|practices|practiceBy(Id|Slug)|advice(ById)?|redFlags|soon|(handsFree|why|ask|resting)Step)$/;

/** Whether `source` says anything of its own accord. */
function asking(source: string): boolean {
  return /from '[^']*\/(language\/words|content\/[\w-]+)'/.test(source);
}

/** What `source` asks for while it is loaded, and would keep whatever is spoken later. */
function askedTooSoon(source: string): readonly string[] {
  const found: string[] = [];
  visit(parsed(source));
  return found;

  function visit(node: Node): void {
    if (/Function|^TS/.test(node.type)) return;
    if (
      node.type === 'CallExpression' &&
      isNode(node.callee) &&
      node.callee.type === 'Identifier'
    ) {
      const name = String(node.callee.name);
      if (IN_WORDS.test(name)) found.push(name);
    }
    for (const value of Object.values(node)) for (const each of nodesIn(value)) visit(each);
  }
}

function parsed(source: string): Node {
  const { program, errors } = parseSync('source.tsx', source);
  if (errors.length > 0) throw new SyntaxError('the source cannot be parsed');
  return program as unknown as Node;
}

/** The parts of `node` that it may come to; a condition, or what is compared, is never shown. */
function partsShown(node: Node): readonly string[] {
  switch (node.type) {
    case 'JSXExpressionContainer':
      return ['expression'];
    case 'ConditionalExpression':
      return ['consequent', 'alternate'];
    case 'LogicalExpression':
      return node.operator === '&&' ? ['right'] : ['left', 'right'];
    case 'BinaryExpression':
      return node.operator === '+' ? ['left', 'right'] : [];
    case 'TemplateLiteral':
      return ['quasis'];
    default:
      return [];
  }
}

function nodesIn(value: unknown): readonly Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}
