// How a recogniser is told what language it is to hear.

/**
 * The tags (BCP 47, with a region: recognisers want one) under which `language` may be heard, the best
 * first: as the device's own `preferred` languages have it, then as most people speak it.
 */
export function tagsToHear(language: string, preferred: readonly string[]): readonly string[] {
  const { language: spoken, region } = new Intl.Locale(language).maximize();
  const own = preferred
    .filter((tag) => new RegExp(`^${spoken}-[a-z]{2}$`, 'i').test(tag))
    .map((tag) => new Intl.Locale(tag).toString());
  return [...new Set([...own, `${spoken}-${region}`])];
}
