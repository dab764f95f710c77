// Waiting for what is kept, but never for long: nobody looks at nothing because storage is silent.

/** As long as a screen may keep someone waiting for what it could do without. */
const LONGEST_MS = 1000;

/** What comes of `work` within a second; undefined where nothing does. What comes later is lost. */
export function withinASecond<Value>(work: Promise<Value>): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), LONGEST_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
