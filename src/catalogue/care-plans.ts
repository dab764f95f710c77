// Advice behind which the questions go on: what is more urgent is asked first, then what helps. A line with
// a health claim has a source.
import type { AdvicePlan } from './model';
import { advice, asking, guidance, opening, question, step } from './plan';

export const CARE_PLANS = [
  advice({
    id: 'faint',
    kind: 'care',
    steps: [
      asking('faint-signs', { seconds: 30, hold: 9, yes: 'call-faint' }, [
        opening('slow', { sources: ['walesFainting'] }),
        opening('how', { sources: ['walesFainting'] }),
        question('asked'),
      ]),
      step('faint', { seconds: 40, shows: 'bed' }, [
        opening('lie', { quiet: 5, sources: ['walesFainting'] }),
        guidance('slowly', { quiet: 4, sources: ['walesFainting'] }),
        guidance('doctor', { sources: ['walesFainting'] }),
      ]),
    ],
  }),
  advice({
    id: 'pregnancy',
    kind: 'care',
    steps: [
      asking('pregnancy-signs', { seconds: 30, hold: 9, yes: 'call-pregnancy' }, [
        opening('heavy', { sources: ['stwPregnancy', 'rcogPregnancy'] }),
        opening('faint', { sources: ['stwPregnancy'] }),
        question('asked'),
      ]),
      step('pregnancy', { seconds: 40, shows: 'telephone' }, [
        opening('ring', { sources: ['uclhPregnancy', 'texasMaternal'] }),
        guidance('rhesus', { sources: ['rhesusNegative'] }),
        guidance('pad'),
        guidance('often', { sources: ['gatesheadPregnancy', 'stwPregnancy'] }),
      ]),
    ],
  }),
  advice({
    id: 'head',
    kind: 'care',
    steps: [
      asking('head-signs', { seconds: 32, hold: 9, yes: 'call-head' }, [
        opening('out', { sources: ['walesHead', 'cdcHeadsUp'] }),
        opening('since', { sources: ['walesHead', 'cdcHeadsUp'] }),
        question('asked'),
      ]),
      asking('head-risk', { seconds: 30, hold: 9, yes: 'call-head-risk' }, [
        opening('before', { sources: ['walesHead', 'healthdirectHead'] }),
        opening('since', { sources: ['walesHead', 'healthdirectHead'] }),
        question('asked'),
      ]),
      step('head', { seconds: 45 }, [
        opening('near', { only: 'together', sources: ['walesHead', 'lanarkshireHead'] }),
        opening('near-alone', { only: 'alone', sources: ['walesHead', 'lanarkshireHead'] }),
        guidance('sleep', { sources: ['walesHead', 'lanarkshireHead'] }),
        guidance('watch', { sources: ['walesHead'] }),
        guidance('cold', { quiet: 4, sources: ['walesHead'] }),
      ]),
    ],
  }),
  advice({
    id: 'urine',
    kind: 'care',
    steps: [
      asking('no-urine', { seconds: 16, hold: 8, yes: 'call-urine' }, [
        question('asked', { sources: ['albertaPenis'] }),
      ]),
      step('urine', { seconds: 25, shows: 'telephone' }, [
        opening('today', { sources: ['eastKentUrine'] }),
        guidance('urgent', { sources: ['eastKentUrine'] }),
      ]),
    ],
  }),
  advice({
    id: 'blow',
    kind: 'care',
    steps: [
      asking('blow-signs', { seconds: 32, hold: 9, yes: 'call-blow' }, [
        opening('eye', { sources: ['nhsEyeInjuries', 'moetIkEye'] }),
        opening('jaw', { sources: ['medlineJaw'] }),
        question('asked'),
      ]),
      step('blow', { seconds: 40 }, [
        opening('eye', { quiet: 4, sources: ['nhsEyeInjuries'] }),
        guidance('ear', { sources: ['rnidEardrum'] }),
        guidance('dry', { sources: ['rnidEardrum'] }),
      ]),
    ],
  }),
  advice({
    id: 'blood',
    kind: 'care',
    steps: [
      step('blood', { seconds: 55, shows: 'rinse' }, [
        opening('wash', { quiet: 5, sources: ['usedNeedles'] }),
        guidance('splash', { quiet: 4, sources: ['cavSharps'] }),
        guidance('today', { sources: ['cdcPep2025', 'usedNeedles'] }),
        guidance('days', { sources: ['cdcPep2025'] }),
        guidance('where', { sources: ['usedNeedles'] }),
      ]),
    ],
  }),
  advice({
    id: 'inside',
    kind: 'care',
    steps: [
      asking('stuck-signs', { seconds: 28, hold: 9, yes: 'call-stuck' }, [
        opening('hard', { sources: ['stuckObject'] }),
        opening('ill', { sources: ['stuckObject', 'nhsToxicShock'] }),
        question('asked'),
      ]),
      step('inside', { seconds: 60 }, [
        opening('not-lost', { sources: ['srhLost'] }),
        guidance('fingers', { quiet: 8, sources: ['srhLost', 'forgottenTampon'] }),
        guidance('no-tools', { sources: ['forgottenTampon'] }),
        guidance('clinic', { sources: ['forgottenTampon'] }),
        guidance('condom', { sources: ['emergencyContraception', 'cdcPep2025'] }),
        guidance('fever', { sources: ['nhsToxicShock'] }),
      ]),
    ],
  }),
  advice({
    id: 'protection',
    kind: 'care',
    steps: [
      step('protection', { seconds: 60, shows: 'telephone' }, [
        opening('soon', { sources: ['emergencyContraception', 'cdcPep2025'] }),
        guidance('where', { sources: ['emergencyContraception', 'cdcPep2025'] }),
        guidance('pregnancy', { sources: ['emergencyContraception', 'derbyEc', 'eastSussexEc'] }),
        guidance('hiv', { sources: ['cdcPep2025'] }),
        guidance('tests', { sources: ['sh24Tests', 'talkAboutItTests'] }),
        guidance('note'),
      ]),
    ],
  }),
  advice({
    id: 'numb',
    kind: 'care',
    steps: [
      asking('limb-signs', { seconds: 18, hold: 8, yes: 'call-limb' }, [
        question('asked', { sources: ['khodulev2023'] }),
      ]),
      step('numb', { seconds: 55 }, [
        opening('take-off', { quiet: 6 }),
        guidance('soon', { sources: ['khodulev2023'] }),
        guidance('also', { sources: ['khodulev2023'] }),
        guidance('mend', { sources: ['khodulev2023'] }),
        guidance('no-cold'),
      ]),
    ],
  }),
  advice({
    id: 'burn',
    kind: 'care',
    steps: [
      step('burn', { seconds: 60, shows: 'rinse' }, [
        opening('cool', { sources: ['anzcorBurns', 'redCrossBurns'] }),
        guidance('take-off', { sources: ['nbtBurns'] }),
        guidance('wax'),
        guidance('nothing-sticky', { sources: ['redCrossBurns', 'nbtBurns'] }),
        guidance('cover', { sources: ['redCrossBurns'] }),
        guidance('pause', { quiet: 8 }),
      ]),
      asking('burn-signs', { seconds: 26, hold: 8, yes: 'call-burn' }, [
        opening('what', { sources: ['anzcorBurns', 'redCrossBurns'] }),
        opening('where', { sources: ['anzcorBurns', 'redCrossBurns'] }),
        question('asked'),
      ]),
      step('burn-later', { seconds: 25 }, [
        opening('blister', { sources: ['queenslandBurns'] }),
        guidance('tetanus', { sources: ['merckTetanus', 'rchTetanus'] }),
      ]),
    ],
  }),
  advice({
    id: 'wound',
    kind: 'care',
    steps: [
      // Before anyone presses.
      asking('wound-object', { seconds: 15, hold: 8, yes: 'call-object' }, [
        question('asked', { sources: ['mayoBleeding', 'healthInfoCuts'] }),
      ]),
      step('wound', { seconds: 65, shows: 'rinse' }, [
        opening('press', { quiet: 5, sources: ['healthInfoCuts'] }),
        guidance('ten', { sources: ['healthInfoBleeding'] }),
        guidance('rinse', { quiet: 4, sources: ['fernandez2022', 'healthInfoCuts'] }),
        guidance('cover', { sources: ['healthInfoCuts', 'stJohnCuts'] }),
        guidance('pause', { quiet: 8 }),
      ]),
      asking('wound-signs', { seconds: 28, hold: 8, yes: 'wound-seen' }, [
        opening('which', { sources: ['healthInfoCuts', 'stJohnCuts'] }),
        opening('bite', { sources: ['nidirectBites', 'leedsBites'] }),
        question('asked'),
      ]),
    ],
  }),
  advice({
    id: 'wound-seen',
    kind: 'care',
    steps: [
      step('wound-seen', { seconds: 35, shows: 'telephone' }, [
        opening('today', { sources: ['healthInfoCuts', 'stJohnCuts', 'niceBites'] }),
        guidance('bite', { sources: ['nidirectBites', 'niceBites'] }),
        guidance('tetanus', { sources: ['merckTetanus', 'rchTetanus'] }),
        guidance('wait'),
      ]),
    ],
  }),
  advice({
    id: 'bruise',
    kind: 'care',
    steps: [
      step('bruise', { seconds: 45 }, [
        opening('cold', { quiet: 4, sources: ['merseyCareStrains'] }),
        guidance('ten', { sources: ['merseyCareStrains'] }),
        guidance('rest', { quiet: 4, sources: ['merseyCareStrains'] }),
        guidance('doctor', { sources: ['sheffieldStrains'] }),
      ]),
    ],
  }),
  advice({
    id: 'sore',
    kind: 'care',
    steps: [
      step('sore', { seconds: 40, shows: 'rinse' }, [
        opening('rest'),
        guidance('rinse', { quiet: 4 }),
        guidance('cool', { quiet: 4 }),
        guidance('get-help', { sources: ['abubakar2024'] }),
      ]),
    ],
  }),
  advice({
    id: 'spotting',
    kind: 'care',
    steps: [
      step('spotting', { seconds: 35 }, [
        opening('pad'),
        guidance('today', { sources: ['abubakar2024'] }),
        guidance('call', { sources: ['abubakar2024', 'healthInfoBleeding'] }),
        guidance('pregnant'),
      ]),
    ],
  }),
  advice({
    id: 'itch',
    kind: 'care',
    steps: [
      step('itch', { seconds: 35, shows: 'rinse' }, [
        opening('wash', { quiet: 4 }),
        guidance('watch', { sources: ['nhsAnaphylaxis', 'ascia'] }),
        guidance('without'),
      ]),
    ],
  }),
  advice({
    id: 'calf',
    kind: 'care',
    steps: [
      step('calf', { seconds: 30, shows: 'telephone' }, [
        opening('leave'),
        guidance('today', { sources: ['nhsClot'] }),
        guidance('call', { sources: ['nhsClot', 'ambulanceWhenToCall'] }),
      ]),
    ],
  }),
] as const satisfies readonly AdvicePlan[];
