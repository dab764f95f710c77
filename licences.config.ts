// The licences of everything that ships, as a file of the app that its settings show. Read off what the
// build has put into it, so that nothing is forgotten: what has no licence fails the build.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { VoiceId } from './src/catalogue/voices';
import type { Licence } from './src/device/licences';

const FILE = 'licences.json';

/** What voices were made from. */
interface Origin {
  readonly name: string;
  readonly terms: string;
  /** The file with the licence, and with what is known of it. */
  readonly file: string;
  readonly voices: readonly VoiceId[];
}

const ORIGINS: readonly Origin[] = [
  {
    name: 'Kokoro-82M',
    terms: 'Apache-2.0',
    file: 'kokoro-82m.txt',
    voices: ['ember', 'rowan', 'hush'],
  },
];

/** What was copied into a file of the app by hand, with the licence beside that file. */
const COPIED = [{ name: 'Lucide', terms: 'ISC AND MIT', file: 'src/components/icon-paths' }];

/** What a package says of its licence in a few words only, and where all of it stands here. */
const WHOLE_TEXTS: Readonly<Record<string, string>> = {
  '@breezystack/lamejs': 'docs/licences/lgpl-3.0.txt',
};

/** What was put into the files of workers: each of those is a build of its own, behind the app's. */
const inWorkers = new Set<string>();

/** Notes what workers are made of, which are built before the app is done. */
export function workerSources(): Plugin {
  return {
    name: 'afterglow:worker-sources',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') for (const id of file.moduleIds) inWorkers.add(id);
      }
    },
  };
}

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
      const all = licencesOf([...sources, ...inWorkers], root);
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
  const origins = new Set([...voices].sort().map(originOf));
  return [
    { name: 'Afterglow', terms: 'MIT', text: textIn('LICENSE', root) },
    ...[...origins].map((origin) => ofOrigin(origin, root)),
    ...COPIED.filter(({ file }) => sources.some((each) => each.endsWith(`${file}.ts`))).map(
      ({ name, terms, file }) => ({ name, terms, text: textIn(`${file}.licence.txt`, root) }),
    ),
    ...[...packages].sort().map((folder) => ofPackage(folder, root)),
  ];
}

const VOICE = /(?:^|\/)audio\/packs\/([^/]+)\/.+\.frames/;
const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The folder of the package that `source` is in. */
function packageOf(source: string, root: string): string | undefined {
  // What the build itself adds is named so: a few lines that load what comes later.
  if (source.startsWith('\0vite/')) return resolve(root, 'node_modules/vite');
  if (source.startsWith('\0')) return undefined;
  return PACKAGE.exec(resolve(root, source))?.[1];
}

function originOf(voice: string): Origin {
  const origin = ORIGINS.find(({ voices }) => voices.some((each) => each === voice));
  if (!origin) throw new Error(`licences.config.ts has no licence of the voice ${voice}`);
  return origin;
}

function ofOrigin({ name, terms, file }: Origin, root: string): Licence {
  return { name, terms, text: textIn(join('audio/licences', file), root) };
}

function textIn(file: string, root: string): string {
  return readFileSync(join(root, file), 'utf8').trim();
}

function ofPackage(folder: string, root: string): Licence {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, string>>;
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (!name || !license || !file) throw new Error(`The package in ${folder} has no licence`);
  // Those that Vite was made from are its own matter: what ships of it is a few lines of its own.
  const [text = ''] = readFileSync(join(folder, file), 'utf8').split(/^# Licenses of bundled/m);
  const whole = WHOLE_TEXTS[name];
  return {
    name: `${name} ${version ?? ''}`.trim(),
    terms: license,
    text: [text.trim(), ...(whole ? [textIn(whole, root)] : [])].join('\n\n'),
  };
}
