// Recording people's own voices.
import { bringMicrophone } from '../listening';
import { createMaker } from './make';
import { createRecorder, type Microphone, type Recorder } from './recorder';

export type { Recorder, Recording } from './recorder';

/** A recorder at this device's microphone. */
export function createAppRecorder(): Recorder {
  return createRecorder(microphone, createMaker());
}

async function microphone(): Promise<Microphone> {
  const { openForVoice, layLine, faultOf, isInEarbuds, release, endRecording } =
    await bringMicrophone();
  return {
    open: openForVoice,
    lay: layLine,
    faultOf,
    isInEarbuds: (track) =>
      isInEarbuds({ label: track.label, sampleRate: track.getSettings().sampleRate }),
    release,
    closed: endRecording,
  };
}
