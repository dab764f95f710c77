// What is told of a source.

/** Where a claim comes from. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year?: number;
  readonly url: string;
}
