// Injury check: what needs help at once is asked first, whatever the length; then the smaller things.
// It never diagnoses and names no dose; whatever it is unsure of, it sends to someone trained. What a
// yes leads to stands in `advice.ts`.

import {
  asking,
  askingAgain,
  guidance,
  ifTime,
  nearingEnd,
  opening,
  practice,
  question,
  step,
  transition,
} from '../../catalogue/plan';

export const plan = practice({
  needs: ['comfort', 'trust', 'feedback'],
  claims: [
    { id: 'tap-water', evidence: 'mixed', sources: ['fernandez2022'] },
    { id: 'radial-nerve', evidence: 'weak', sources: ['khodulev2023'] },
    { id: 'neck', evidence: 'good', sources: ['woodley2024', 'strangulationInjuries'] },
  ],
  cautions: [
    { id: 'stop-and-call', sources: ['ambulanceWhenToCall'] },
    { id: 'aspirin', sources: ['walesHeadInjury'] },
  ],
  steps: [
    step('start', { seconds: 70 }, [
      opening('hello', { at: 'first' }),
      opening('lead-in', { at: 'later' }),
      opening('not-advice'),
      guidance('emergency'),
      guidance('how-to-answer'),
      guidance('no-answer'),
      guidance('anyone', { only: 'together' }),
      guidance('ask-first', { only: 'touch' }),
      guidance('mirror', { only: 'touch-free' }),
      guidance('skip', { at: 'first' }),
      ifTime('spoken'),
      nearingEnd('ending'),
      transition('onward'),
    ]),
    // What needs help at once. Never left out.
    asking('breath', { seconds: 16, hold: 8, yes: 'call-breath' }, [
      question('asked', { sources: ['ambulanceWhenToCall'] }),
    ]),
    asking('allergy', { seconds: 16, hold: 7, yes: 'call-allergy' }, [
      question('asked', { sources: ['nhsAnaphylaxis'] }),
    ]),
    asking('bleeding', { seconds: 16, hold: 7, yes: 'call-bleeding' }, [
      question('asked', { sources: ['healthInfoBleeding'] }),
    ]),
    asking('inner-bleeding', { seconds: 14, hold: 7, yes: 'call-inner-bleeding' }, [
      question('asked', { sources: ['abubakar2024', 'healthInfoBleeding'] }),
    ]),
    asking('neck', { seconds: 17, hold: 8, yes: 'neck' }, [question('asked')]),
    asking('head', { seconds: 16, hold: 7, yes: 'call-head' }, [
      question('asked', { sources: ['walesHeadInjury'] }),
    ]),
    asking('weakness', { seconds: 20, hold: 7, yes: 'call-weakness' }, [
      opening('rope-later'),
      question('asked', { sources: ['strokeSigns', 'strangulationInjuries'] }),
    ]),
    asking('belly', { seconds: 16, hold: 7, yes: 'call-belly' }, [
      question('asked', { sources: ['abdominalPain', 'urologyTorsion'] }),
    ]),
    asking('erection', { seconds: 17, hold: 7, yes: 'call-erection' }, [
      question('asked', { sources: ['priapism', 'penileFracture'] }),
    ]),
    asking('stuck', { seconds: 13, hold: 7, yes: 'call-stuck' }, [
      question('asked', { sources: ['stuckObject'] }),
    ]),
    asking('self-harm', { seconds: 19, hold: 8, yes: 'call-self-harm' }, [
      opening('gently'),
      question('asked', { sources: ['rethinkSuicide'] }),
    ]),
    // The smaller things: first what is better done sooner.
    step('look', { seconds: 80, keep: 'if-time' }, [
      opening('slow-look'),
      guidance('arms', { quiet: 8 }),
      guidance('wrists', { quiet: 8 }),
      ifTime('back', { only: 'touch', quiet: 8 }),
      ifTime('own-back', { only: 'touch-free', quiet: 8 }),
      ifTime('own-eyes', { quiet: 8 }),
      ifTime('legs', { quiet: 8 }),
      ifTime('no-hurry', { quiet: 4 }),
      nearingEnd('ending', { quiet: 4 }),
      transition('onward'),
    ]),
    asking('numb', { seconds: 18, hold: 7, yes: 'numb' }, [
      opening('smaller'),
      question('asked', { sources: ['khodulev2023'] }),
    ]),
    asking('burn', { seconds: 13, hold: 7, yes: 'burn' }, [question('asked')]),
    asking('wound', { seconds: 13, hold: 7, yes: 'wound' }, [question('asked')]),
    asking('bruise', { seconds: 13, hold: 7, yes: 'bruise' }, [question('asked')]),
    asking('sore', { seconds: 13, hold: 7, yes: 'sore' }, [question('asked')]),
    asking('calf', { seconds: 13, hold: 7, yes: 'calf' }, [
      question('asked', { sources: ['nhsClot'] }),
    ]),
    asking('protection', { seconds: 14, hold: 7, yes: 'protection' }, [question('asked')]),
    // What was not answered is not a no: it is asked once more, if someone wants that.
    askingAgain('again', { seconds: 15, hold: 8 }, [
      guidance('none'),
      question('one'),
      question('two'),
      question('three'),
      question('four'),
      question('five'),
      question('six'),
      question('seven'),
      question('eight'),
      question('nine'),
      question('ten'),
      question('eleven'),
    ]),
    step('after', { seconds: 95 }, [
      opening('done'),
      guidance('painkillers', { sources: ['walesHeadInjury'] }),
      ifTime('ask-pharmacist'),
      guidance('look-again'),
      guidance('worse', { sources: ['nidirectBites', 'khodulev2023'] }),
      guidance('feelings'),
      ifTime('talk-to', { quiet: 3 }),
      // A statement, never a question: whoever did it may be listening.
      guidance('not-wanted'),
      ifTime('help-page', { quiet: 3 }),
      nearingEnd('ending'),
      transition('onward', { at: 'last' }),
      transition('to-next', { at: 'onward' }),
    ]),
  ],
});
