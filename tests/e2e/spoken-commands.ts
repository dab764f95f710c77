// A browser whose recogniser hears what a test says. Nothing here listens to a real microphone.
import type { Page } from '@playwright/test';

export interface Browser {
  /** Where its recogniser works: some know no other way than a server. */
  readonly listens: 'on-device' | 'by-server';
  readonly pack: 'available' | 'downloadable';
  readonly microphone: 'allowed' | 'refused' | 'missing';
}

export const LISTENER: Browser = {
  listens: 'on-device',
  pack: 'available',
  microphone: 'allowed',
};

interface Ear extends EventTarget {
  processLocally?: boolean;
}

declare global {
  interface Window {
    ears: {
      /** How many recognisers were made. */
      made: number;
      /** The one that listens. */
      open: Ear | undefined;
      /** Whether any listened without being held to the device. */
      leaked: boolean;
      /** Lets it hear words, settled or not yet. */
      hear(words: string, settled: boolean): void;
      /** Lets the browser end it, as after a silence or with an error. */
      end(error?: string): void;
      /** Ends a download. */
      fetched(worked: boolean): void;
    };
  }
}

/** Runs in the page before the app. It has what the browser's own recogniser needs, and not what ours does. */
export function installEars({ listens, pack, microphone }: Browser): void {
  Reflect.deleteProperty(window, 'AudioWorkletNode');
  /** A download may end before anyone waits for it, or after. */
  const ended: boolean[] = [];
  let waiting: ((worked: boolean) => void) | undefined;
  const ears: Window['ears'] = {
    made: 0,
    open: undefined,
    leaked: false,
    hear(words, settled) {
      const result = Object.assign([{ transcript: words }], { isFinal: settled });
      const event = Object.assign(new Event('result'), { resultIndex: 0, results: [result] });
      ears.open?.dispatchEvent(event);
    },
    end(error) {
      const ended = ears.open;
      ears.open = undefined;
      if (error) ended?.dispatchEvent(Object.assign(new Event('error'), { error }));
      ended?.dispatchEvent(new Event('end'));
    },
    fetched(worked) {
      if (waiting) waiting(worked);
      else ended.push(worked);
      waiting = undefined;
    },
  };
  class Server extends EventTarget {
    constructor() {
      super();
      ears.made += 1;
    }
    start() {
      ears.open = this;
      ears.leaked ||= (this as Ear).processLocally !== true;
    }
    abort() {
      if (ears.open === this) ears.open = undefined;
    }
  }
  class OnDevice extends Server {
    #local = false;
    get processLocally() {
      return this.#local;
    }
    set processLocally(local) {
      this.#local = local;
    }
    static async available({ processLocally }: { processLocally?: boolean }) {
      return processLocally ? pack : 'available';
    }
    static install() {
      return new Promise<boolean>((done) => {
        const early = ended.shift();
        if (early === undefined) waiting = done;
        else done(early);
      });
    }
  }
  const one = listens === 'on-device' ? OnDevice : Server;
  Object.assign(window, { ears, SpeechRecognition: one, webkitSpeechRecognition: one });
  navigator.mediaDevices.getUserMedia = async () => {
    if (microphone === 'allowed') return new MediaStream();
    throw new DOMException('', microphone === 'missing' ? 'NotFoundError' : 'NotAllowedError');
  };
}

/** Says `words`, settled at once. */
export function say(page: Page, words: string): Promise<void> {
  return page.evaluate((said) => window.ears.hear(said, true), words);
}

/** Whether anything listens now. */
export function listens(page: Page): Promise<boolean> {
  return page.evaluate(() => window.ears.open !== undefined);
}
