// Afterglow's own ear: the same in every browser, on the device, in the languages that it has learnt.
import { keenness } from '../../kept/listening';
import { language } from '../../language/words';
import { bytesOf, type SealedFile } from '../../player/sealed';
import { askForMicrophone } from '../microphone';
import type { Recogniser } from '../recogniser';
import { wouldUseEarbuds } from './earbuds';
import { hear } from './hear';

/** What it has learnt, by language. */
const MODELS = import.meta.glob<SealedFile>('../../../audio/packs/ear-*.bin', {
  query: '?sealed',
  import: 'default',
});

/** What each choice does to the odds of all limits. */
const STRICTNESS = { keen: 1 / 2, measured: 1, strict: 2 } as const;

/** A tone of ours rings on for so long, in milliseconds: what begins meanwhile is not listened to. */
const RINGS_MS = 350;

/** The ear. Nothing of it begins before it is asked to listen. */
export function createOwnEar(): Recogniser {
  let hearing: ReturnType<typeof hear> | undefined;
  let deafUntil = 0;
  /** It may be asked to listen at each question: what it has learnt is brought once. */
  let model: Uint8Array | undefined;
  return {
    availability: async () => (canHear() ? 'ready' : 'unavailable'),
    install: async () => true,
    askForMicrophone,
    inEarbuds: async () => wouldUseEarbuds(await navigator.mediaDevices.enumerateDevices()),
    sound(tone) {
      const line = hearing?.line();
      if (!line) return false;
      line.tone(tone);
      deafUntil = performance.now() + RINGS_MS;
      return true;
    },
    listen(listener, glimpse) {
      let wanted = true;
      listener.stands({ kind: 'opening' });
      Promise.resolve(model ?? learnt())
        .then((brought) => {
          model = brought;
          if (!wanted) return;
          const strictness = STRICTNESS[keenness.peek()];
          const isDeaf = () => performance.now() < deafUntil;
          hearing = hear({ model: brought, strictness, isDeaf }, listener, glimpse);
        })
        .catch(() => {
          if (wanted) listener.stands({ kind: 'fault', why: 'lost' });
        });
      return () => {
        wanted = false;
        hearing?.end();
        hearing = undefined;
      };
    },
  };
}

/** Whether it can: the browser has all that it takes, and it has learnt the language that is spoken. */
function canHear(): boolean {
  const has = (name: string) => typeof Reflect.get(globalThis, name) === 'function';
  // Without a safe origin there is no microphone.
  const microphone: unknown = Reflect.get(navigator, 'mediaDevices');
  return (
    microphone !== undefined && has('AudioWorkletNode') && has('Worker') && bring() !== undefined
  );
}

function bring(): (() => Promise<SealedFile>) | undefined {
  return MODELS[`../../../audio/packs/ear-${language.peek()?.id ?? 'und'}.bin`];
}

/** Rejects where it cannot be had. */
async function learnt(): Promise<Uint8Array> {
  const file = await bring()?.();
  if (!file) throw new Error('not in this language');
  return bytesOf(file);
}
