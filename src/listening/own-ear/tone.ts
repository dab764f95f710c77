// The short tones that say whether a word was understood: two notes up where it was, a low one where it was not;
// and one for each count before a recording.

export type Tone = 'understood' | 'unsure' | 'count';

/** In hertz. High and pure: nothing that is spoken is. */
export const NOTES: Readonly<Record<Tone, readonly number[]>> = {
  understood: [880, 1320],
  unsure: [440],
  count: [660],
};

/** How long each note sounds. */
export const NOTE_SECONDS = 0.07;

/** Of full scale. Soft: it is meant for whoever has just spoken. */
const LOUDNESS = 0.06;

/** How loud a note is, of its loudest, `since` so many seconds after its beginning: it rises, then falls. */
export function shapeAt(since: number): number {
  const rise = NOTE_SECONDS / 4;
  if (since < 0 || since > NOTE_SECONDS) return 0;
  return since < rise ? since / rise : (NOTE_SECONDS - since) / (NOTE_SECONDS - rise);
}

/** Sounds the tone of that kind in `context`, now. */
export function soundTone(context: AudioContext, kind: Tone): void {
  for (const [at, pitch] of NOTES[kind].entries()) {
    const begin = context.currentTime + at * NOTE_SECONDS;
    const gain = context.createGain();
    gain.gain.setValueAtTime(0, begin);
    for (const since of [NOTE_SECONDS / 4, NOTE_SECONDS]) {
      gain.gain.linearRampToValueAtTime(LOUDNESS * shapeAt(since), begin + since);
    }
    const oscillator = context.createOscillator();
    oscillator.frequency.value = pitch;
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(begin);
    oscillator.stop(begin + NOTE_SECONDS);
  }
}
