// The microphone, and why there is none (https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia).
import { beginRecording, endRecording } from './audio-session';
import type { Fault } from './recogniser';

/**
 * Afterglow's own voice is taken out. All else stays as it is: the ear has learnt in noise, and at every
 * loudness; what lifts the quiet or gates the hiss would only change it from moment to moment.
 */
const SOUND: MediaTrackConstraints = {
  echoCancellation: true,
  noiseSuppression: false,
  autoGainControl: false,
  channelCount: 1,
};

/** Opens the microphone. `endRecording` once it is closed again, or was not opened. Rejects where `faultOf` says. */
export async function openMicrophone(): Promise<MediaStream> {
  beginRecording();
  return navigator.mediaDevices.getUserMedia({ audio: SOUND });
}

/**
 * For a voice that is to be kept: nothing else sounds meanwhile, so no echo is taken out, which would take some
 * of the voice with it. The hiss of a room is; how loud it is stays as it is, and is set later, for a line as a whole.
 */
const VOICE: MediaTrackConstraints = {
  echoCancellation: false,
  noiseSuppression: true,
  autoGainControl: false,
  channelCount: 1,
};

/** The same as `openMicrophone`, to record a voice. */
export async function openForVoice(): Promise<MediaStream> {
  beginRecording();
  return navigator.mediaDevices.getUserMedia({ audio: VOICE });
}

/** What went wrong when it was opened: also that something else has it, and may give it back. */
export function faultOf(error: unknown): Fault | 'taken' {
  const name = error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'no-microphone';
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotReadableError':
    case 'AbortError':
      return 'taken';
    default:
      return 'lost';
  }
}

/** Lets go of what `openMicrophone` gave. */
export function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Asks for it, and lets it go at once. Undefined when all is well, also where something else has it now. */
export async function askForMicrophone(): Promise<Fault | undefined> {
  try {
    release(await openMicrophone());
    return undefined;
  } catch (error) {
    const fault = faultOf(error);
    return fault === 'taken' ? 'lost' : fault;
  } finally {
    endRecording();
  }
}
