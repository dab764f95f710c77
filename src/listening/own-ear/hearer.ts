// The worker that hears. All that is reckoned is reckoned here, away from the page. Built as a file of its own.
import { createEar } from '../../ear/ear';
import { readModel } from '../../ear/model';
import type { FromHearer, ToHearer } from './messages';

/** So long after a block the next one should be there, in milliseconds: many times as long as one lasts. */
const STALLED_MS = 3000;

let learnt: Extract<ToHearer, { kind: 'learn' }> | undefined;
let open: MessagePort | undefined;
let watch: ReturnType<typeof setInterval> | undefined;

addEventListener('message', ({ data }: MessageEvent<ToHearer>) => {
  if (data.kind === 'learn') learnt = data;
  else listen(data);
});

function listen({ line, rate, sound }: Extract<ToHearer, { kind: 'line' }>): void {
  if (!learnt) return;
  const { model, strictness, watched, tell } = learnt;
  const say = (message: FromHearer) => tell.postMessage(message);
  const ear = createEar(readModel(model), { rate, strictness, watched });
  const rewatch = () => {
    clearInterval(watch);
    watch = setInterval(() => say({ kind: 'stalled', line }), STALLED_MS);
  };
  open?.close();
  open = sound;
  rewatch();
  sound.onmessage = ({ data }: MessageEvent<Float32Array>) => {
    rewatch();
    ear.push(data, (heard) => say({ kind: 'heard', line, heard }));
  };
}
