// Afterglow can be given another language without touching anything else: each word that is missing
// fails the build, and no word stands outside its folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { cards } from '#words/cards';
import { common, lengths } from '#words/common';
import { cuddle as words } from '#words/practices/cuddle';
import { cuddle as plan } from '../../../src/catalogue/practices/cuddle';
import { type PracticeWords, worded } from '../../../src/catalogue/words';

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
  const { settle } = words.steps;
  const { hello, ...othersOfSettle } = settle.cues;

  it('fail the build with a line missing', () => {
    const steps = { ...words.steps, settle: { ...settle, cues: othersOfSettle } };
    // @ts-expect-error the greeting is not translated
    const short: PracticeWords<typeof plan> = { ...words, steps };
    expect(() => worded(plan, cards.cuddle, short)).toThrow(RangeError);
    expect(hello).toBe(worded(plan, cards.cuddle, words).steps[0]?.cues[0]?.text);
  });

  it('fail the build with a line too many', () => {
    const long: PracticeWords<typeof plan> = {
      ...words,
      steps: {
        ...words.steps,
        settle: {
          ...settle,
          // @ts-expect-error the plan has no such line
          cues: { ...othersOfSettle, hello, goodbye: 'Goodbye.' },
        },
      },
    };
    expect(Object.keys(long.steps.settle.cues)).toContain('goodbye');
  });

  it('fail the build with a step, or a claim, missing', () => {
    const { settle: _, ...steps } = words.steps;
    const { hugs: __, ...claims } = words.claims;
    // @ts-expect-error a whole step is not translated
    const withoutStep: PracticeWords<typeof plan> = { ...words, steps };
    // @ts-expect-error a claim is not translated
    const withoutClaim: PracticeWords<typeof plan> = { ...words, claims };
    expect(withoutStep).not.toBe(withoutClaim);
  });
});

describe('the words of the interface', () => {
  it('fail the build with one missing from a list', () => {
    const { long: _, ...others } = lengths;
    // @ts-expect-error the long length has no name
    const short: typeof lengths = others;
    expect(short).toEqual({ short: lengths.short, standard: lengths.standard });
  });

  it('fail the build where one that is missing is shown', () => {
    const { start: _, ...others } = common;
    // @ts-expect-error nothing says start
    expect(others.start).toBeUndefined();
  });
});

describe('the language of a build', () => {
  it('is named in package.json alone', () => {
    const naming = files('.ts', '.tsx').filter(
      (path) => !path.startsWith('locale') && /['"][^'"]*locale\//.test(read(path)),
    );
    expect(naming).toEqual([]);
    const { imports } = JSON.parse(read('../package.json'));
    expect(imports).toEqual({ '#words/*': './src/locale/en/*.ts' });
  });

  it('is that of the page', () => {
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

describe('screens and components', () => {
  it.each(files('.tsx'))('%s has no words of its own', (path) => {
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
  const { program, errors } = parseSync('source.tsx', source);
  if (errors.length > 0) throw new SyntaxError('the source cannot be parsed');
  const found: string[] = [];
  visit(program as unknown as Node);
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
