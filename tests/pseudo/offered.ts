// The languages of the build that tests are made in: the real ones, and two that are made up.
import { ENGLISH, language } from '../../src/language/languages';
import { ACCENTED, type Disguise, firstIn, MIRRORED, moreIn } from './disguise';

const disguised = (id: string, direction: 'ltr' | 'rtl', disguise: Disguise) =>
  language({
    id,
    name: disguise.text(id),
    direction,
    first: async () => firstIn(disguise, await ENGLISH.first()),
    more: async () => moreIn(disguise, await ENGLISH.more()),
  });

/** Longer words and foreign letters; spoken by the voices of English. */
export const LONG = disguised('en-XA', 'ltr', ACCENTED);

/** From right to left; no voice speaks it. */
export const RIGHT_TO_LEFT = disguised('he-XB', 'rtl', MIRRORED);

export const LANGUAGES = [ENGLISH, LONG, RIGHT_TO_LEFT];
