// Whether what was heard is what was to be said: words by their sound, not by how they are written.

/** Words that sound the same, and spellings of one word; the first stands for all of them. */
const ALIKE: readonly string[] = [
  'to too two',
  'for four',
  'there their theyre',
  'your youre',
  'its',
  'one won',
  'by bye buy',
  'here hear',
  'right write',
  'wait weight',
  'know no',
  'where wear',
  'hole whole',
  'need knead',
  'piece peace',
  'heal heel',
  'toe tow',
  'waist waste',
  'feet feat',
  'break brake',
  'week weak',
  'be bee',
  'see sea',
  'some sum',
  'bare bear',
  'die dye',
  'past passed',
  'side sighed',
  'sight site',
  'through threw',
  'would wood',
  'new knew',
  'hour our',
  'aloud allowed',
  'sore soar',
  'holy wholly',
  'bruise brews',
  'bruises',
  'rose rows',
  'rest wrest',
  'wrap rap',
  'wraps raps',
  'role roll',
  'soul sole',
  'souls soles',
  'pour pore',
  'way weigh',
  'made maid',
  'plain plane',
  'tied tide',
  'sees seas seize',
  'nose knows',
  'sent scent',
  'steel steal',
  'missed mist',
  'guest guessed',
  'heard herd',
  'read red',
  'led lead',
  'ok okay',
  'alright allright',
  'color colour',
  'favorite favourite',
  'favorites favourites',
  'gray grey',
  'pajamas pyjamas',
  'practice practise',
  'center centre',
  'meter metre',
  'neighbor neighbour',
  'humor humour',
  'odor odour',
  'labor labour',
  'mom mum',
  'apologize apologise',
  'recognize recognise',
  'realize realise',
  'organize organise',
  'toward towards',
  'traveling travelling',
  'cozy cosy',
  'cozier cosier',
  'cosiest coziest',
  'hoarse horse',
  'yeah yea',
  'mm mmm',
];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** The word that stands for all that sound like `word`. */
function alike(word: string): string {
  return CANONICAL.get(word) ?? word;
}

/** Endings of contractions, and what they are short for. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(can)'?not$/, '$1 not'],
  [/^can't$/, 'can not'],
  [/^won't$/, 'will not'],
  [/^let's$/, 'let us'],
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'m$/, ' am'],
  [/^(it|that|there|what|who|he|she|here|how|where)'s$/, '$1 is'],
  [/^(i|you|we|they|he|she|it)'d$/, '$1 would'],
];

/** The words of `text` as they sound; contractions are taken apart when `open`, and left otherwise. */
function wordsOf(text: string, open: boolean): string[] {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\d+/g, (digits) => ` ${inWords(digits)} `)
    .replace(/[^\p{L}']+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .flatMap((word) => (open ? opened(word) : [word]))
    .map((word) => word.replaceAll("'", ''))
    .filter((word) => word !== '')
    .map(alike);
}

function opened(word: string): string[] {
  const [short, long] = SHORT.find(([pattern]) => pattern.test(word)) ?? [];
  return short && long ? word.replace(short, long).split(' ') : [word];
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number as it is said: up to 99 as one, longer ones (of telephones) digit by digit. */
function inWords(digits: string): string {
  const number = Number(digits);
  if (digits.length > 2) return [...digits].map((digit) => ONES[Number(digit)]).join(' ');
  if (number < 20) return ONES[number] ?? '';
  const ones = number % 10 ? ` ${ONES[number % 10]}` : '';
  return `${TENS[Math.floor(number / 10) - 2]}${ones}`;
}

/** How much of a line was heard. */
export interface Heard {
  /** Words of the line, after folding. */
  readonly words: number;
  /** Words missing, changed or too many. */
  readonly wrong: number;
}

/** Compares what was `said` with what was `heard`, by sound. */
export function compared(said: string, heard: string): Heard {
  const ways = [true, false].flatMap((open) => {
    const line = wordsOf(said, open);
    return [true, false].map((openToo) => ({
      words: line.length,
      wrong: distance(line, wordsOf(heard, openToo)),
    }));
  });
  return ways.reduce((best, way) => (way.wrong < best.wrong ? way : best));
}

/** How many words must be changed, left out or put in; "bed time" and "bedtime" are no change. */
function distance(a: readonly string[], b: readonly string[]): number {
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    rows.push([]);
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) {
        rows[0]?.push(0);
        continue;
      }
      const [x = '', y = ''] = [a[i - 1], b[j - 1]];
      const joined = (before: string | undefined, last: string, one: string) =>
        before !== undefined && one !== '' && alike(before + last) === one;
      const least = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        i > 0 && j > 0 ? at(i - 1, j - 1) + (x === y ? 0 : 1) : Number.POSITIVE_INFINITY,
        joined(a[i - 2], x, y) ? at(i - 2, j - 1) : Number.POSITIVE_INFINITY,
        joined(b[j - 2], y, x) ? at(i - 1, j - 2) : Number.POSITIVE_INFINITY,
      );
      rows[i]?.push(least);
    }
  }
  return at(a.length, b.length);
}
