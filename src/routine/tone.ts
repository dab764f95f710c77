// In which tone a routine is said. Nothing is playful where anyone may be hurt, upset or low, as far as that
// can be known: by what was wished for, by why a part is there, and by what a practice touches on. What is
// not listed here as light is not.
import type { Tone } from '../catalogue/model';
import type { Feeling, How } from '../catalogue/mood';
import type { Known } from './suggest-rules';

const LIGHT_HOWS: readonly How[] = ['gentle', 'first-time', 'role-play'];
const LIGHT_FEELINGS: readonly Feeling[] = ['close', 'thirsty', 'wide-awake', 'tired', 'cold'];

/** Of reasons, by the occasion they are named by, those that also say that nothing heavier was there. */
const LIGHT_REASONS = ['any-', 'more-', 'gentle-', 'closeness-', 'wide-awake-'] as const;

/** A part, as far as its tone goes. */
export interface Toned {
  readonly why?: string | undefined;
  /** Whether it may touch on what hurts. */
  readonly earnest: boolean;
}

/** The tone for what was found for a wish, where `asked` is what people like. */
export function toneForWish(
  { how, feelings, circumstances, hurt }: Omit<Known, 'touch' | 'people'>,
  asked: Tone,
): Tone {
  const isLight =
    !hurt &&
    circumstances.length === 0 &&
    how.every((one) => LIGHT_HOWS.includes(one)) &&
    feelings.every((one) => LIGHT_FEELINGS.includes(one));
  return isLight ? asked : careful(asked);
}

/**
 * The tone of each of `parts`, where `asked` is what people like. From the first part on that may touch on
 * what hurts, nothing is playful any more.
 */
export function tonesOf(parts: readonly Toned[], asked: Tone): readonly Tone[] {
  const isLight = parts.every(
    ({ why }) => why === undefined || LIGHT_REASONS.some((light) => why.startsWith(light)),
  );
  const first = parts.findIndex(({ earnest }) => earnest);
  return parts.map((_, index) =>
    isLight && (first < 0 || index < first) ? asked : careful(asked),
  );
}

function careful(asked: Tone): Tone {
  return asked === 'playful' ? 'tender' : asked;
}
