// How people are spoken to: by whom, and in which tone. No screen waits for more than that this was read.
import { tone } from './tone';
import { readVoice } from './voice';

/** Reads what was chosen. Never rejects, may never answer. */
export async function readManner(): Promise<void> {
  await Promise.all([readVoice(), tone.read()]);
}
