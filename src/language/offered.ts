// The languages that Afterglow offers, in the order in which they are offered.
import { ENGLISH, type Language } from './languages';

export const LANGUAGES: readonly Language[] = [ENGLISH];
