// The voice that the device itself has (https://wicg.github.io/speech-api/#tts-section): only one that speaks
// without any server. It falls silent with the screen, and cannot be part of a track.

/** A voice of this device that speaks `language` (BCP 47), as far as is known now; undefined where there is none. */
export function deviceVoiceFor(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const [wanted] = language.toLowerCase().split('-');
  const fitting = speechSynthesis
    .getVoices()
    // What is not local is sent to a server: never.
    .filter(
      ({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === wanted,
    );
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/** Calls `changed` when the device has come to know its voices, until the function it returns is called. */
export function onDeviceVoices(changed: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return () => undefined;
  // Older Safaris have no such event on it.
  speechSynthesis.addEventListener?.('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener?.('voiceschanged', changed);
}

/** Has `voice` say `text`, calmly; `over` is called when that is done. Returns what ends it at once. */
export function sayByDevice(
  voice: SpeechSynthesisVoice,
  text: string,
  over: () => void,
): () => void {
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.9;
  let done = false;
  const end = () => {
    if (!done) over();
    done = true;
  };
  words.addEventListener('end', end);
  words.addEventListener('error', end);
  speechSynthesis.speak(words);
  return () => {
    done = true;
    speechSynthesis.cancel();
  };
}
