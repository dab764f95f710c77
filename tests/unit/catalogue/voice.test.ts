// How Afterglow speaks, in all that is written for people. Each rule lists the lines that break it.

import { describe, expect, it } from 'vitest';
import type { Practice } from '../../../src/catalogue/model';
import { askStep, handsFreeStep, whyStep } from '../../../src/content/between';
import { practices } from '../../../src/content/practices';
import { redFlags, soon } from '../../../src/content/red-flags';
import { advice } from '../../../src/content/worded-advice';
import { english } from '../../english';
import { ALL_CUES, cuesWhere, heardBy, type NamedCue, those, WHOLE } from './in-each-way';

const { aside, cards, find, firstDays, firstDaysNotes, ready, readyAbout } = english;

/** What names parts of the body, since care for what is hurt must. */
const MEDICAL: readonly string[] = ['injury-check', 'advice'];

/** Spoken texts, and those shown only. */
const shown = (texts: readonly string[]) => texts.filter((text) => text !== '');
const PAGES = practices().filter(({ id }) => !MEDICAL.includes(id));
const pageTexts = (of: readonly Practice[]) =>
  shown(
    of.flatMap(({ title, summary, suits, claims, cautions, steps }) => [
      title,
      summary,
      suits,
      ...claims.map(({ text }) => text),
      ...cautions.map(({ text }) => text),
      ...steps.map((step) => step.title),
    ]),
  );
const ROUTINE_TEXTS = [
  ...Object.values(cards).flatMap(({ title, summary }) => [title, summary]),
  ...Object.values(ready).map(({ title }) => title),
  ...Object.values(readyAbout),
  ...[whyStep(), askStep(), handsFreeStep()].map(({ title }) => title),
];

/** What is said to whoever finds that something was not right. */
const QUIET_TEXTS = [
  ...[aside.lead, aside.onHelp, firstDays.lead, ...aside.uneasy.words],
  ...[aside.stop.heading, aside.stop.text, aside.leave.heading, aside.leave.text],
  ...[aside.low.heading, aside.low.text, aside.now.heading, aside.now.text, find.notRight],
  ...[aside.uneasy.heading, aside.uneasy.lead, aside.uneasy.silent, aside.uneasy.passes],
];

/** All that is written for people, spoken or shown. */
const ALL_TEXTS: readonly string[] = [
  ...ALL_CUES.map(({ cue }) => cue.text),
  ...pageTexts(practices()),
  ...ROUTINE_TEXTS,
  ...advice().flatMap(({ steps }) => steps.map(({ title }) => title)),
  ...[...redFlags(), ...soon()].flatMap(({ sign, meanwhile }) => [sign, meanwhile]),
  ...Object.values(firstDaysNotes).flatMap(({ title, text }) => [title, text]),
  ...QUIET_TEXTS,
];

/** All but what is about injuries. */
const GENTLE_TEXTS: readonly string[] = [
  ...ALL_CUES.filter(({ owner }) => !MEDICAL.includes(owner)).map(({ cue }) => cue.text),
  ...pageTexts(PAGES),
  ...ROUTINE_TEXTS,
];

describe('a spoken line', () => {
  it('is plain text a speech engine can read', () => {
    expect(cuesWhere((text) => !/^[A-Za-z' ,.:?-]+$/.test(text))).toEqual([]);
    expect(cuesWhere((text) => / {2}|^ | $/.test(text))).toEqual([]);
  });

  it('begins with a capital and ends with a full stop or question mark', () => {
    expect(cuesWhere((text) => !/^[A-Z].*[.?]$/.test(text))).toEqual([]);
  });

  it('has no quiet longer than half a minute', () => {
    expect(ALL_CUES.filter(({ cue }) => (cue.quiet ?? 0) > 30)).toEqual([]);
  });
});

describe('the words', () => {
  it.each([
    [
      'give no orders',
      /\brelax\b|\byou must\b|\byou should\b|\byou have to\b|(?<!if )\byou need to\b/i,
    ],
    ['belittle nothing', /\bjust\b|\bsimply\b|\bobviously\b/i],
    ['count nobody down', /\bcount (down|to)\b|\bthree, two\b|\bfive, four\b/i],
    [
      'assume no gender',
      /\b(he|she|him|her|his|hers|man|men|woman|women|male|female|wife|husband|girlfriend|boyfriend|lady|guys)\b/i,
    ],
    [
      'assume no couple',
      /\bthe two of you\b|\byou both\b|\bboth of you\b|\byou two\b|\byour (other half|lover|partner|spouse)\b/i,
    ],
    [
      'name no dose',
      /\b\d+ ?(mg|ml|g|milligrams?)\b|\btablets?\b|\bdoses?\b|\bparacetamol\b|\bibuprofen\b/i,
    ],
    ['diagnose nothing', /(?<!\b(if|so) )\byou have an?\b|\bthis means that you\b|\bdiagnos/i],
    ['assume no hour of the day', /\btonight\b|\bgood night\b|\bthis evening\b/i],
    [
      'use no cliché of wellness',
      /\bself-care\b|\bmindful|\bjourney\b|\bsacred\b|\bnamaste\b|\bbliss|\bholistic|\bchakras?\b|\bvibes?\b|\bthe universe\b|\bsafe space\b/i,
    ],
  ])('%s', (_rule, banned) => {
    expect(ALL_TEXTS.filter((text) => banned.test(text))).toEqual([]);
  });

  it('are never explicit', () => {
    const explicit = /\b(orgasm|climax|cum|horny|sexy|naked|nude|arous|fuck|cock|pussy|tits)/i;
    expect(ALL_TEXTS.filter((text) => explicit.test(text))).toEqual([]);
  });

  it('name no intimate part of the body but where care for injuries must', () => {
    const parts = /\b(penis|vagina|vulva|anus|anal|genitals?|testicles?|nipples?|erection)/i;
    expect(GENTLE_TEXTS.filter((text) => parts.test(text))).toEqual([]);
  });
});

describe('the injury check', () => {
  const disclaims = (text: string) => /not medical advice/i.test(text);

  it('says once, near its start, that it is not medical advice; nothing else does', () => {
    const saying = ALL_CUES.filter(({ cue }) => disclaims(cue.text));
    expect(saying.map(({ name }) => name)).toEqual(['injury-check.start.not-advice']);
    expect(saying[0]?.cue).toMatchObject({ role: 'opening', keep: 'always' });
    expect(ALL_TEXTS.filter(disclaims)).toHaveLength(1);
  });

  it('says that in one sentence', () => {
    const line = ALL_CUES.find(({ cue }) => disclaims(cue.text));
    expect(line?.cue.text.match(/[.?!]/g)).toHaveLength(1);
  });
});

describe('the quiet page', () => {
  it('says that it was not their fault, and that they may stop, leave or call', () => {
    expect(aside.stop.text).toMatch(/not your fault/);
    expect(aside.stop.text).toMatch(/may stop, leave, or call/);
  });

  it('assumes of nobody what they did, nor that they are safe', () => {
    const assuming =
      /\b(assault|rape|violence|victim|abuse|attack|crime|perpetrator|survivor|trauma)|\b(they|whoever is with you|your partner|the other person) (did|hurt|meant|will understand|is safe|are safe)/i;
    expect(QUIET_TEXTS.filter((text) => assuming.test(text))).toEqual([]);
  });

  it('names no part of the body, and asks nothing but in the words that it offers', () => {
    expect(QUIET_TEXTS.filter((text) => /\?/.test(text))).toEqual(['Can we talk tomorrow?']);
  });
});

describe('the first days', () => {
  const said = (id: keyof typeof firstDaysNotes) => firstDaysNotes[id].text;

  it('have their hours and days', () => {
    expect(said('hiv')).toMatch(/within 72 hours.*28 days/);
    expect(said('pregnancy')).toMatch(
      /levonorgestrel: best within 3 days.*ulipristal: within 5 days/,
    );
    expect(said('pregnancy')).toMatch(/copper coil: within 5 days/);
    expect(said('tests')).toMatch(/2 weeks.*7 weeks.*12 weeks/);
    expect(said('evidence')).toMatch(/before washing.*you can still go/s);
    expect(said('police')).toMatch(/don’t have to decide/);
    expect(firstDays.lead).toMatch(/not your fault/);
  });

  it('promise nothing of the police, of treatment, nor of what a place will do', () => {
    const promising =
      /\b(will|always|never|guarantee|confidential|nobody will|no one will)\b|not tell the police/i;
    expect(Object.values(firstDaysNotes).filter(({ text }) => promising.test(text))).toEqual([]);
  });
});

/** Phrases by which a line asks one person to touch another. */
const ASKS_FOR_TOUCH =
  /\beach other's (back|arms?|hands?|head|shoulders?|hair|skin|feet)\b|\bhold (them|each other|whoever)\b|\b(their|the other person's) (back|arm|hand|head|shoulders?|hair|skin)\b|\bhead on shoulder\b|\bstroke (them|each other)\b|\bhands on the back\b|\bsettle close\b|\bbefore you touch\b|\bwrap each other\b/i;

describe('touch between people', () => {
  it('is asked for by no line that is heard without it', () => {
    for (const people of ['one', 'two', 'more'] as const) {
      const heard = heardBy(people, 'touch-free');
      expect(those(heard, (text) => ASKS_FOR_TOUCH.test(text))).toEqual([]);
    }
  });

  it.each(practices().filter(({ touch }) => touch === 'either'))(
    'has lines of its own in $id, and so has going without',
    ({ steps }) => {
      const narrowed = steps.flatMap(({ only, cues }) => [only, ...cues.map((cue) => cue.only)]);
      expect(narrowed.flat()).toEqual(expect.arrayContaining(['touch', 'touch-free']));
    },
  );

  it('in massage is asked about from one to ten, and asked again', () => {
    const always = WHOLE.filter(({ practice }) => practice.id === 'massage').map(({ steps }) =>
      steps.flatMap(({ cues }) => cues).filter(({ keep }) => keep === 'always'),
    );
    const times = always.map((cues) => cues.filter(({ text }) => /one to ten/.test(text)).length);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(2);
  });
});

/** `lines` that `pattern` matches, but for those allowed by name, each for the reason beside it. */
function breaking(
  lines: readonly NamedCue[],
  pattern: RegExp,
  allowed: Readonly<Record<string, string>>,
): readonly string[] {
  const judged = lines.filter(({ name }) => allowed[name] === undefined);
  return those(judged, (text) => pattern.test(text));
}

describe('whoever is alone', () => {
  const SPEAKS_OF_OTHERS =
    /\beach other\b|\bone another\b|\bwhoever\b|\btak(e|ing) turns\b|\btogether\b|\beveryone\b|\beach person\b|\bthe next (person|voice)\b|\bthe others?( person| one)?\b(?! (hand|side|arm|foot|leg|way|shoulder|half))|\bany others\b|\bgo(es)? round\b|\byourselves\b|\bside by side\b|\bboth\b(?! (of )?(your )?(hands|arms|feet|legs|palms|sides|shoulders|knees))|\bpartner/i;

  it('hears of nobody else', () => {
    const allowed = {
      'massage.ready.warm-hands': 'one person can rub two hands together',
      'massage.hands.own': 'the other is the other hand',
    };
    expect(breaking(heardBy('one'), SPEAKS_OF_OTHERS, allowed)).toEqual([]);
  });
});

describe('three people or more', () => {
  const ASSUMES_TWO =
    /\bthe other (person|one)\b|(?<!after )\bthe other\b(?= (listens|speaks|talks|rests|waits|lies|holds|can|may|is|has)\b)|\byour partner\b|\ba (couple|pair) (of you|like)\b|\beither of you\b|\bneither of you\b|\byou two\b|\bboth\b(?! (of )?(your )?(hands|arms|feet|legs|palms|sides|shoulders|knees))/i;

  it('are not taken for two', () => {
    expect(breaking(heardBy('more'), ASSUMES_TWO, {})).toEqual([]);
  });

  it('hear, where there are turns, that turns go round', () => {
    const turns = WHOLE.filter(
      ({ way, steps }) =>
        way.people === 'more' &&
        steps.some(({ cues }) =>
          cues.some(({ text }) => /\b(in|take|swap) (turns|places)\b|\bswap\b/i.test(text)),
        ),
    );
    const round =
      /\bround\b|\beveryone\b|\bnobody (is|gets|waits|lies)\b|\beach (person|one)\b|\bthe next\b|\ball\b/i;
    const missing = turns.filter(
      ({ steps }) => !steps.some(({ cues }) => cues.some(({ text }) => round.test(text))),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
