// Advice that ends the routine: whom to turn to first, then what to do until help is there. A line with a
// health claim has a source.
import type { AdviceId, AdvicePlan, CuePlan, UrgentTo } from './model';
import { advice, guidance, opening, step, transition } from './plan';

export const URGENT_PLANS = [
  // Call now
  urgent('call-breath', 'call', 45, [
    opening('stop', { sources: ['ambulanceWhenToCall'] }),
    guidance('sit', { sources: ['redCrossHeart'] }),
    guidance('tell', { sources: ['msdNitrites'] }),
    guidance('no-spray', { sources: ['msdNitrites'] }),
    guidance('on-the-side', { only: 'together', sources: ['sjaUnresponsive'] }),
    ...stopped(),
    guidance('door', { only: 'alone' }),
    guidance('right'),
    transition('quiet-now'),
  ]),
  urgent('call-waking', 'call', 45, [
    opening('stop', { sources: ['niaaaOverdose', 'londonFriend'] }),
    guidance('side', { only: 'together', sources: ['niaaaOverdose', 'londonFriend'] }),
    guidance('alone', { only: 'alone' }),
    guidance('cool', { sources: ['sjaHeatstroke'] }),
    guidance('say', { sources: ['londonFriend'] }),
    guidance('no-sleep', { sources: ['niaaaOverdose', 'kansasAlcohol'] }),
    ...stopped(),
    transition('quiet-now'),
  ]),
  urgent('call-stroke', 'call', 35, [
    opening('stop', { sources: ['strokeSigns', 'powysFast'] }),
    guidance('rest'),
    guidance('began', { sources: ['strokeSigns'] }),
    guidance('passed', { sources: ['powysFast'] }),
    guidance('door', { only: 'alone' }),
    transition('quiet-now'),
  ]),
  urgent('call-headache', 'call', 35, [
    opening('stop', { sources: ['thunderclap', 'nhsBrainBleed'] }),
    guidance('still', { sources: ['nhsBrainBleed'] }),
    guidance('say'),
    guidance('tell', { sources: ['thunderclap', 'mayoSexHeadache'] }),
    guidance('together', { only: 'together' }),
    guidance('door', { only: 'alone' }),
    transition('quiet-now'),
  ]),
  urgent('call-seizure', 'call', 40, [
    opening('stop', { sources: ['cdcSeizure', 'southamptonSeizure'] }),
    guidance('clear', { only: 'together', sources: ['cdcSeizure'] }),
    guidance('side', { only: 'together', sources: ['cdcSeizure'] }),
    guidance('alone', { only: 'alone' }),
    guidance('say'),
    guidance('food', { sources: ['southamptonSeizure'] }),
    transition('quiet-now'),
  ]),
  urgent('call-faint', 'call', 35, [
    opening('stop', { sources: ['walesFainting'] }),
    guidance('lie', { sources: ['walesFainting'] }),
    guidance('say'),
    guidance('together', { only: 'together' }),
    guidance('door', { only: 'alone' }),
    transition('quiet-now'),
  ]),
  urgent('call-allergy', 'call', 45, [
    opening('stop', { only: 'together', sources: ['nhsAnaphylaxis'] }),
    opening('stop-alone', { only: 'alone', sources: ['anaphylaxisUk'] }),
    guidance('pen', { only: 'together', sources: ['mhraPens', 'anaphylaxisUk'] }),
    guidance('thigh', { sources: ['mhraPens'] }),
    guidance('second', { sources: ['mhraPens', 'ascia'] }),
    guidance('lie', { sources: ['ascia', 'nhsAnaphylaxis'] }),
    guidance('stay-down', { sources: ['ascia', 'nhsAnaphylaxis'] }),
    transition('quiet-now'),
  ]),
  urgent('call-bleeding', 'call', 40, [
    opening('stop', { sources: ['healthInfoBleeding', 'mayoBleeding'] }),
    // Before anyone presses.
    guidance('look', { sources: ['mayoBleeding'] }),
    guidance('press', { sources: ['mayoBleeding', 'healthInfoBleeding'] }),
    guidance('soaked', { sources: ['mayoBleeding', 'healthInfoBleeding'] }),
    guidance('lie'),
    guidance('speaker'),
    transition('quiet-now'),
  ]),
  urgent('call-object', 'call', 35, [
    opening('stop', { sources: ['mayoBleeding', 'healthInfoCuts'] }),
    guidance('leave', { sources: ['mayoBleeding', 'healthInfoCuts'] }),
    guidance('beside', { sources: ['mayoBleeding'] }),
    guidance('still'),
    transition('quiet-now'),
  ]),
  urgent('call-inner-bleeding', 'call', 35, [
    opening('stop', { sources: ['abubakar2024', 'healthInfoBleeding'] }),
    guidance('lie'),
    guidance('nothing-inside', { sources: ['abubakar2024'] }),
    guidance('say'),
    guidance('no-shame'),
    transition('quiet-now'),
  ]),
  urgent('call-belly', 'call', 35, [
    opening('stop', { sources: ['abdominalPain', 'urologyTorsion'] }),
    guidance('lie'),
    guidance('say'),
    guidance('testicle', { sources: ['fernTorsion', 'urologyTorsion'] }),
    guidance('right'),
    transition('quiet-now'),
  ]),
  urgent('call-pregnancy', 'call', 35, [
    opening('stop', { sources: ['stwPregnancy', 'rcogPregnancy'] }),
    guidance('lie'),
    guidance('say'),
    guidance('pad'),
    guidance('right'),
    transition('quiet-now'),
  ]),
  urgent('call-head', 'call', 40, [
    opening('stop', { sources: ['walesHead', 'cdcHeadsUp'] }),
    guidance('still'),
    guidance('watch', { only: 'together', sources: ['walesHeadInjury'] }),
    guidance('door', { only: 'alone' }),
    guidance('no-aspirin', { sources: ['walesHeadInjury', 'walesHead'] }),
    guidance('say'),
    transition('quiet-now'),
  ]),
  urgent('call-neck', 'call', 40, [
    opening('stop', { sources: ['strangulationInstitute', 'ifasPosition'] }),
    guidance('say'),
    guidance('still'),
    guidance('together', { only: 'together', sources: ['strangulationInstitute'] }),
    guidance('door', { only: 'alone' }),
    guidance('small', { sources: ['ifasPosition', 'strangulationInjuries'] }),
    transition('quiet-now'),
  ]),
  urgent('call-shock', 'call', 35, [
    opening('stop', { sources: ['mayoShock', 'anzcorBurns'] }),
    guidance('off', { sources: ['mayoShock'] }),
    guidance('rest'),
    guidance('deeper', { sources: ['mayoShock', 'anzcorBurns'] }),
    guidance('say'),
    transition('quiet-now'),
  ]),

  // Go to an emergency department now
  urgent('call-head-risk', 'department', 40, [
    opening('go', { sources: ['walesHead', 'healthdirectHead'] }),
    guidance('cannot'),
    guidance('not-alone'),
    guidance('no-aspirin', { sources: ['walesHeadInjury', 'walesHead'] }),
    guidance('say'),
    transition('quiet-go'),
  ]),
  urgent('call-erection', 'department', 40, [
    opening('go', { sources: ['healthyMalePriapism', 'penileFracture'] }),
    guidance('latest', { sources: ['bjuPriapism', 'healthyMalePriapism'] }),
    guidance('sickle', { sources: ['priapism', 'stJudePriapism'] }),
    guidance('ring'),
    guidance('still'),
    guidance('cannot'),
    guidance('no-shame'),
    transition('quiet-go'),
  ]),
  urgent('call-ring', 'department', 35, [
    opening('go', { sources: ['dawood2020', 'issmRing'] }),
    guidance('hours', { sources: ['dawood2020'] }),
    guidance('no-cut', { sources: ['ringRemoval'] }),
    guidance('finger'),
    guidance('cannot'),
    guidance('no-shame'),
    transition('quiet-go'),
  ]),
  urgent('call-stuck', 'department', 40, [
    opening('go', { sources: ['stuckObject'] }),
    guidance('leave', { sources: ['stuckObject', 'nhsToxicShock'] }),
    guidance('nothing', { sources: ['stuckObject'] }),
    guidance('call', { sources: ['stuckObject', 'nhsToxicShock'] }),
    guidance('say'),
    guidance('no-shame'),
    transition('quiet-go'),
  ]),
  urgent('call-urine', 'department', 30, [
    opening('go', { sources: ['albertaPenis'] }),
    guidance('say'),
    guidance('no-force'),
    guidance('cannot'),
    transition('quiet-go'),
  ]),
  urgent('call-blow', 'department', 40, [
    opening('go', { sources: ['nhsEyeInjuries', 'medlineJaw'] }),
    guidance('eye', { sources: ['nhsEyeInjuries'] }),
    guidance('jaw', { sources: ['medlineJaw'] }),
    guidance('breath', { sources: ['medlineJaw'] }),
    guidance('cannot'),
    transition('quiet-go'),
  ]),
  urgent('call-limb', 'department', 30, [
    opening('go', { sources: ['khodulev2023'] }),
    guidance('off', { sources: ['khodulev2023'] }),
    guidance('no-cold'),
    guidance('say'),
    guidance('cannot'),
    transition('quiet-go'),
  ]),
  urgent('call-burn', 'department', 40, [
    opening('go', { sources: ['anzcorBurns', 'redCrossBurns'] }),
    guidance('large', { sources: ['sjaCymruBurns', 'ambulanceWhenToCall'] }),
    guidance('warm', { sources: ['nbtBurns'] }),
    guidance('cover', { sources: ['redCrossBurns'] }),
    guidance('blisters', { sources: ['nbtBurns'] }),
    transition('quiet-go'),
  ]),

  // Not to be alone. It asks nothing, goes slowly, and does not leave.
  advice({
    id: 'stay',
    kind: 'urgent',
    to: 'company',
    steps: [
      step('stay', { seconds: 75 }, [
        opening('here', { quiet: 4 }),
        guidance('act', { quiet: 4, sources: ['rethinkSuicide'] }),
        guidance('lines', { quiet: 4, sources: ['rethinkSuicide'] }),
        guidance('someone', { quiet: 4, sources: ['rethinkSuicide'] }),
        guidance('away', { quiet: 8, sources: ['rethinkSuicide'] }),
        guidance('with-you', { quiet: 8 }),
      ]),
      step('staying', { seconds: 240 }, [
        opening('held', { quiet: 20 }),
        guidance('breath', { quiet: 25 }),
        guidance('see', { quiet: 20 }),
        guidance('still-here', { quiet: 25 }),
        guidance('warm', { quiet: 25 }),
        guidance('minute', { quiet: 25 }),
        guidance('beside', { quiet: 20 }),
        guidance('on', { quiet: 15 }),
      ]),
    ],
  }),
] as const satisfies readonly AdvicePlan[];

/** What to do where breathing stops. */
function stopped() {
  return [
    guidance('speaker', { only: 'together', sources: ['resus2021'] }),
    guidance('push', { only: 'together', sources: ['redCrossCpr', 'resus2021'] }),
  ] as const;
}

/** Advice of one step of the same name. */
function urgent<const Id extends AdviceId, const Cues extends CuePlan>(
  id: Id,
  to: UrgentTo,
  seconds: number,
  cues: readonly Cues[],
) {
  return { id, kind: 'urgent', to, steps: [step(id, { seconds }, cues)] } as const;
}
