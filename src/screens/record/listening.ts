// Hearing a recording by itself.
import { type ReadonlySignal, signal } from '@preact/signals';

export interface Listening {
  /** Which is heard now. */
  readonly heard: ReadonlySignal<string | undefined>;
  /** Lets `frames`, called `of`, be heard in place of any other; what is heard already falls silent. */
  toggle(of: string, frames: Uint8Array<ArrayBuffer>): void;
  stop(): void;
}

/** Nothing is heard at first. */
export function createListening(): Listening {
  const heard = signal<string | undefined>(undefined);
  const audio = new Audio();
  let url = '';
  const stop = () => {
    heard.value = undefined;
    audio.pause();
    if (url) URL.revokeObjectURL(url);
    url = '';
  };
  audio.addEventListener('ended', stop);
  return {
    heard,
    toggle(of, frames) {
      const was = heard.peek();
      stop();
      if (was === of) return;
      url = URL.createObjectURL(new Blob([frames], { type: 'audio/mpeg' }));
      audio.src = url;
      heard.value = of;
      audio.play().catch(() => heard.peek() === of && stop());
    },
    stop,
  };
}
