// The browser's own recogniser, on the device or not at all
// (https://webaudio.github.io/web-speech-api/#dom-speechrecognition-processlocally).
import { allWords, language } from '../language/words';
import { commandOf } from './command';
import { askForMicrophone } from './microphone';
import type { Availability, Fault, Listener, Recogniser, Word } from './recogniser';
import { tagsToHear } from './tags';
import {
  type FaultEvent,
  localRecognition,
  phrasesOf,
  type Recognition,
  type RecognitionClass,
  type ResultEvent,
} from './web-speech-api';

/** A session that ended sooner than this did not really listen, in milliseconds. */
const TOO_SHORT = 1000;
/** So many of those in a row, and it is given up: starting anew at once would only spin. */
const TOO_SHORT_AT_MOST = 3;

/** The browser's recogniser. Where it works by a server only, it is unavailable. */
export function createSpeechRecogniser(): Recogniser {
  const Local = localRecognition();
  if (!Local) return NO_RECOGNISER;
  return {
    availability: async () => (await earsOf(Local)).availability,
    async install() {
      const { tag } = await earsOf(Local);
      return Local.install(optionsFor(tag)).catch(() => false);
    },
    askForMicrophone,
    ...WITHOUT,
    listen(listener) {
      const phrases = Object.values(allWords().commands);
      listener.stands({ kind: 'opening' });
      let end = () => {};
      let wanted = true;
      void earsOf(Local).then(({ tag }) => {
        if (wanted) end = listenWith(Local, tag, phrases, listener);
      });
      return () => {
        wanted = false;
        end();
      };
    },
  };
}

interface Ears {
  /** BCP 47. */
  readonly tag: string;
  readonly availability: Availability;
}

/** The best way to hear the language that is spoken: one that is there already, or one to be fetched. */
async function earsOf(Local: RecognitionClass): Promise<Ears> {
  const tags = tagsToHear(language.peek()?.id ?? 'und', navigator.languages);
  const all = await Promise.all(
    tags.map(async (tag) => ({ tag, availability: await availabilityOf(Local, tag) })),
  );
  return (
    all.find(({ availability }) => availability === 'ready') ??
    all.find(({ availability }) => availability === 'downloadable') ?? {
      tag: tags[0] ?? '',
      availability: 'unavailable',
    }
  );
}

async function availabilityOf(Local: RecognitionClass, tag: string): Promise<Availability> {
  try {
    const status = await Local.available(optionsFor(tag));
    if (status === 'available') return 'ready';
    return status === 'unavailable' ? 'unavailable' : 'downloadable';
  } catch {
    // Forbidden by a policy of the browser or of the host.
    return 'unavailable';
  }
}

const optionsFor = (tag: string) => ({ langs: [tag], processLocally: true }) as const;

/** It neither says what microphone it uses, nor sounds anything. */
const WITHOUT = { inEarbuds: async () => false, sound: () => false } as const;

const NO_RECOGNISER: Recogniser = {
  ...WITHOUT,
  availability: async () => 'unavailable',
  install: async () => false,
  askForMicrophone: async () => 'lost',
  listen(listener) {
    listener.stands({ kind: 'fault', why: 'lost' });
    return () => undefined;
  },
};

/** Listens over as many of the browser's sessions as it takes: each ends by itself in a silence. */
function listenWith(
  Local: RecognitionClass,
  tag: string,
  phrases: readonly string[],
  listener: Listener,
): () => void {
  let current: Recognition | undefined;
  let biased = true;
  let tooShort = 0;
  let utterance = 0;

  const giveUp = (why: Fault) => {
    const last = current;
    current = undefined;
    last?.abort();
    listener.stands({ kind: 'fault', why });
  };

  const begin = () => {
    const session = create(Local, tag, biased ? phrases : []);
    const startedAt = performance.now();
    current = session;
    const ifCurrent = (use: (event: Event) => void) => (event: Event) => {
      if (current === session) use(event);
    };
    session.addEventListener(
      'result',
      ifCurrent((event) => {
        const { results, resultIndex } = event as ResultEvent;
        for (const result of Array.from(results).slice(resultIndex)) {
          if (result.isFinal) {
            listener.heard(utterance, wordIn(result[0]?.transcript ?? ''));
            utterance += 1;
          } else {
            listener.hearing(utterance);
          }
        }
      }),
    );
    session.addEventListener(
      'error',
      ifCurrent((event) => {
        const { error } = event as FaultEvent;
        if (error === 'phrases-not-supported') biased = false;
        const why = FAULTS[error];
        if (why) giveUp(why);
      }),
    );
    session.addEventListener(
      'end',
      ifCurrent(() => {
        utterance += 1;
        tooShort = performance.now() - startedAt < TOO_SHORT ? tooShort + 1 : 0;
        if (tooShort < TOO_SHORT_AT_MOST) begin();
        else giveUp('lost');
      }),
    );
    try {
      session.start();
    } catch {
      giveUp('lost');
    }
  };
  listener.stands({ kind: 'listening', earbuds: false });
  begin();

  return () => {
    const last = current;
    current = undefined;
    last?.abort();
  };
}

/** A phrase is told without how sure it is in most browsers: never enough where a wrong no is dangerous. */
function wordIn(phrase: string): Word | undefined {
  const command = commandOf(phrase);
  return command && { command, certainty: 'fair' };
}

/** Errors after which there is nothing to wait for; after all others a new session is begun. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'audio-capture': 'no-microphone',
  'not-allowed': 'refused',
  'service-not-allowed': 'lost',
  'language-not-supported': 'lost',
  network: 'lost',
};

function create(Local: RecognitionClass, tag: string, phrases: readonly string[]): Recognition {
  const session = new Local();
  session.processLocally = true;
  session.lang = tag;
  session.continuous = true;
  // Only these tell when an utterance began.
  session.interimResults = true;
  const expected = 'phrases' in session ? phrasesOf(phrases) : undefined;
  if (expected?.length) session.phrases = expected;
  return session;
}
