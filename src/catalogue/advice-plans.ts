// What a yes in the injury check leads to. Urgent advice says first to call, then what to do until
// help is there; the other kind goes on with the questions. A line with a health claim has a source.
import type { AdviceId, AdvicePlan } from './model';
import { advice, asking, guidance, nearingEnd, opening, question, step, transition } from './plan';

export const ADVICE_PLANS = [
  // Stop here, and call
  advice({
    id: 'call-breath',
    kind: 'urgent',
    steps: [
      step('call-breath', { seconds: 45 }, [
        opening('stop', { sources: ['ambulanceWhenToCall'] }),
        guidance('sit', { sources: ['redCrossHeart'] }),
        guidance('on-the-side', { sources: ['sjaUnresponsive'] }),
        guidance('no-breath'),
        guidance('together', { only: 'together' }),
        guidance('door', { only: 'alone' }),
        nearingEnd('ending'),
        transition('quiet-now'),
      ]),
    ],
  }),
  advice({
    id: 'call-allergy',
    kind: 'urgent',
    steps: [
      step('call-allergy', { seconds: 40 }, [
        opening('stop', { sources: ['nhsAnaphylaxis'] }),
        guidance('pen', { sources: ['nhsAnaphylaxis'] }),
        guidance('lie-down', { sources: ['nhsAnaphylaxis'] }),
        guidance('stay-down', { sources: ['nhsAnaphylaxis'] }),
        nearingEnd('ending'),
        transition('quiet-now'),
      ]),
    ],
  }),
  advice({
    id: 'call-bleeding',
    kind: 'urgent',
    steps: [
      step('call-bleeding', { seconds: 40 }, [
        opening('stop', { sources: ['healthInfoBleeding'] }),
        guidance('press', { sources: ['healthInfoBleeding'] }),
        guidance('soaked', { sources: ['healthInfoBleeding'] }),
        guidance('leave-in', { sources: ['healthInfoBleeding'] }),
        guidance('raise', { sources: ['healthInfoBleeding'] }),
        nearingEnd('ending'),
        transition('quiet-now'),
      ]),
    ],
  }),
  advice({
    id: 'call-inner-bleeding',
    kind: 'urgent',
    steps: [
      step('call-inner-bleeding', { seconds: 35 }, [
        opening('stop', { sources: ['abubakar2024', 'healthInfoBleeding'] }),
        guidance('lie-down'),
        guidance('nothing-inside', { sources: ['abubakar2024'] }),
        nearingEnd('ending'),
        transition('quiet-now'),
      ]),
    ],
  }),
  advice({
    id: 'call-head',
    kind: 'urgent',
    steps: [
      step('call-head', { seconds: 40 }, [
        opening('stop', { sources: ['walesHeadInjury'] }),
        guidance('still'),
        guidance('watch', { only: 'together', sources: ['walesHeadInjury'] }),
        guidance('door', { only: 'alone' }),
        guidance('no-aspirin', { sources: ['walesHeadInjury'] }),
        nearingEnd('ending'),
        transition('quiet-now'),
      ]),
    ],
  }),
  advice({
    id: 'call-neck',
    kind: 'urgent',
    steps: [
      step('call-neck', { seconds: 40 }, [
        opening('stop', { sources: ['strangulationInstitute', 'strangulationInjuries'] }),
        guidance('say-neck'),
        guidance('still'),
        guidance('together', { only: 'together', sources: ['strangulationInstitute'] }),
        guidance('door', { only: 'alone' }),
        nearingEnd('ending'),
        transition('quiet-now'),
      ]),
    ],
  }),
  advice({
    id: 'call-weakness',
    kind: 'urgent',
    steps: [
      step('call-weakness', { seconds: 40 }, [
        opening('stop', { sources: ['strokeSigns', 'strangulationInjuries'] }),
        guidance('rest'),
        guidance('began'),
        guidance('take-off'),
        nearingEnd('ending'),
        transition('quiet-now'),
      ]),
    ],
  }),
  advice({
    id: 'call-belly',
    kind: 'urgent',
    steps: [
      step('call-belly', { seconds: 35 }, [
        opening('stop', { sources: ['abdominalPain', 'urologyTorsion'] }),
        guidance('lie-down'),
        guidance('since-when'),
        guidance('not-wait', { sources: ['urologyTorsion'] }),
        nearingEnd('ending'),
        transition('quiet-now'),
      ]),
    ],
  }),
  advice({
    id: 'call-erection',
    kind: 'urgent',
    steps: [
      step('call-erection', { seconds: 45 }, [
        opening('stop', { sources: ['priapism', 'penileFracture'] }),
        guidance('not-wait', { sources: ['priapism', 'penileFracture'] }),
        guidance('ring'),
        guidance('still'),
        nearingEnd('ending'),
        transition('quiet-now'),
      ]),
    ],
  }),
  advice({
    id: 'call-stuck',
    kind: 'urgent',
    steps: [
      step('call-stuck', { seconds: 40 }, [
        opening('stop', { sources: ['stuckObject'] }),
        guidance('leave', { sources: ['stuckObject'] }),
        guidance('say-what'),
        guidance('department', { sources: ['stuckObject'] }),
        nearingEnd('ending'),
        transition('quiet-now'),
      ]),
    ],
  }),
  advice({
    id: 'call-self-harm',
    kind: 'urgent',
    steps: [
      step('call-self-harm', { seconds: 55 }, [
        opening('thanks'),
        guidance('call', { sources: ['rethinkSuicide'] }),
        guidance('someone', { sources: ['rethinkSuicide'] }),
        guidance('not-alone', { sources: ['rethinkSuicide'] }),
        guidance('away', { sources: ['rethinkSuicide'] }),
        nearingEnd('ending'),
        transition('quiet-now'),
      ]),
    ],
  }),

  // Take care, and go on
  advice({
    id: 'neck',
    kind: 'care',
    steps: [
      step('neck', { seconds: 60 }, [
        opening('thanks'),
        guidance('no-safe-amount', { sources: ['woodley2024', 'strangulationInstitute'] }),
        guidance('check', { sources: ['strangulationInstitute', 'strangulationInjuries'] }),
        guidance('watch', { sources: ['strangulationInstitute', 'strangulationInjuries'] }),
        guidance('watch-more', { sources: ['strangulationInstitute', 'strangulationInjuries'] }),
        guidance('not-alone', { sources: ['strangulationInstitute'] }),
        nearingEnd('ending'),
        transition('onward'),
      ]),
      asking('neck-signs', { seconds: 32, hold: 9, yes: 'call-neck' }, [
        opening('throat', { sources: ['strangulationInstitute', 'strangulationInjuries'] }),
        opening('senses', { sources: ['strangulationInstitute', 'strangulationInjuries'] }),
        question('asked'),
      ]),
    ],
  }),
  advice({
    id: 'numb',
    kind: 'care',
    steps: [
      step('numb', { seconds: 65 }, [
        opening('take-off', { quiet: 6 }),
        guidance('fade', { sources: ['khodulev2023'] }),
        guidance('ten-minutes', { sources: ['khodulev2023'] }),
        guidance('also', { sources: ['khodulev2023'] }),
        guidance('not-cold'),
        nearingEnd('ending', { quiet: 8 }),
        transition('onward'),
      ]),
    ],
  }),
  advice({
    id: 'burn',
    kind: 'care',
    steps: [
      step('burn', { seconds: 55 }, [
        opening('cool', { sources: ['redCrossBurns'] }),
        guidance('take-off', { sources: ['nbtBurns'] }),
        guidance('nothing-sticky', { sources: ['redCrossBurns', 'nbtBurns'] }),
        guidance('cover', { sources: ['redCrossBurns'] }),
        guidance('pause', { quiet: 8 }),
        nearingEnd('ending'),
        transition('onward'),
      ]),
      asking('burn-signs', { seconds: 22, hold: 8, yes: 'burn-seen' }, [
        opening('which', { sources: ['redCrossBurns'] }),
        question('asked'),
      ]),
    ],
  }),
  advice({
    id: 'burn-seen',
    kind: 'care',
    steps: [
      step('burn-seen', { seconds: 45 }, [
        opening('now', { sources: ['redCrossBurns'] }),
        guidance('cool-on', { sources: ['nbtBurns'] }),
        guidance('blisters', { sources: ['nbtBurns'] }),
        guidance('call', { sources: ['ambulanceWhenToCall'] }),
        nearingEnd('ending', { quiet: 3 }),
        transition('onward'),
      ]),
    ],
  }),
  advice({
    id: 'wound',
    kind: 'care',
    steps: [
      step('wound', { seconds: 60 }, [
        opening('press', { quiet: 5, sources: ['healthInfoCuts'] }),
        guidance('rinse', { quiet: 4, sources: ['fernandez2022', 'healthInfoCuts'] }),
        guidance('cover', { sources: ['healthInfoCuts', 'stJohnCuts'] }),
        guidance('pause', { quiet: 8 }),
        nearingEnd('ending'),
        transition('onward'),
      ]),
      asking('wound-signs', { seconds: 28, hold: 8, yes: 'wound-seen' }, [
        opening('which', { sources: ['healthInfoCuts', 'stJohnCuts'] }),
        opening('bite', { sources: ['nidirectBites'] }),
        question('asked'),
      ]),
    ],
  }),
  advice({
    id: 'wound-seen',
    kind: 'care',
    steps: [
      step('wound-seen', { seconds: 45 }, [
        opening('today', { sources: ['healthInfoCuts', 'stJohnCuts'] }),
        guidance('leave-in', { sources: ['healthInfoCuts'] }),
        guidance('bite', { sources: ['nidirectBites'] }),
        guidance('call', { sources: ['healthInfoBleeding'] }),
        nearingEnd('ending', { quiet: 3 }),
        transition('onward'),
      ]),
    ],
  }),
  advice({
    id: 'bruise',
    kind: 'care',
    steps: [
      step('bruise', { seconds: 50 }, [
        opening('cold', { quiet: 4, sources: ['merseyCareStrains'] }),
        guidance('ten', { sources: ['merseyCareStrains'] }),
        guidance('rest', { quiet: 4, sources: ['merseyCareStrains'] }),
        guidance('doctor', { sources: ['sheffieldStrains'] }),
        nearingEnd('ending', { quiet: 6 }),
        transition('onward'),
      ]),
    ],
  }),
  advice({
    id: 'sore',
    kind: 'care',
    steps: [
      step('sore', { seconds: 50 }, [
        opening('rest'),
        guidance('rinse', { quiet: 4 }),
        guidance('cool', { quiet: 4 }),
        guidance('own', { only: 'together' }),
        guidance('get-help', { sources: ['abubakar2024'] }),
        nearingEnd('ending', { quiet: 4 }),
        transition('onward'),
      ]),
    ],
  }),
  advice({
    id: 'calf',
    kind: 'care',
    steps: [
      step('calf', { seconds: 40 }, [
        opening('leave'),
        guidance('today', { sources: ['nhsClot'] }),
        guidance('call', { sources: ['nhsClot', 'ambulanceWhenToCall'] }),
        nearingEnd('ending', { quiet: 3 }),
        transition('onward'),
      ]),
    ],
  }),
  advice({
    id: 'protection',
    kind: 'care',
    steps: [
      step('protection', { seconds: 50 }, [
        opening('soon', { sources: ['emergencyContraception', 'cdcPep'] }),
        guidance('where', { sources: ['emergencyContraception', 'cdcPep'] }),
        guidance('pregnancy', { sources: ['emergencyContraception'] }),
        guidance('hiv', { sources: ['cdcPep'] }),
        nearingEnd('ending', { quiet: 3 }),
        transition('onward'),
      ]),
    ],
  }),
] as const satisfies readonly AdvicePlan[];

/** Whether `id` is urgent, or asks a further question that may lead to something urgent. */
export function leadsToHelp(id: AdviceId): boolean {
  const plan: AdvicePlan | undefined = ADVICE_PLANS.find((each) => each.id === id);
  return (
    plan?.kind === 'urgent' ||
    (plan?.steps.some((step) => step.kind === 'question' && leadsToHelp(step.yes)) ?? false)
  );
}
