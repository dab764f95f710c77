// What a link that starts a routine says: `?start=<slug>&as=<words>`. The words are neutral, since an
// address may be seen by others: `long.pair.apart.rowan.rain.low`.
import { LENGTHS, PEOPLE, type People, TOUCHES, type Touch } from '../catalogue/model';
import { BED_IDS, BED_LEVELS, VOICE_IDS } from '../catalogue/voices';
import type { Settings } from './settings';

/** What a link asks for. Settings that it leaves open are as they were last time. */
export interface StartLink {
  readonly slug: string;
  readonly settings: Partial<Settings>;
}

/** The query that starts the routine at `slug` with just these `settings`. */
export function startQuery(slug: string, settings: Settings): string {
  const { length, people, touch, voice, bed, bedLevel } = settings;
  const words = [length, PEOPLE_WORDS[people], TOUCH_WORDS[touch], voice, BED_WORDS[bed], bedLevel];
  return `?start=${encodeURIComponent(slug)}&as=${words.join('.')}`;
}

/**
 * Reads such a query; undefined when it asks for no start. A word that is not known, as from a newer
 * Afterglow or a cut link, is passed over: the routine is still the one that was meant.
 */
export function readStartQuery(query: string): StartLink | undefined {
  const params = new URLSearchParams(query);
  const slug = params.get('start');
  if (slug === null) return undefined;
  const words = (params.get('as') ?? '').split('.', MOST_WORDS);
  return { slug, settings: Object.assign({}, ...words.map((word) => MEANINGS.get(word) ?? {})) };
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
