// Signs that send people to real help. Shown on the page for help, and by the injury check, which asks for
// them, too. Each names the sources that say so.
import type { AskedFlagPlan, RedFlagPlan } from './model';
import { PRIVATE } from './private';

/** Each stops whatever plays: call the emergency number, or go to an emergency department. The most urgent first. */
export const RED_FLAG_PLANS = [
  flag('chest-pain', 'breath', 'call-breath', ['ambulanceWhenToCall', 'redCrossHeart']),
  flag('breathing', 'breath', 'call-breath', ['ambulanceWhenToCall']),
  flag('unconscious', 'breath', 'call-breath', ['ambulanceWhenToCall', 'redCrossCpr']),
  flag('overdose', 'waking', 'call-waking', ['niaaaOverdose', 'londonFriend', 'sjaHeatstroke']),
  flag('stroke', 'stroke', 'call-stroke', ['strokeSigns', 'powysFast']),
  flag('worst-headache', 'headache', 'call-headache', ['thunderclap', 'nhsBrainBleed']),
  flag('seizure', 'seizure', 'call-seizure', ['cdcSeizure', 'southamptonSeizure']),
  flag('fainting', 'faint', 'call-faint', ['walesFainting']),
  flag('allergy', 'swelling', 'call-allergy', ['nhsAnaphylaxis', 'anaphylaxisUk']),
  flag('bleeding', 'bleeding', 'call-bleeding', ['healthInfoBleeding', 'mayoBleeding']),
  flag('object', 'wound', 'call-object', ['mayoBleeding', 'healthInfoCuts']),
  flag('inner-bleeding', 'inner-bleeding', 'call-inner-bleeding', [
    'abubakar2024',
    'healthInfoBleeding',
  ]),
  flag('head-injury', 'head', 'call-head', ['walesHeadInjury', 'walesHead', 'cdcHeadsUp']),
  flag('head-risk', 'head', 'call-head-risk', ['walesHead', 'healthdirectHead']),
  flag('neck-breathing', 'neck-signs', 'call-neck', ['strangulationInstitute', 'ifasPosition']),
  flag('neck-pain', 'neck-signs', 'call-neck', ['strangulationInstitute', 'ifasPosition']),
  flag('neck-senses', 'neck-signs', 'call-neck', ['strangulationInstitute', 'ifasPosition']),
  flag('neck-fainting', 'neck-signs', 'call-neck', [
    'strangulationInstitute',
    'strangulationInjuries',
  ]),
  flag('belly-pain', 'belly', 'call-belly', ['abdominalPain']),
  flag('testicle', 'belly', 'call-belly', ['urologyTorsion', 'fernTorsion']),
  flag('pregnancy', 'pregnancy', 'call-pregnancy', ['stwPregnancy', 'uclhPregnancy']),
  flag('shock', 'shock', 'call-shock', ['mayoShock', 'anzcorBurns']),
  flag('burn', 'burn', 'call-burn', ['anzcorBurns', 'redCrossBurns', 'sjaCymruBurns']),
  flag('limb', 'numb', 'call-limb', ['khodulev2023']),
  flag('long-erection', 'erection', 'call-erection', ['healthyMalePriapism', 'priapism']),
  flag('penis-crack', 'erection', 'call-erection', ['penileFracture']),
  flag('ring', 'ring', 'call-ring', ['dawood2020', 'issmRing']),
  flag('stuck', 'stuck', 'call-stuck', ['stuckObject', 'nhsToxicShock']),
  flag('no-urine', 'urine', 'call-urine', ['albertaPenis']),
  flag('eye', 'blow', 'call-blow', ['nhsEyeInjuries']),
  flag('jaw', 'blow', 'call-blow', ['medlineJaw']),
  { id: 'self-harm', asks: 'self-harm', yes: PRIVATE, sources: ['rethinkSuicide'] },
] as const satisfies readonly AskedFlagPlan[];

/** Not for the emergency number, but for a doctor, clinic or pharmacy today or soon. */
export const SOON_PLANS = [
  { id: 'neck-without-signs', sources: ['ifasPosition', 'neckGuideline'] },
  { id: 'head-without-signs', sources: ['walesHead', 'lanarkshireHead'] },
  { id: 'numb-after-binding', sources: ['khodulev2023'] },
  { id: 'ear', sources: ['rnidEardrum'] },
  { id: 'blood-contact', sources: ['usedNeedles', 'cdcPep2025'] },
  { id: 'missed-protection', sources: ['emergencyContraception', 'cdcPep2025'] },
  { id: 'left-inside', sources: ['forgottenTampon', 'srhLost'] },
  { id: 'light-bleeding', sources: ['abubakar2024'] },
  { id: 'pregnant-bleeding', sources: ['stwPregnancy', 'uclhPregnancy'] },
  { id: 'blood-in-urine', sources: ['eastKentUrine'] },
  { id: 'fainted', sources: ['walesFainting'] },
  { id: 'wound', sources: ['healthInfoCuts', 'stJohnCuts', 'merckTetanus'] },
  { id: 'bite', sources: ['nidirectBites', 'leedsBites'] },
  { id: 'blister', sources: ['queenslandBurns'] },
  { id: 'calf', sources: ['nhsClot'] },
] as const satisfies readonly RedFlagPlan[];

function flag<
  const Id extends string,
  const Asks extends string,
  const Yes extends AskedFlagPlan['yes'],
>(id: Id, asks: Asks, yes: Yes, sources: AskedFlagPlan['sources']) {
  return { id, asks, yes, sources };
}
