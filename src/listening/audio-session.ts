// What an iPhone is told that we do with sound (https://www.w3.org/TR/audio-session/). With a microphone open
// it must be told so, or it ends the microphone; all other time it is told that we play (src/player), or
// its ring switch would silence a routine.

type Kind = 'playback' | 'play-and-record';

/** Call it before the microphone is opened. */
export function beginRecording(): void {
  tell('play-and-record');
}

/** Call it once the microphone is closed: while it is open, this would end it. */
export function endRecording(): void {
  tell('playback');
}

function tell(type: Kind): void {
  const session = (navigator as { audioSession?: { type: string } }).audioSession;
  if (session && session.type !== type) session.type = type;
}
