// Where the sound of the microphone is tapped: on the browser's own thread for sound, which must never wait.
// So it only gathers samples and hands them on to the worker that hears. Built as a file of its own.

/** As much of an AudioWorklet's own world as is used here (https://www.w3.org/TR/webaudio-1.1/#AudioWorkletGlobalScope). */
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, of: new () => AudioWorkletProcessor): void;

/** Samples in a block: about 20 ms, so that fifty messages a second do. */
const BLOCK = 1024;

class Tap extends AudioWorkletProcessor {
  #out: MessagePort | undefined;
  #block = new Float32Array(BLOCK);
  #count = 0;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<MessagePort>) => {
      this.#out = data;
    };
  }

  /** Called with the next few samples of each channel, of which there is one. Its output stays silent. */
  process(inputs: readonly (readonly Float32Array[])[]): boolean {
    const samples = inputs[0]?.[0];
    if (!samples || !this.#out) return true;
    for (let taken = 0; taken < samples.length; ) {
      const more = Math.min(BLOCK - this.#count, samples.length - taken);
      this.#block.set(samples.subarray(taken, taken + more), this.#count);
      this.#count += more;
      taken += more;
      if (this.#count < BLOCK) break;
      this.#out.postMessage(this.#block, [this.#block.buffer]);
      this.#block = new Float32Array(BLOCK);
      this.#count = 0;
    }
    return true;
  }
}

registerProcessor('tap', Tap);
