// A microphone that hears just what a test plays to it, and when: the way from it on is the app's own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What there is to say, as the files in tests/fixtures/ear/words are named. */
export type Said =
  | 'yes'
  | 'no'
  | 'pause'
  | 'go-on'
  | 'next'
  | 'repeat'
  | 'longer'
  | 'stop'
  | 'help'
  | 'other';

interface Microphone {
  state: 'allowed' | 'refused' | 'missing';
  label: string;
  /** How often it was opened. */
  opened: number;
  /** Those that are open. */
  tracks: MediaStreamTrack[];
  /** Plays a sound (a WAV file in base64) to it. Resolves once it is over. */
  play(wav: string): Promise<void>;
  /** Lets it hear, beside what is played to it, what sounds in `element`: as loud as `gain` says. */
  hear(element: HTMLMediaElement, gain: number): void;
  /** Takes it away, as a call or a plug does. */
  lose(): void;
}

declare global {
  interface Window {
    mic: Microphone;
  }
}

/** Runs in the page before the app. */
export function installMicrophone(label = ''): void {
  // An empty page has no microphone at all.
  if (!navigator.mediaDevices) return;
  let context: AudioContext | undefined;
  let bus: GainNode | undefined;
  /** A room is never quite silent. */
  const room = (): { context: AudioContext; bus: GainNode } => {
    if (context && bus) return { context, bus };
    context = new AudioContext();
    bus = context.createGain();
    const noise = context.createBuffer(1, context.sampleRate, context.sampleRate);
    const samples = noise.getChannelData(0);
    for (let i = 0; i < samples.length; i += 1)
      samples[i] = (((i * 7919) % 1009) / 1009 - 0.5) / 1000;
    const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
    source.connect(bus);
    source.start();
    return { context, bus };
  };
  const mic: Microphone = {
    state: 'allowed',
    label,
    opened: 0,
    tracks: [],
    async play(wav) {
      const { context: here, bus: to } = room();
      const bytes = Uint8Array.from(atob(wav), (letter) => letter.charCodeAt(0));
      const buffer = await here.decodeAudioData(bytes.buffer);
      const source = new AudioBufferSourceNode(here, { buffer });
      source.connect(to);
      await new Promise((done) => {
        source.addEventListener('ended', done);
        // Behind the tone that says that the last word was understood: it is not listened through.
        source.start(here.currentTime + 0.5);
      });
    },
    hear(element, gain) {
      const { context: here, bus: to } = room();
      const stream = (
        element as HTMLMediaElement & { captureStream(): MediaStream }
      ).captureStream();
      here.createMediaStreamSource(stream).connect(new GainNode(here, { gain })).connect(to);
    },
    lose() {
      for (const track of mic.tracks.splice(0)) {
        track.stop();
        track.dispatchEvent(new Event('ended'));
      }
    },
  };
  window.mic = mic;
  navigator.mediaDevices.getUserMedia = async () => {
    if (mic.state === 'refused') throw new DOMException('', 'NotAllowedError');
    if (mic.state === 'missing') throw new DOMException('', 'NotFoundError');
    const { context: here, bus: from } = room();
    await here.resume();
    const end = here.createMediaStreamDestination();
    from.connect(end);
    mic.opened += 1;
    const tracks = end.stream.getAudioTracks();
    for (const track of tracks) Object.defineProperty(track, 'label', { value: mic.label });
    const stop = MediaStreamTrack.prototype.stop;
    for (const track of tracks) {
      track.stop = () => {
        from.disconnect(end);
        mic.tracks = mic.tracks.filter((each) => each !== track);
        track.stop = stop;
        stop.call(track);
      };
    }
    mic.tracks.push(...tracks);
    return end.stream;
  };
}

/** Says `word` to the microphone; resolves once that is said. */
export async function sayAloud(page: Page, word: Said): Promise<void> {
  const wav = clip(word).toString('base64');
  await page.evaluate((sound) => window.mic.play(sound), wav);
}

/** The file that says `word`: 16 kHz, 16 bit, with a header of 44 bytes. */
export function clip(word: Said): Buffer {
  return readFileSync(join('tests/fixtures/ear/words', `${word}.wav`));
}

/** How many microphones are open. */
export function openMicrophones(page: Page): Promise<number> {
  return page.evaluate(() => window.mic.tracks.length);
}
