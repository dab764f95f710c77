// Why a routine is offered nowhere.
import { allWords } from '../language/words';
import type { ResolvedRoutine } from '../routine/resolve';

/** Said in the place of the minutes of one that was refused: all that it is, or each of its parts. */
export function whyRefused({ parts }: Pick<ResolvedRoutine, 'parts'>): string {
  const { below, home } = allWords();
  return parts.length > 0 ? home.refused : below.nothingLeft;
}
