// Waiting for an answer that may never come.

/**
 * How long, in milliseconds, one try may take. A phone that has just woken needs a second or two; what
 * takes longer than this has been lost on the way, and is asked once more.
 */
const PATIENCE_MS = 3000;

type Outcome<Result> =
  | { readonly kind: 'done'; readonly value: Result }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'slow' };

/** What has come of `work`, or that nothing has yet when patience is at its end. */
export function inTime<Result>(work: Promise<Result>): Promise<Outcome<Result>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'slow' }), PATIENCE_MS);
    const settle = (outcome: Outcome<Result>) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    work.then(
      (value) => settle({ kind: 'done', value }),
      (error: unknown) => settle({ kind: 'failed', error }),
    );
  });
}

/** The first of two that succeeds; where neither does, what the second says. */
export function oneOf<Result>(first: Promise<Result>, second: Promise<Result>): Promise<Result> {
  return Promise.any([first, second]).catch(() => second);
}
