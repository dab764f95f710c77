// What matters in the first days after something was not wanted, or protection was missed: each with where it
// comes from. Countries differ in hours and in law, so the words promise nothing of either.
import type { SourceId } from './sources';

interface FirstDays {
  readonly id: string;
  readonly sources: readonly SourceId[];
}

/** What cannot wait comes first. */
export const FIRST_DAYS = [
  { id: 'care', sources: ['nhsAfterAssault'] },
  { id: 'neck', sources: ['ifasPosition', 'neckGuideline'] },
  { id: 'hiv', sources: ['cdcPep2025'] },
  {
    id: 'pregnancy',
    sources: ['niEmergencyContraception', 'rcemEmergencyContraception', 'victoriaEmergencyPill'],
  },
  { id: 'evidence', sources: ['nhsAfterAssault', 'healthdirectAssault', 'crasacEvidence'] },
  { id: 'police', sources: ['nhsAfterAssault', 'cambridgeRapeCrisis'] },
  { id: 'tests', sources: ['talkAboutItTests', 'sh24Tests'] },
] as const satisfies readonly FirstDays[];

/** What each is called. */
export type FirstDaysId = (typeof FIRST_DAYS)[number]['id'];
