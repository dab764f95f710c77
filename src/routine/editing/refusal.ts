// Why a routine that is being made stays as it is.

/** What stands against an edit. Minutes are whole; `most` is so many, or characters, or minutes. */
export type Refusal =
  | {
      readonly why:
        | 'too-many-parts'
        | 'too-many-steps'
        | 'too-many-lines'
        /** All of it together says too many lines. */
        | 'says-too-much'
        | 'text-too-long'
        | 'part-too-long'
        | 'whole-too-long'
        | 'pause-too-long';
      readonly most: number;
    }
  /** No number of whole minutes, or seconds, that there can be. */
  | { readonly why: 'no-number' }
  /** A practice needs more as a part. */
  | { readonly why: 'too-short'; readonly least: number }
  /** People's own words, with their pauses, take more than the minutes of their part. */
  | { readonly why: 'no-time'; readonly part: string; readonly needs: number }
  | { readonly why: 'empty-text' | 'cannot-be-shown' }
  /** A part of one's own is made of steps. */
  | { readonly why: 'last-step' }
  /** The practice needs the step for its others. */
  | { readonly why: 'needed' }
  /** What it was about is not there any more. */
  | { readonly why: 'gone' };

/** What comes of an edit: the routine after it, or why it stays as it is. */
export type Edited<Of> = { readonly kind: 'done'; readonly of: Of } | Refused;

export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

export function done<Of>(of: Of): Edited<Of> {
  return { kind: 'done', of };
}

export function refused(refusal: Refusal): Refused {
  return { kind: 'refused', refusal };
}
