// A question to a service worker, and its answer.
import type { PageMessage, Standing } from '../sw/messages';

/** A worker that says nothing for so long has been stopped, or does not know the question. */
const SILENCE_MS = 30_000;

/** Asks `worker`. Undefined where no answer comes; news of its progress counts as a sign of life. */
export function ask(worker: ServiceWorker, message: PageMessage): Promise<Standing | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const workers = navigator.serviceWorker;
    let silence: ReturnType<typeof setTimeout>;
    const finish = (answer: Standing | undefined) => {
      clearTimeout(silence);
      workers.removeEventListener('message', wait);
      port1.close();
      resolve(answer);
    };
    const wait = () => {
      clearTimeout(silence);
      silence = setTimeout(() => finish(undefined), SILENCE_MS);
    };
    workers.addEventListener('message', wait);
    wait();
    port1.onmessage = ({ data }: MessageEvent<Standing>) => finish(data);
    worker.postMessage(message, [port2]);
  });
}
