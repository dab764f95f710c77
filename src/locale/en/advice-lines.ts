// The words of the injury check's advice, spoken and shown.
import { careLines } from './care-lines';
import { urgentLines } from './urgent-lines';

export const advice = { ...urgentLines, ...careLines };
