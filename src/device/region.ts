// Which country the device is set to, to suggest an emergency number.

/**
 * The country (ISO 3166-1 alpha-2) that the device's languages name, such as `AT` for `de-AT`;
 * undefined where none does. Never a guess from a language alone: a wrong number does harm.
 */
export function deviceRegion(): string | undefined {
  return regionOf(navigator.languages);
}

/** The first country that one of `languages` (BCP 47 tags) names. */
export function regionOf(languages: readonly string[]): string | undefined {
  for (const language of languages) {
    const region = explicitRegion(language);
    if (region) return region;
  }
  return undefined;
}

function explicitRegion(language: string): string | undefined {
  try {
    const { region } = new Intl.Locale(language);
    // Three digits are a part of the world, as in `es-419`.
    return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
  } catch {
    // Some browsers hand out tags that are none, such as `C`.
    return undefined;
  }
}
