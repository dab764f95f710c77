// While a worker stores the first version, it is asked now and then what it has by then.
import type { Standing, WorkerMessage } from '../sw/messages';
import { ask } from './ask';
import type { Page } from './page';

/** How much of all has to come before it is asked again, as a share: each time it looks through all. */
const LOOK_EACH = 0.05;

/**
 * Asks `worker` at once and whenever some has come, and shows its answers, or that it gives none, until
 * what this returns is called.
 */
export function lookMeanwhile(
  worker: ServiceWorker,
  page: Page,
  show: (standing: Standing | undefined) => void,
): () => void {
  let looking = false;
  let stopped = false;
  let lookedAt = 0;
  const look = async () => {
    if (looking) return;
    looking = true;
    const standing = await ask(worker, { type: 'look', page: page.script });
    looking = false;
    if (!stopped) show(standing);
  };
  const hear = ({ data: news, source }: MessageEvent<WorkerMessage>) => {
    if (news.type !== 'progress' || source !== worker) return;
    if (looking || news.done - lookedAt < LOOK_EACH * news.total) return;
    lookedAt = news.done;
    void look();
  };
  navigator.serviceWorker.addEventListener('message', hear);
  void look();
  return () => {
    stopped = true;
    navigator.serviceWorker.removeEventListener('message', hear);
  };
}
