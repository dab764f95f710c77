// Signs that send people to real help. Shown on the safety page; the injury check asks for them first.
import type { RedFlagPlan } from './model';

/** Each stops whatever plays: call the emergency number. */
export const RED_FLAG_PLANS = [
  { id: 'chest-pain', sources: ['ambulanceWhenToCall'] },
  { id: 'breathing', sources: ['ambulanceWhenToCall'] },
  { id: 'unconscious', sources: ['ambulanceWhenToCall'] },
  { id: 'head-injury', sources: ['walesHeadInjury'] },
  { id: 'bleeding', sources: ['healthInfoBleeding'] },
  { id: 'inner-bleeding', sources: ['abubakar2024', 'healthInfoBleeding'] },
  { id: 'belly-pain', sources: ['abdominalPain', 'urologyTorsion'] },
  { id: 'long-erection', sources: ['priapism'] },
  { id: 'penis-crack', sources: ['penileFracture'] },
  { id: 'stuck', sources: ['stuckObject'] },
  { id: 'allergy', sources: ['nhsAnaphylaxis'] },
  { id: 'numbness-stays', sources: ['strokeSigns', 'strangulationInjuries'] },
  { id: 'neck-breathing', sources: ['strangulationInstitute', 'strangulationInjuries'] },
  { id: 'neck-pain', sources: ['strangulationInstitute', 'strangulationInjuries'] },
  { id: 'neck-senses', sources: ['strangulationInstitute', 'strangulationInjuries'] },
  { id: 'neck-fainting', sources: ['strangulationInstitute', 'strangulationInjuries'] },
  { id: 'self-harm', sources: ['rethinkSuicide'] },
] as const satisfies readonly RedFlagPlan[];

/** Not for the emergency number, but for a doctor, clinic or pharmacy today or soon. */
export const SOON_PLANS = [
  { id: 'neck-without-signs', sources: ['woodley2024', 'strangulationInstitute'] },
  { id: 'numb-after-binding', sources: ['khodulev2023'] },
  { id: 'missed-protection', sources: ['emergencyContraception', 'cdcPep'] },
  { id: 'wound', sources: ['healthInfoCuts', 'stJohnCuts'] },
  { id: 'bite', sources: ['nidirectBites'] },
  { id: 'burn', sources: ['redCrossBurns'] },
  { id: 'calf', sources: ['nhsClot'] },
] as const satisfies readonly RedFlagPlan[];
