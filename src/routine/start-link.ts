// What a link that starts a routine says: `#/start/<slug>/<words>`, in the fragment, which never leaves the
// device. The words are neutral, since an address may be seen by others: `long.pair.apart.rowan.rain.low`.
// Earlier versions wrote `?start=<slug>&as=<words>`, which the host saw; such links go on working.
import { LENGTHS, PEOPLE, type People, TOUCHES, type Touch } from '../catalogue/model';
import { BED_IDS, BED_LEVELS, VOICE_IDS } from '../catalogue/voices';
import type { Settings } from './settings';

/** What a link asks for. Settings that it leaves open are as they were last time. */
export interface StartLink {
  readonly slug: string;
  readonly settings: Partial<Settings>;
}

/** What of an address tells of a start. */
type Address = Pick<URL, 'search' | 'hash'>;

/** The fragment that starts the routine at `slug` with just these `settings`. */
export function startFragment(slug: string, settings: Settings): string {
  const { length, people, touch, voice, bed, bedLevel } = settings;
  const words = [length, PEOPLE_WORDS[people], TOUCH_WORDS[touch], voice, BED_WORDS[bed], bedLevel];
  return `#/start/${encodeURIComponent(slug)}/${words.join('.')}`;
}

/**
 * Reads such an address, or one of earlier versions; undefined when it asks for no start. A word that is
 * not known, as from a newer Afterglow or a cut link, is passed over: the routine is still the one that
 * was meant. Never throws.
 */
export function readStart(address: Address): StartLink | undefined {
  const [slug, as = ''] = inFragment(address) ?? inQuery(address) ?? [];
  if (!slug) return undefined;
  const words = as.split('.', MOST_WORDS);
  return { slug, settings: Object.assign({}, ...words.map((word) => MEANINGS.get(word) ?? {})) };
}

function inFragment({ hash }: Address): readonly string[] | undefined {
  const [screen, slug = '', as = ''] = hash.replace(/^#?\/?/, '').split('/', MOST_WORDS);
  return screen === 'start' ? [decoded(slug), as] : undefined;
}

function inQuery({ search }: Address): readonly string[] | undefined {
  const params = new URLSearchParams(search);
  const slug = params.get('start');
  return slug === null ? undefined : [slug, params.get('as') ?? ''];
}

/** As it was before it was put into an address; as it is, where no address could have it so. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** More than any link says. */
const MOST_WORDS = 20;

const PEOPLE_WORDS: Readonly<Record<People, string>> = { one: 'solo', two: 'pair', more: 'round' };
const TOUCH_WORDS: Readonly<Record<Touch, string>> = { touch: 'near', 'touch-free': 'apart' };
const BED_WORDS: Readonly<Record<Settings['bed'], string>> = {
  none: 'quiet',
  rain: 'rain',
  pad: 'hum',
};

const MEANINGS: ReadonlyMap<string, Partial<Settings>> = new Map<string, Partial<Settings>>([
  ...LENGTHS.map((length) => [length, { length }] as const),
  ...PEOPLE.map((people) => [PEOPLE_WORDS[people], { people }] as const),
  ...TOUCHES.map((touch) => [TOUCH_WORDS[touch], { touch }] as const),
  ...VOICE_IDS.map((voice) => [voice, { voice }] as const),
  ...(['none', ...BED_IDS] as const).map((bed) => [BED_WORDS[bed], { bed }] as const),
  ...BED_LEVELS.map((bedLevel) => [bedLevel, { bedLevel }] as const),
]);
