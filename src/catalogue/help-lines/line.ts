// What is known of a line that someone may call. A wrong number is worse than none: only what a page of an
// operator, a government or a health service supports is ever shown.
import type { Country } from '../countries';

export const LINE_KINDS = ['emergency', 'deaf', 'assault', 'crisis', 'poison', 'advice'] as const;

/** What a line is for. */
export type LineKind = (typeof LINE_KINDS)[number];

/** When someone answers. */
export type Hours =
  /** Day and night. */
  | 'always'
  /** At some times only, which the words on it tell. */
  | 'limited'
  /** Nobody saw it said. */
  | 'unseen';

export interface HelpLine {
  /** Its country, and what it is for there: `ie-crisis`. */
  readonly id: string;
  readonly country: Country;
  readonly kind: LineKind;
  /** Who answers, by the name they go by; the same in every language. */
  readonly name: string;
  /** The number to call, parted for the eye. */
  readonly call?: string;
  /** The number to send a text message to. */
  readonly text?: string;
  /** Not told of emergency services, which are always there. */
  readonly hours?: Hours;
  /** Costs nothing to call, as far as its page says. */
  readonly free?: true;
  /** For women only, or for women and those near them. */
  readonly women?: true;
  /** Time zones of its country in which it is of no use, parted by spaces. */
  readonly notIn?: string;
  /**
   * Who supports it: S, a page of an operator, a government or a health service; P, the press or another third
   * party. A line marked P is unconfirmed, and never shown.
   */
  readonly mark: 'S' | 'P';
  readonly source: { readonly publisher: string; readonly url: string };
  /** The day on which it was looked up, as in `2026-11-25`. */
  readonly on: string;
}
