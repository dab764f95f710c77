// Loudness and true peak after EBU R 128 (ITU-R BS.1770): one measure, for rendering and for tests.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { SAMPLE_RATE } from '../src/catalogue/units';

/** Measures samples at 24 kHz, mono. */
export interface Meter {
  /**
   * Integrated loudness in LUFS. Gating works on blocks of 400 ms, too coarse for a clip of a
   * second; so a clip is measured as if it were said over and over, for at least 4 s.
   */
  loudness(samples: Float32Array): number;
  /** The highest peak of the waveform between samples, in dBTP. */
  truePeak(samples: Float32Array): number;
}

/** The few exports of the module that we call; arrays are handed over by address and length. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  ebur128_integrated_mono(rate: number, address: number, length: number): number;
  ebur128_true_peak_mono(rate: number, address: number, length: number): number;
  __wbindgen_malloc(bytes: number): number;
}

const LEAST_SECONDS = 4;

/**
 * Loads the meter. The package expects a bundler that imports `.wasm`, which Node does not, so its
 * module is instantiated here; what it would import is only called to report that it crashed.
 */
export async function openMeter(): Promise<Meter> {
  const file = createRequire(import.meta.url).resolve('ebur128-wasm/ebur128_wasm_bg.wasm');
  const module = await WebAssembly.compile(await readFile(file));
  const imports: WebAssembly.Imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {};
    Object.assign(imports[from], { [name]: crash });
  }
  const { exports } = await WebAssembly.instantiate(module, imports);
  const wasm = exports as unknown as Exports;

  /** Copies `samples` into the module; it frees them itself. */
  const pass = (samples: Float32Array): [number, number, number] => {
    const address = wasm.__wbindgen_malloc(samples.byteLength);
    new Float32Array(wasm.memory.buffer, address, samples.length).set(samples);
    return [SAMPLE_RATE, address, samples.length];
  };
  return {
    loudness: (samples) => wasm.ebur128_integrated_mono(...pass(repeated(samples))),
    truePeak: (samples) => wasm.ebur128_true_peak_mono(...pass(samples)),
  };
}

function repeated(samples: Float32Array): Float32Array {
  const times = Math.max(1, Math.ceil((LEAST_SECONDS * SAMPLE_RATE) / samples.length));
  const whole = new Float32Array(samples.length * times);
  for (let k = 0; k < times; k++) whole.set(samples, k * samples.length);
  return whole;
}

function crash(): never {
  throw new Error('the loudness meter crashed');
}
