// Which of our languages a device asks for.
import { ENGLISH, type Language } from './languages';
import { LANGUAGES } from './offered';

/**
 * The first of `preferred` (BCP 47 tags, as in `navigator.languages`) that is among `languages`: just
 * so, or as spoken elsewhere. English where none is.
 */
export function languageFor(
  preferred: readonly string[],
  languages: readonly Language[] = LANGUAGES,
): Language {
  for (const tag of preferred) {
    const found =
      languages.find(({ id }) => id.toLowerCase() === tag.toLowerCase()) ??
      languages.find(({ id }) => spokenIn(id) === spokenIn(tag));
    if (found) return found;
  }
  return ENGLISH;
}

/** `pt` of `pt-BR`. */
function spokenIn(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
