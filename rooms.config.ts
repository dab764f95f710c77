// What each folder of src may know: what stands above it in this list, and nothing below. Types count
// too. `npm run check` holds every file to it (.ci/imports.ts); a new folder is a new line.

export interface Room {
  readonly name: string;
  /** The packages, and the folders beside src, that it may use. */
  readonly uses?: readonly string[];
  /** Nothing of the browser, no clock and no chance: the same in gives the same out. */
  readonly pure?: true;
  /** One side of the device. None of these knows another. */
  readonly adapter?: true;
  /** Of what stands above it, this and no more. */
  readonly only?: readonly string[];
  /** Of what stands above it, all but this. */
  readonly not?: readonly string[];
  /** Of what stands below, this alone may know it. */
  readonly knownTo?: readonly string[];
  /** All others import its index.ts, and no other file of it. */
  readonly byIndex?: true;
}

const SIGNALS = '@preact/signals';

export const ROOMS: readonly Room[] = [
  // Helpers.
  { name: 'async' },
  { name: 'integrity', pure: true },
  // What there is to do, and its words.
  { name: 'catalogue', pure: true },
  { name: 'practices', pure: true },
  { name: 'routine', pure: true, uses: ['valibot', 'fflate'] },
  { name: 'track', pure: true, knownTo: ['player'] },
  // Sound in, words out.
  { name: 'ear', pure: true, knownTo: ['listening', 'takes'] },
  // People's own recordings.
  { name: 'takes', pure: true, uses: ['audio', '@breezystack/lamejs'] },
  // Routines on their way from one device to another.
  { name: 'passing', pure: true, uses: ['uqr'] },
  // Everyone else is given the words of the language that is spoken.
  { name: 'locale', pure: true, knownTo: ['language', 'sw'] },
  { name: 'language', uses: [SIGNALS] },
  { name: 'content', pure: true },
  // The device: sound, storage and the rest of it. Words are brought to it.
  { name: 'sw', knownTo: ['device'] },
  {
    name: 'player',
    adapter: true,
    not: ['locale', 'language'],
    uses: [SIGNALS, 'howler', 'audio'],
  },
  {
    name: 'storage',
    adapter: true,
    only: ['catalogue', 'practices', 'routine', 'takes', 'async'],
    uses: ['idb', 'valibot'],
  },
  { name: 'device', adapter: true, only: ['async', 'sw'], uses: [SIGNALS, 'valibot'] },
  // What is kept, what goes on, and what follows it.
  { name: 'kept', not: ['player'], uses: [SIGNALS] },
  { name: 'state', uses: [SIGNALS] },
  { name: 'followers', uses: [SIGNALS] },
  { name: 'listening', byIndex: true, uses: [SIGNALS, 'audio'] },
  { name: 'recording', uses: [SIGNALS] },
  // What people see. Components are given what they show.
  { name: 'components', only: ['catalogue', 'practices', 'routine'], uses: ['preact'] },
  { name: 'screens', uses: ['preact', SIGNALS] },
  { name: 'app', uses: ['preact', SIGNALS] },
  { name: 'styles', knownTo: ['main', 'gallery'] },
  // Runs before all of them, and has only what the last visit has left.
  { name: 'early' },
  { name: 'main', uses: ['preact'] },
  // For development and tests only: nobody may know it, so that it never ships.
  { name: 'gallery', uses: ['preact', SIGNALS], not: ['main', 'early'] },
];
