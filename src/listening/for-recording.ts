// The microphone as whoever records a voice needs it: the way from it on is the same.
export { endRecording } from './audio-session';
export { faultOf, openForVoice, release } from './microphone';
export { isInEarbuds } from './own-ear/earbuds';
export { type Line, layLine } from './own-ear/line';
