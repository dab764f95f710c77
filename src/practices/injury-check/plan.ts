// Injury check: what needs help at once is shown and asked first, whatever the length; then what was part
// of it; then a slow look from head to toe. What was neither played nor found is not asked about, and what
// nobody answered is. It never diagnoses and names no dose; whatever it is unsure of, it sends to someone
// trained. What a yes leads to stands in `urgent-plans.ts` and `care-plans.ts`. See docs/decisions/0019.

import {
  asking,
  askingAgain,
  gate,
  guidance,
  ifTime,
  no,
  offering,
  opening,
  practice,
  question,
  step,
  transition,
  yes,
} from '../../catalogue/plan';
import type { SourceId } from '../../catalogue/sources';
import { FINDINGS, PARTS, SIGNS } from './choices';

/** The same question, for people together and for someone alone. */
const asked = (...sources: readonly SourceId[]) =>
  [
    question('asked', { only: 'together', sources }),
    question('alone', { only: 'alone', sources }),
  ] as const;

/** Neither of the first two questions was a yes: the signs were shown, and none of them is there. */
const NOTHING_WRONG = [[no('wrong'), no('signs')]];

/** `part` was no part of it. */
const withoutPart = (part: string) => [[no('parts')], [no(part)]];

/** Nothing was found, nor was `part` any part of it. */
const nothingOf = (part: string) => withoutPart(part).map((all) => [no('found'), ...all]);

export const plan = practice({
  needs: ['comfort', 'trust', 'feedback'],
  earnest: true,
  claims: [
    { id: 'tap-water', evidence: 'mixed', sources: ['fernandez2022'] },
    { id: 'radial-nerve', evidence: 'weak', sources: ['khodulev2023'] },
    { id: 'neck', evidence: 'good', sources: ['woodley2024', 'ifasPosition'] },
  ],
  cautions: [
    { id: 'stop-and-call', sources: ['ambulanceWhenToCall'] },
    { id: 'aspirin', sources: ['walesHeadInjury'] },
  ],
  steps: [
    step('start', { seconds: 40 }, [
      opening('hello', { at: 'first', gist: 'greeting' }),
      opening('lead-in', { at: 'later' }),
      opening('not-advice'),
      guidance('emergency'),
      guidance('no-answer'),
      guidance('anyone', { only: 'together' }),
      guidance('skip', { at: 'first', gist: 'may-skip' }),
      ifTime('spoken'),
    ]),

    // Is anything wrong? All signs are on the screen meanwhile.
    gate('wrong', { seconds: 20, hold: 9, choices: SIGNS }, [question('asked')]),
    gate('signs', { seconds: 28, hold: 10, choices: SIGNS, unless: [[yes('wrong')]] }, [
      opening('shown'),
      opening('such-as'),
      question('asked'),
    ]),

    // The whole list, one by one: after a yes, and where nobody answered.
    asking('breath', { seconds: 20, hold: 8, yes: 'call-breath', unless: NOTHING_WRONG }, [
      opening('one-by-one'),
      ...asked('ambulanceWhenToCall'),
    ]),
    asking('waking', { seconds: 16, hold: 8, yes: 'call-waking', unless: NOTHING_WRONG }, [
      ...asked('niaaaOverdose', 'londonFriend'),
    ]),
    asking('stroke', { seconds: 16, hold: 7, yes: 'call-stroke', unless: NOTHING_WRONG }, [
      ...asked('strokeSigns', 'powysFast'),
    ]),
    asking('headache', { seconds: 14, hold: 7, yes: 'call-headache', unless: NOTHING_WRONG }, [
      ...asked('thunderclap'),
    ]),
    asking('seizure', { seconds: 15, hold: 7, yes: 'call-seizure', unless: NOTHING_WRONG }, [
      ...asked('cdcSeizure'),
    ]),
    asking('faint', { seconds: 12, hold: 7, yes: 'faint', unless: NOTHING_WRONG }, [
      ...asked('walesFainting'),
    ]),
    asking('swelling', { seconds: 16, hold: 7, yes: 'call-allergy', unless: NOTHING_WRONG }, [
      ...asked('nhsAnaphylaxis', 'anaphylaxisUk'),
    ]),
    asking('bleeding', { seconds: 15, hold: 7, yes: 'call-bleeding', unless: NOTHING_WRONG }, [
      question('asked', { sources: ['healthInfoBleeding', 'mayoBleeding'] }),
    ]),
    asking(
      'inner-bleeding',
      { seconds: 16, hold: 7, yes: 'call-inner-bleeding', unless: NOTHING_WRONG },
      [question('asked', { sources: ['abubakar2024', 'healthInfoBleeding'] })],
    ),
    asking('belly', { seconds: 16, hold: 7, yes: 'call-belly', unless: NOTHING_WRONG }, [
      ...asked('abdominalPain', 'urologyTorsion'),
    ]),
    asking('pregnancy', { seconds: 15, hold: 7, yes: 'pregnancy', unless: NOTHING_WRONG }, [
      ...asked('stwPregnancy', 'uclhPregnancy'),
    ]),
    asking('erection', { seconds: 16, hold: 7, yes: 'call-erection', unless: NOTHING_WRONG }, [
      question('asked', { sources: ['healthyMalePriapism', 'penileFracture'] }),
    ]),
    asking('urine', { seconds: 15, hold: 7, yes: 'urine', unless: NOTHING_WRONG }, [
      ...asked('eastKentUrine'),
    ]),

    // What was part of it. What is not answered may have been.
    gate('parts', { seconds: 32, hold: 14, choices: PARTS }, [
      opening('tap'),
      opening('also'),
      question('asked'),
    ]),
    gate('part-neck', { seconds: 13, hold: 7, unless: [[no('parts')]] }, [...asked()]),
    gate('part-rope', { seconds: 12, hold: 7, unless: [[no('parts')]] }, [question('asked')]),
    gate('part-heat', { seconds: 12, hold: 7, unless: [[no('parts')]] }, [question('asked')]),
    gate('part-impact', { seconds: 12, hold: 7, unless: [[no('parts')]] }, [question('asked')]),
    gate('part-blades', { seconds: 12, hold: 7, unless: [[no('parts')]] }, [question('asked')]),
    gate('part-inside', { seconds: 13, hold: 7, unless: [[no('parts')]] }, [...asked()]),
    gate('part-drink', { seconds: 12, hold: 7, unless: [[no('parts')]] }, [question('asked')]),
    gate('part-ring', { seconds: 12, hold: 7, unless: [[no('parts')]] }, [question('asked')]),

    // What each of these may have done, the most urgent first.
    asking(
      'neck-signs',
      { seconds: 34, hold: 9, yes: 'call-neck', unless: withoutPart('part-neck') },
      [
        opening('throat', { sources: ['ifasPosition', 'strangulationInjuries'] }),
        opening('senses', { sources: ['ifasPosition', 'strangulationInjuries'] }),
        question('asked'),
      ],
    ),
    step('neck', { seconds: 50, unless: withoutPart('part-neck') }, [
      opening('if-anyone', { only: 'together' }),
      opening('if-you', { only: 'alone' }),
      guidance('no-safe-way', { sources: ['ifasPosition', 'woodley2024'] }),
      guidance('check', { sources: ['neckGuideline'] }),
      guidance('watch', { sources: ['ifasPosition', 'strangulationInstitute'] }),
      guidance('not-alone', { sources: ['neckLeaflet'] }),
    ]),
    asking(
      'drink-signs',
      {
        seconds: 20,
        hold: 7,
        yes: 'call-waking',
        unless: [...withoutPart('part-drink'), [no('waking')]],
      },
      [opening('not-alone', { sources: ['londonFriend'] }), ...asked('niaaaOverdose')],
    ),
    asking('shock', { seconds: 24, hold: 7, yes: 'call-shock', unless: withoutPart('part-heat') }, [
      opening('any', { sources: ['mayoShock'] }),
      ...asked('mayoShock', 'anzcorBurns'),
    ]),
    asking('ring', { seconds: 11, hold: 7, yes: 'call-ring', unless: withoutPart('part-ring') }, [
      question('asked', { sources: ['dawood2020', 'issmRing'] }),
    ]),
    asking('stuck', { seconds: 15, hold: 7, yes: 'inside', unless: withoutPart('part-inside') }, [
      question('asked', { sources: ['stuckObject', 'forgottenTampon'] }),
    ]),
    asking('blow', { seconds: 14, hold: 7, yes: 'blow', unless: withoutPart('part-impact') }, [
      question('asked', { sources: ['nhsEyeInjuries', 'rnidEardrum', 'medlineJaw'] }),
    ]),
    asking('blood', { seconds: 16, hold: 7, yes: 'blood', unless: withoutPart('part-blades') }, [
      ...asked('usedNeedles', 'cdcPep2025'),
    ]),
    asking(
      'protection',
      { seconds: 14, hold: 7, yes: 'protection', unless: withoutPart('part-inside') },
      [question('asked')],
    ),

    // A slow look, and questions only for what it found.
    asking('head', { seconds: 14, hold: 7, yes: 'head' }, [...asked('walesHeadInjury')]),
    step('ease', { seconds: 30, keep: 'if-time', gist: 'water', shows: 'hydration' }, [
      opening('kind'),
      guidance('water', { quiet: 8 }),
      ifTime('warm', { quiet: 4, gist: 'warmth' }),
    ]),
    step('look-top', { seconds: 60, shows: 'mirror' }, [
      opening('slow'),
      guidance('ask-first', { only: 'touch' }),
      guidance('mirror', { only: 'touch-free' }),
      guidance('face', { quiet: 6 }),
      guidance('arms', { quiet: 8 }),
      ifTime('compare', { quiet: 6 }),
    ]),
    step('look-middle', { seconds: 55, shows: 'mirror' }, [
      opening('breath', { quiet: 6 }),
      guidance('back', { only: 'touch', quiet: 8 }),
      guidance('own-back', { only: 'touch-free', quiet: 8 }),
      guidance('own-eyes', { quiet: 6 }),
      ifTime('no-hurry', { quiet: 4 }),
    ]),
    step('look-down', { seconds: 35, shows: 'mirror' }, [
      opening('legs', { quiet: 8 }),
      guidance('stand', { quiet: 4 }),
      ifTime('cover', { quiet: 4 }),
    ]),
    gate('found', { seconds: 26, hold: 12, choices: FINDINGS }, [opening('tap'), ...asked()]),
    asking('burn', { seconds: 13, hold: 7, yes: 'burn', unless: nothingOf('part-heat') }, [
      question('asked'),
    ]),
    asking('wound', { seconds: 12, hold: 7, yes: 'wound', unless: nothingOf('part-blades') }, [
      question('asked'),
    ]),
    asking('numb', { seconds: 13, hold: 7, yes: 'numb', unless: nothingOf('part-rope') }, [
      question('asked', { sources: ['khodulev2023'] }),
    ]),
    asking(
      'spotting',
      { seconds: 14, hold: 7, yes: 'spotting', unless: nothingOf('part-inside') },
      [question('asked', { sources: ['abubakar2024'] })],
    ),
    asking('calf', { seconds: 11, hold: 7, yes: 'calf', unless: [[no('found')]] }, [
      question('asked', { sources: ['nhsClot'] }),
    ]),
    asking('sore', { seconds: 11, hold: 7, yes: 'sore', unless: [[no('found')]] }, [...asked()]),
    asking('itch', { seconds: 13, hold: 7, yes: 'itch', unless: [[no('found')]] }, [
      question('asked'),
    ]),
    asking('bruise', { seconds: 12, hold: 7, yes: 'bruise', unless: [[no('found')]] }, [
      question('asked'),
    ]),

    // What was not answered is not a no: it is asked once more, if someone wants that.
    askingAgain('again', { seconds: 15, hold: 8 }, [
      guidance('none'),
      question('one'),
      question('two'),
      question('three'),
      question('more'),
    ]),
    // A statement, never a question: others may be listening. The button for it is on the screen all along.
    offering('self-harm', { seconds: 24, yes: 'stay' }, [opening('heavy'), guidance('private')]),
    step('after', { seconds: 75 }, [
      opening('look-again'),
      guidance('worse', { sources: ['nidirectBites', 'khodulev2023'] }),
      guidance('painkillers', { sources: ['walesHeadInjury'] }),
      ifTime('ask-pharmacist'),
      guidance('feelings', { sources: ['drop'] }),
      // A statement, too: whoever did it may be listening.
      guidance('not-wanted'),
      ifTime('help-page', { quiet: 3 }),
      ifTime('once-more'),
      transition('rest', { at: 'last' }),
    ]),
  ],
});
