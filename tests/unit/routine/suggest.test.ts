import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, foundWhen, rule } from '../../../src/catalogue/finding';
import { CIRCUMSTANCES, FEELINGS, HOWS } from '../../../src/catalogue/mood';
import { opening } from '../../../src/catalogue/plan';
import { PRACTICE_IDS, type PracticeId } from '../../../src/catalogue/practice-ids';
import { whyCue, whyStep } from '../../../src/content/between';
import { CARDS } from '../../../src/practices/cards';
import { FINDING } from '../../../src/practices/finding';
import { NATURAL_ORDER } from '../../../src/practices/natural-order';
import { ASK, WHY } from '../../../src/routine/between';
import { READY_SPECS } from '../../../src/routine/built-in';
import type { Comfort } from '../../../src/routine/comfort';
import { suggest, type Wish } from '../../../src/routine/suggest';
import { fits, holds, needsCheck, orderFor, rulesFor } from '../../../src/routine/suggest-rules';
import { english } from '../../english';
import { anyComfort, anyWish, lengthOf } from './wishes';

const { between } = english;

const RUNS = { numRuns: 2000 };
const CHECK = CARDS['injury-check'].part.least;
const BRINGS_BACK: readonly PracticeId[] = [
  'scene-over',
  'grounding',
  'affirmations',
  'kiss',
  'cuddle',
];

const QUIET: Wish = {
  how: [],
  feelings: [],
  circumstances: [],
  hurt: false,
  minutes: 20,
  touch: 'touch',
  people: 'two',
};

/** The practices found for two people with touch and 20 minutes, but for what `wish` says. */
function found(wish: Partial<Wish>, comfort: Comfort = {}): readonly PracticeId[] {
  return suggest({ ...QUIET, ...wish }, comfort).map(({ practice }) => practice);
}

/** Whether `practice` says of itself that it leads for this wish. */
function leading(practice: PracticeId, wish: Wish): boolean {
  const { leads = [] }: Finding = FINDING[practice];
  return leads.some((when) => holds(when, wish));
}

function forAny(promise: (wish: Wish, comfort: Comfort) => void): void {
  fc.assert(fc.property(anyWish, anyComfort, promise), RUNS);
}

describe('for any wish and any comfort, a routine', () => {
  it('has nothing in it that was refused, but for an injury check that is needed', () => {
    forAny((wish, comfort) => {
      const refused = suggest(wish, comfort).filter(({ practice }) => comfort[practice] === 'no');
      const isForced = needsCheck(wish) && comfort['injury-check'] === 'no';
      expect(refused.map(({ practice }) => practice)).toEqual(isForced ? ['injury-check'] : []);
    });
  });

  it('takes whole minutes, no more than there are, but for an injury check that is needed', () => {
    forAny((wish, comfort) => {
      const parts = suggest(wish, comfort);
      expect(parts.every(({ minutes }) => Number.isInteger(minutes))).toBe(true);
      if (needsCheck(wish) && wish.minutes < CHECK) {
        expect(parts).toMatchObject([{ practice: 'injury-check', minutes: CHECK }]);
      } else {
        expect(lengthOf(parts)).toBeLessThanOrEqual(wish.minutes);
      }
    });
  });

  it('gives each part what it needs, and no more than it can use', () => {
    forAny((wish, comfort) => {
      for (const { practice, minutes } of suggest(wish, comfort)) {
        const { least, most } = CARDS[practice].part;
        expect(minutes).toBeGreaterThanOrEqual(least);
        expect(minutes).toBeLessThanOrEqual(most);
      }
    });
  });

  it('uses all the time that its parts can use', () => {
    forAny((wish, comfort) => {
      const parts = suggest(wish, comfort);
      const most = parts.map(({ practice }) => ({ minutes: CARDS[practice].part.most }));
      const usable = Math.min(wish.minutes, lengthOf(most));
      expect(lengthOf(parts)).toBeGreaterThanOrEqual(usable);
    });
  });

  it('leaves no third of the time unused while anything that fits is left', () => {
    forAny((wish, comfort) => {
      const parts = suggest(wish, comfort);
      if (lengthOf(parts) > (wish.minutes * 2) / 3) return;
      const out = PRACTICE_IDS.filter(
        (id) =>
          !parts.some(({ practice }) => practice === id) &&
          comfort[id] !== 'no' &&
          rulesFor(id, wish).length > 0 &&
          fits(id, wish, wish.minutes - lengthOf(parts)),
      );
      expect(out).toEqual([]);
    });
  });

  it('has at most four parts, none twice, in the order that the wish asks for', () => {
    forAny((wish, comfort) => {
      const places = suggest(wish, comfort).map(({ practice }) => orderFor(wish).indexOf(practice));
      expect(places.length).toBeLessThanOrEqual(4);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    });
  });

  it('comes in the natural order, but for what comes first', () => {
    forAny((wish) => {
      const moved = ['injury-check', 'grounding', 'hydration', 'scene-over', 'affirmations'];
      const leads = PRACTICE_IDS.filter((id) => leading(id, wish));
      const rest = (order: readonly PracticeId[]) =>
        order.filter((id) => !moved.includes(id) && !leads.includes(id));
      expect(rest(orderFor(wish))).toEqual(rest(NATURAL_ORDER));
      expect([...orderFor(wish)].sort()).toEqual([...PRACTICE_IDS].sort());
    });
  });

  it('begins with what leads, but for here and now, a drink and a check', () => {
    forAny((wish, comfort) => {
      fc.pre(!wish.how.includes('role-play'));
      const before: readonly PracticeId[] = ['injury-check', 'grounding', 'hydration'];
      const parts = suggest(wish, comfort).map(({ practice }) => practice);
      const led = parts.filter((id) => leading(id, wish) && !before.includes(id));
      const called = leading('hydration', wish) ? before : ['injury-check', 'grounding'];
      expect(parts.filter((id) => !called.includes(id)).slice(0, led.length)).toEqual(led);
    });
  });

  it('rubs before it holds, so that nobody has to get up again', () => {
    forAny((wish, comfort) => {
      fc.pre(!wish.how.includes('role-play'));
      const parts = suggest(wish, comfort).map(({ practice }) => practice);
      fc.pre(parts.includes('massage') && parts.includes('cuddle'));
      expect(parts.indexOf('massage')).toBeLessThan(parts.indexOf('cuddle'));
    });
  });

  it('asks about injuries before all but here and now and a drink, where nothing hurts', () => {
    forAny((wish, comfort) => {
      const parts = suggest(wish, comfort).map(({ practice }) => practice);
      const before = parts.slice(0, Math.max(0, parts.indexOf('injury-check')));
      const isSaid = wish.hurt || wish.feelings.includes('sore') || needsCheck(wish);
      const mayBefore: readonly PracticeId[] = isSaid ? [] : ['grounding', 'hydration'];
      expect(before.filter((id) => !mayBefore.includes(id))).toEqual([]);
    });
  });

  it('ends the scene and sets the roles down after role-play before all other comfort', () => {
    forAny((wish, comfort) => {
      fc.pre(wish.how.includes('role-play'));
      const parts = suggest(wish, comfort).map(({ practice }) => practice);
      const first: readonly PracticeId[] = ['injury-check', 'grounding', 'hydration'];
      const then = parts.filter((id) => !first.includes(id));
      expect(then.indexOf('scene-over')).toBeLessThanOrEqual(0);
      const words = then.filter((id) => id !== 'scene-over').indexOf('affirmations');
      expect(words).toBeLessThanOrEqual(0);
    });
  });

  it('begins with the injury check where someone may be injured', () => {
    forAny((wish, comfort) => {
      const { how, feelings, hurt } = wish;
      const rough = how.includes('intense') || how.includes('kink');
      fc.pre(hurt || (feelings.includes('sore') && rough));
      expect(suggest(wish, comfort)[0]?.practice).toBe('injury-check');
    });
  });

  it('has nothing in it that needs touch or company that is not there', () => {
    forAny((wish, comfort) => {
      const cards = suggest(wish, comfort).map(({ practice }) => CARDS[practice]);
      if (wish.touch === 'touch-free' || wish.people === 'one') {
        expect(cards.filter(({ touch }) => touch === 'needs-touch')).toEqual([]);
      }
      if (wish.people === 'one') {
        expect(cards.filter(({ company }) => company === 'together')).toEqual([]);
      }
    });
  });

  it('is the same each time, in whatever order the moment is told', () => {
    forAny((wish, comfort) => {
      const retold = {
        ...wish,
        how: [...wish.how].reverse(),
        feelings: [...wish.feelings].reverse(),
      };
      expect(suggest(wish, comfort)).toEqual(suggest(wish, comfort));
      expect(suggest(retold, comfort)).toEqual(suggest(wish, comfort));
    });
  });

  it('says of each part a reason that holds', () => {
    forAny((wish, comfort) => {
      for (const { practice, why } of suggest(wish, comfort)) {
        expect(rulesFor(practice, wish).map((rule) => rule.why)).toContain(why);
      }
    });
  });

  it('gives no reason by what was not said', () => {
    forAny((wish, comfort) => {
      for (const { why } of suggest(wish, comfort)) {
        const said = [...wish.how, ...wish.feelings, ...wish.circumstances];
        if (why.startsWith('hurt-')) expect(wish.hurt).toBe(true);
        if (why.startsWith('thirsty-')) expect(said).toContain('thirsty');
        if (why.startsWith('floaty-')) expect(said).toContain('floaty');
        if (why.startsWith('wide-awake-')) expect(said).toContain('wide-awake');
        if (why.startsWith('first-time-')) expect(said).toContain('first-time');
        if (why.startsWith('after-role-play-')) expect(said).toContain('role-play');
        if (why.startsWith('sore-')) expect(said).toContain('sore');
        if (why.startsWith('closeness-rest')) expect(said).toContain('close');
        if (why.startsWith('leaving-')) expect(said).toContain('leaving');
        if (why.startsWith('apart-')) expect(said).toContain('apart');
        if (why.startsWith('differ-')) expect(said).toContain('differ');
        if (why.startsWith('parted-')) {
          expect(said.some((each) => each === 'leaving' || each === 'apart')).toBe(true);
        }
        if (why.startsWith('strong-')) {
          expect(said.some((each) => each === 'intense' || each === 'kink')).toBe(true);
        }
        if (why.startsWith('tender-')) {
          expect(said.some((each) => each === 'low' || each === 'raw')).toBe(true);
        }
      }
    });
  });

  it('gives nobody away who is uneasy: neither in its words nor in what is kept of it', () => {
    forAny((wish, comfort) => {
      fc.pre(wish.feelings.includes('uneasy'));
      const reasons = suggest(wish, comfort).map(({ why }) => why);
      const said = reasons.map((why) => `${why} ${whyCue(why)?.text ?? ''}`);
      expect(said.filter((line) => /uneas|wrong|\boff\b(?!-plan)|unsafe/i.test(line))).toEqual([]);
    });
  });

  it('speaks to nobody else where someone is alone', () => {
    forAny((wish, comfort) => {
      const said = suggest({ ...wish, people: 'one' }, comfort).map(
        ({ why }) => whyCue(why)?.text ?? '',
      );
      expect(said.filter((line) => TO_OTHERS.test(line))).toEqual([]);
    });
  });

  it('is empty only where all that fits was refused', () => {
    forAny((wish, comfort) => {
      const left = PRACTICE_IDS.filter(
        (id) =>
          comfort[id] !== 'no' && rulesFor(id, wish).length > 0 && fits(id, wish, wish.minutes),
      );
      if (needsCheck(wish)) return;
      expect(suggest(wish, comfort).length === 0).toBe(left.length === 0);
    });
  });

  it('gives no less care for more time', () => {
    forAny((wish, comfort) => {
      const lengths = Array.from({ length: 41 }, (_, i) =>
        lengthOf(suggest({ ...wish, minutes: 5 + i }, comfort)),
      );
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    });
  });

  it('gives a drink, to whoever is thirsty, before all but the check and here and now', () => {
    forAny((wish, comfort) => {
      const thirsty: Wish = { ...wish, feelings: [...wish.feelings, 'thirsty'], minutes: 20 };
      fc.pre(comfort.hydration !== 'no');
      const parts = suggest(thirsty, comfort).map(({ practice }) => practice);
      const before: readonly PracticeId[] = ['injury-check', 'grounding'];
      expect(parts.filter((id) => !before.includes(id))[0]).toBe('hydration');
    });
  });

  it('brings people back to themselves after role-play, kink or anything intense', () => {
    forAny((wish, comfort) => {
      fc.pre(wish.how.some((how) => ['role-play', 'kink', 'intense'].includes(how)));
      // Where someone has to leave, the way home comes in first.
      fc.pre(wish.minutes >= (wish.circumstances.includes('leaving') ? 20 : 12));
      const possible = BRINGS_BACK.filter(
        (id) => comfort[id] !== 'no' && fits(id, wish, 4) && rulesFor(id, wish).length > 0,
      );
      const parts = suggest(wish, comfort).map(({ practice }) => practice);
      expect(parts.some((id) => BRINGS_BACK.includes(id))).toBe(possible.length > 0);
    });
  });

  it('brings whoever is anxious or far away back to here and now before all but a check', () => {
    forAny((wish, comfort) => {
      fc.pre(wish.feelings.some((each) => each === 'anxious' || each === 'far-away'));
      fc.pre(comfort.grounding !== 'no' && !needsCheck(wish) && wish.minutes >= 12);
      const parts = suggest(wish, comfort).map(({ practice }) => practice);
      expect(parts).toContain('grounding');
      expect(parts.filter((id) => id !== 'injury-check')[0]).toBe('grounding');
    });
  });

  it('asks nobody who is far away or in doubt for a kiss, or to be rubbed, nor whoever is in doubt for praise', () => {
    forAny((wish, comfort) => {
      fc.pre(wish.feelings.some((each) => each === 'uneasy' || each === 'far-away'));
      const parts = suggest(wish, comfort).map(({ practice }) => practice);
      expect(parts.filter((id) => id === 'kiss' || id === 'massage')).toEqual([]);
      if (!wish.feelings.includes('uneasy')) return;
      expect(parts).not.toContain('affirmations');
      // Nor is anyone led into another's arms, or undressed beside them.
      expect(parts).not.toContain('cuddle');
      expect(parts).not.toContain('shower');
    });
  });

  it('keeps a floaty head from warm water, errands and going out', () => {
    forAny((wish, comfort) => {
      const floaty: Wish = { ...wish, feelings: [...wish.feelings, 'floaty'] };
      const parts = suggest(floaty, comfort).map(({ practice }) => practice);
      expect(parts.filter((id) => ['shower', 'service', 'date'].includes(id))).toEqual([]);
    });
  });

  it('rubs nothing that may be injured', () => {
    forAny((wish, comfort) => {
      fc.pre(needsCheck(wish));
      expect(suggest(wish, comfort).some(({ practice }) => practice === 'massage')).toBe(false);
    });
  });
});

describe('for two people with touch and 20 minutes, a routine', () => {
  it.each<readonly [string, Partial<Wish>, readonly PracticeId[]]>([
    ['nothing said', {}, ['hydration', 'cuddle', 'kiss', 'pillow-talk']],
    ['gentle', { how: ['gentle'] }, ['massage', 'hydration', 'cuddle', 'kiss']],
    ['intense', { how: ['intense'] }, ['hydration', 'injury-check', 'cuddle', 'affirmations']],
    ['role-play', { how: ['role-play'] }, ['scene-over', 'affirmations', 'cuddle', 'kiss']],
    ['first time', { how: ['first-time'] }, ['affirmations', 'cuddle', 'pillow-talk', 'date']],
    ['kink', { how: ['kink'] }, ['hydration', 'injury-check', 'scene-over', 'kiss']],
    ['off plan', { how: ['off-plan'] }, ['hydration', 'pillow-talk', 'drop', 'date']],
    ['close', { feelings: ['close'] }, ['cuddle', 'kiss', 'pillow-talk', 'date']],
    ['floaty', { feelings: ['floaty'] }, ['cuddle', 'hydration', 'affirmations', 'film']],
    ['raw', { feelings: ['raw'] }, ['affirmations', 'hydration', 'cuddle', 'film']],
    ['low', { feelings: ['low'] }, ['drop', 'hydration', 'cuddle', 'film']],
    ['anxious', { feelings: ['anxious'] }, ['grounding', 'massage', 'cuddle', 'film']],
    ['far away', { feelings: ['far-away'] }, ['grounding', 'hydration', 'cuddle', 'affirmations']],
    ['uneasy', { feelings: ['uneasy'] }, ['grounding', 'hydration', 'space', 'pillow-talk']],
    ['tired', { feelings: ['tired'] }, ['kiss', 'massage', 'cuddle', 'film']],
    ['cold', { feelings: ['cold'] }, ['shower', 'hydration', 'cuddle', 'kiss']],
    ['sore', { feelings: ['sore'] }, ['injury-check', 'hydration', 'shower', 'cuddle']],
    ['thirsty', { feelings: ['thirsty'] }, ['hydration', 'shower', 'massage', 'cuddle']],
    ['wide awake', { feelings: ['wide-awake'] }, ['service', 'massage', 'pillow-talk', 'date']],
    [
      'someone has to leave',
      { circumstances: ['leaving'] },
      ['kiss', 'hydration', 'affirmations', 'afar'],
    ],
    [
      'not in one place',
      { circumstances: ['apart'], touch: 'touch-free' },
      ['pillow-talk', 'hydration', 'affirmations', 'afar'],
    ],
    [
      'someone wants space',
      { circumstances: ['differ'] },
      ['space', 'hydration', 'cuddle', 'pillow-talk'],
    ],
  ])('for %s', (_, wish, expected) => {
    expect(found(wish)).toEqual(expected);
  });
});

describe('a routine', () => {
  it('is an injury check alone where there is hardly time for that', () => {
    expect(found({ hurt: true, minutes: 5 })).toEqual(['injury-check']);
    expect(found({ hurt: true, minutes: 5 }, { 'injury-check': 'no' })).toEqual(['injury-check']);
    expect(found({ how: ['kink'], feelings: ['sore'], minutes: 5 })).toEqual(['injury-check']);
  });

  it('is something else in five minutes where someone is only sore', () => {
    expect(found({ feelings: ['sore'], minutes: 5 })).toEqual(['hydration', 'cuddle']);
  });

  it('of five minutes is a drink and some rest', () => {
    expect(suggest({ ...QUIET, minutes: 5 }, {})).toEqual([
      { practice: 'hydration', minutes: 2, why: 'any-drink' },
      { practice: 'cuddle', minutes: 3, why: 'any-rest' },
    ]);
  });

  it('fills all the time there is', () => {
    for (const minutes of [5, 12, 20, 30, 45]) {
      expect(lengthOf(suggest({ ...QUIET, minutes }, {}))).toBe(minutes);
    }
  });

  it('after role-play speaks to one person as one', () => {
    const role: Partial<Wish> = { how: ['role-play'] };
    const reasons = (wish: Partial<Wish>) =>
      suggest({ ...QUIET, ...wish }, {}).map(({ why }) => why);
    expect(reasons(role)).toContain('after-role-play-words');
    expect(reasons({ ...role, people: 'one' })).toContain('after-role-play-words-alone');
  });

  it('is nothing where everything was refused, but for an injury check that is needed', () => {
    const none: Comfort = Object.fromEntries(PRACTICE_IDS.map((id) => [id, 'no' as const]));
    expect(found({ feelings: ['sore', 'low'] }, none)).toEqual([]);
    expect(found({ hurt: true }, none)).toEqual(['injury-check']);
  });
});

/** Words that make no sense to whoever is alone. */
const TO_OTHERS = /each other|yourselves|\btogether\b|everyone|several people|\bturns\b|\bkiss/i;

describe('the rules', () => {
  it('speak for every practice, whatever the moment, but those that are for one', () => {
    const quiet = PRACTICE_IDS.filter((id) => rulesFor(id, QUIET).length === 0);
    expect(quiet).toEqual(['drop', 'grounding', 'injury-check', 'scene-over']);
  });

  it('know the reasons of their own practice and no others', () => {
    const reasons = [opening('own')];
    // @ts-expect-error the build fails for a reason that no line says
    const finding = foundWhen({ natural: 1, reasons, rules: [rule('any', 0, 'of-another')] });
    expect(finding.reasons.map(({ id }) => id)).not.toContain(finding.rules[0]?.why);
  });

  it('name every How, Feeling and Circumstance', () => {
    const named = new Set(
      Object.values(FINDING).flatMap(({ rules }) => rules.flatMap(({ when }) => when)),
    );
    expect([...HOWS, ...FEELINGS, ...CIRCUMSTANCES].filter((each) => !named.has(each))).toEqual([]);
  });

  it('and the ready routines use every reason there is', () => {
    const used = new Set([
      ...Object.values(FINDING).flatMap(({ rules }) => rules.map(({ why }) => why)),
      ...READY_SPECS.flatMap(({ parts }) => parts.map(({ why }) => why)),
    ]);
    expect(WHY.cues.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('a reason', () => {
  const lines = whyStep().cues;

  it('is said in one short breath', () => {
    expect(lines.filter(({ text }) => text.split(' ').length > 14)).toEqual([]);
  });

  it('and a question are plain text a voice can read', () => {
    const all = [
      ...lines.map(({ text }) => text),
      ...ASK.cues.map(({ id }) => between.ask.cues[id]),
    ];
    expect(all.filter((text) => !/^[A-Z][A-Za-z' ,.:?-]*[.?]$/.test(text))).toEqual([]);
  });

  it('that speaks to others is not for whoever is alone', () => {
    const wrong = lines.filter(
      ({ text, only }) => TO_OTHERS.test(text) && only !== 'together' && only !== 'more',
    );
    expect(wrong).toEqual([]);
  });
});
