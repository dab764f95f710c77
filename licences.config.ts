// The licences of everything that ships, as a file of the app that its settings show. Read off what the
// build has put into it, so that nothing is forgotten: what has no licence fails the build.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { VoiceId } from './src/catalogue/voices';
import type { Licence } from './src/device/licences';

const FILE = 'licences.json';

/** What the recordings that a voice was made from are called, and the file with their licence. */
const VOICES: Readonly<Record<VoiceId, readonly [name: string, file: string]>> = {
  ember: ['CMU ARCTIC clb', 'cmu-arctic.txt'],
  rowan: ['CMU ARCTIC bdl', 'cmu-arctic.txt'],
};

/** Writes the licences beside the app. */
export function licences(): Plugin {
  let root = '';
  return {
    name: 'afterglow:licences',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const sources = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
      );
      const all = licencesOf(sources, root);
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(all) });
    },
  };
}

/**
 * The licences of all that `sources`, as the build names them, come from: absolute paths, or paths below
 * `root`. Throws where there is none.
 */
export function licencesOf(sources: readonly string[], root: string): readonly Licence[] {
  const packages = new Set(sources.flatMap((source) => packageOf(source, root) ?? []));
  const voices = new Set(sources.flatMap((source) => VOICE.exec(source)?.[1] ?? []));
  return [
    { name: 'Afterglow', terms: 'MIT', text: readFileSync(join(root, 'LICENSE'), 'utf8').trim() },
    ...[...voices].sort().map((voice) => ofVoice(voice, root)),
    ...[...packages].sort().map(ofPackage),
  ];
}

const VOICE = /(?:^|\/)audio\/packs\/([^/]+)\/.+\.mp3/;
const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The folder of the package that `source` is in. */
function packageOf(source: string, root: string): string | undefined {
  // What the build itself adds is named so: a few lines that load what comes later.
  if (source.startsWith('\0vite/')) return resolve(root, 'node_modules/vite');
  if (source.startsWith('\0')) return undefined;
  return PACKAGE.exec(resolve(root, source))?.[1];
}

function ofVoice(voice: string, root: string): Licence {
  const known: Readonly<Record<string, readonly [string, string]>> = VOICES;
  const [name, file] = known[voice] ?? [];
  if (!name || !file) throw new Error(`licences.config.ts has no licence of the voice ${voice}`);
  const text = readFileSync(join(root, 'audio/licences', file), 'utf8').trim();
  return { name, terms: 'CMU ARCTIC', text };
}

function ofPackage(folder: string): Licence {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, string>>;
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (!name || !license || !file) throw new Error(`The package in ${folder} has no licence`);
  // Those that Vite was made from are its own matter: what ships of it is a few lines of its own.
  const [text = ''] = readFileSync(join(folder, file), 'utf8').split(/^# Licenses of bundled/m);
  return { name: `${name} ${version ?? ''}`.trim(), terms: license, text: text.trim() };
}
