// As much of the Web Speech API as is used here, typed, and only where it can run on the device
// (https://webaudio.github.io/web-speech-api/#speechreco-section).

interface Options {
  /** BCP 47. */
  readonly langs: readonly string[];
  readonly processLocally: true;
}

export interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  /** True: the browser must not send the sound anywhere, and fails where it would have to. */
  processLocally: boolean;
  /** Words to expect; missing in browsers that cannot be told. */
  phrases?: readonly Phrase[];
  start(): void;
  abort(): void;
}

export interface RecognitionClass {
  new (): Recognition;
  available(
    options: Options,
  ): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  install(options: Options): Promise<boolean>;
}

interface Phrase {
  readonly phrase: string;
  /** 0 to 10. */
  readonly boost: number;
}

type PhraseClass = new (phrase: string, boost: number) => Phrase;

export interface ResultEvent extends Event {
  /** The first result that changed. */
  readonly resultIndex: number;
  readonly results: ArrayLike<{
    readonly isFinal: boolean;
    readonly [best: number]: { readonly transcript: string } | undefined;
  }>;
}

export interface FaultEvent extends Event {
  readonly error: string;
}

/**
 * The browser's recogniser, or undefined where it could only send sound to a server: such browsers
 * lack `available`, `install` or `processLocally`. Chromium may have all of them under the prefix.
 */
export function localRecognition(): RecognitionClass | undefined {
  return ['SpeechRecognition', 'webkitSpeechRecognition']
    .map((name): unknown => Reflect.get(globalThis, name))
    .find(isLocal);
}

function isLocal(value: unknown): value is RecognitionClass {
  return (
    typeof value === 'function' &&
    'available' in value &&
    'install' in value &&
    value.prototype instanceof EventTarget &&
    'processLocally' in value.prototype
  );
}

/** `words` as the browser wants to be told them; undefined where it cannot be. */
export function phrasesOf(words: readonly string[]): readonly Phrase[] | undefined {
  const made: unknown = Reflect.get(globalThis, 'SpeechRecognitionPhrase');
  if (!isPhraseClass(made)) return undefined;
  return words.map((word) => new made(word, BOOST));
}

function isPhraseClass(value: unknown): value is PhraseClass {
  return typeof value === 'function';
}

/** Clearly likelier than other words, without hearing them in everything. */
const BOOST = 3;
