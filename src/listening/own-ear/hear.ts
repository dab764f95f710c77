// The microphone, the way from it, and the worker that hears, put together.
import type { Glimpse, Heard, HeardWord } from '../../ear/ear';
import { endRecording } from '../audio-session';
import { isCommand } from '../command';
import { openMicrophone } from '../microphone';
import type { Listener, Word } from '../recogniser';
import { isInEarbuds } from './earbuds';
import { live } from './life';
import { type Line, layLine } from './line';
import type { FromHearer, ToHearer } from './messages';

interface Hearing {
  /** Where the microphone is open. */
  line(): Line | undefined;
  end(): void;
}

export interface HearingOptions {
  /** What it has learnt. */
  readonly model: Uint8Array;
  /** What the odds of all limits are multiplied by. */
  readonly strictness: number;
  /** Whether what begins now is only a tone of ours. */
  isDeaf(): boolean;
}

/** More than one line ever has bursts. */
const OF_A_LINE = 1_000_000;

/** Hears until it is ended. */
export function hear(
  { model, strictness, isDeaf }: HearingOptions,
  listener: Listener,
  glimpse?: (now: Glimpse) => void,
): Hearing {
  const worker = new Worker(new URL('./hearer.ts', import.meta.url), { type: 'module' });
  const { port1: told, port2: tell } = new MessageChannel();
  const send = (message: ToHearer, port: MessagePort) => worker.postMessage(message, [port]);
  send({ kind: 'learn', model, strictness, watched: glimpse !== undefined, tell }, tell);

  /** The microphone may be opened several times: what is still told of an earlier line is old. */
  let line = 0;
  const unheeded = new Set<number>();
  const take = (heard: Heard) => {
    if (heard.kind === 'glimpse') return glimpse?.(heard.glimpse);
    const utterance = line * OF_A_LINE + heard.burst;
    if (heard.kind === 'begun' && isDeaf()) unheeded.add(utterance);
    if (unheeded.has(utterance)) return;
    if (heard.kind === 'begun') listener.hearing(utterance);
    else listener.heard(utterance, heard.word && wordOf(heard.word));
  };

  const life = live(
    {
      open: openMicrophone,
      lay: (stream, changed) =>
        layLine(
          stream,
          (sound, rate) => {
            line += 1;
            send({ kind: 'line', line, rate, sound }, sound);
          },
          changed,
        ),
      inEarbuds: (track) =>
        isInEarbuds({ label: track.label, sampleRate: track.getSettings().sampleRate }),
      closed: endRecording,
      devices: navigator.mediaDevices,
      touches: window,
    },
    (standing) => listener.stands(standing),
  );
  told.onmessage = ({ data }: MessageEvent<FromHearer>) => {
    if (data.line !== line) return;
    if (data.kind === 'stalled') life.stalled();
    else take(data.heard);
  };
  const end = () => {
    life.end();
    told.close();
    worker.terminate();
  };
  // Its file could not be had, or it broke.
  worker.addEventListener('error', () => {
    end();
    listener.stands({ kind: 'fault', why: 'lost' });
  });
  return { line: life.line, end };
}

function wordOf({ word, belief, score }: HeardWord): Word | undefined {
  return isCommand(word) ? { command: word, certainty: belief, score } : undefined;
}
