// The way of the sound from the microphone to the worker that hears: past the page, which only lays it.
import tapUrl from './tap?worker&url';
import { soundTone, type Tone } from './tone';

/** A way that was laid. It sounds nothing but the short tones that it is asked for. */
export interface Line {
  /** Whether sound flows on it; if not, whether only a touch lets it. */
  flow(): 'flows' | 'wants-touch' | 'interrupted';
  /** Tries to let it flow again. Does nothing where it is interrupted: that harms iPhones. */
  resume(): void;
  /** Sounds a short tone. */
  tone(kind: Tone): void;
  close(): void;
}

/**
 * Lays a way from `stream`, and gives its end to `hand`, with its rate; calls `changed` when what `flow` says
 * may have. Rejects where the browser has no such ways.
 */
export async function layLine(
  stream: MediaStream,
  hand: (sound: MessagePort, rate: number) => void,
  changed: () => void,
): Promise<Line> {
  // At the rate that the sound comes in: Firefox joins no others.
  const context = new AudioContext({ latencyHint: 'balanced' });
  try {
    await context.audioWorklet.addModule(tapUrl);
    const source = context.createMediaStreamSource(stream);
    const tap = new AudioWorkletNode(context, 'tap', {
      outputChannelCount: [1],
      channelCount: 1,
      channelCountMode: 'explicit',
    });
    const { port1, port2 } = new MessageChannel();
    tap.port.postMessage(port1, [port1]);
    hand(port2, context.sampleRate);
    // What leads nowhere, some browsers do not run. It is silent.
    source.connect(tap).connect(context.destination);
    context.addEventListener('statechange', changed);
  } catch (error) {
    void context.close();
    throw new Error('no way to the ear', { cause: error });
  }
  const resume = () => {
    if (context.state === 'suspended') void context.resume().catch(() => undefined);
  };
  resume();
  return {
    flow() {
      const state: string = context.state;
      if (state === 'running') return 'flows';
      return state === 'suspended' ? 'wants-touch' : 'interrupted';
    },
    resume,
    tone: (kind) => soundTone(context, kind),
    close() {
      context.removeEventListener('statechange', changed);
      void context.close().catch(() => undefined);
    },
  };
}
