// The licences of everything that ships, written by the build (licences.config.ts).
import * as v from 'valibot';

const Licences = v.array(v.object({ name: v.string(), terms: v.string(), text: v.string() }));

/** A work that ships, and on which terms. */
export interface Licence {
  readonly name: string;
  /** What its licence is called: an SPDX identifier, where it has one. */
  readonly terms: string;
  readonly text: string;
}

/** All of them. Rejects where the file cannot be had, or is another. */
export async function readLicences(): Promise<readonly Licence[]> {
  const answer = await fetch('./licences.json');
  return v.parse(Licences, await answer.json());
}
