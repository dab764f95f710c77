// Where the device says that it is: the country it is set to, and the time zone of its clock.

/**
 * The country (ISO 3166-1 alpha-2) that the device is set to, such as `AT` for `de-AT`; undefined
 * where it names none, or several. Never a guess from a language alone: a wrong number does harm.
 */
export function deviceRegion(): string | undefined {
  return regionOf(navigator.languages);
}

/** The name of the clock's time zone, such as `Europe/Vienna`, as the browser gives it. */
export function deviceZone(): string | undefined {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * The country that `languages` (BCP 47 tags, the preferred one first) name. Only the preferred
 * language tells it. Browsers add others by themselves, English and the same language as spoken
 * elsewhere (`en-AU, en-GB, en-US, en`): those say nothing. Any other that names another country
 * leaves it open.
 */
export function regionOf(languages: readonly string[]): string | undefined {
  const [preferred, ...others] = languages.flatMap((tag) => localeOf(tag) ?? []);
  if (!preferred) return undefined;
  const { language } = preferred;
  const region = [preferred, ...others].find(
    (locale) => locale.language === language && locale.region,
  )?.region;
  const disagrees = others.some(
    (locale) =>
      locale.region !== undefined &&
      locale.region !== region &&
      locale.language !== language &&
      locale.language !== 'en',
  );
  return disagrees ? undefined : region;
}

function localeOf(
  tag: string,
): { readonly language: string; readonly region: string | undefined } | undefined {
  try {
    const { language, region } = new Intl.Locale(tag);
    // Three digits are a part of the world, as in `es-419`.
    return { language, region: region && /^[A-Z]{2}$/.test(region) ? region : undefined };
  } catch {
    // Some browsers hand out tags that are none, such as `C`.
    return undefined;
  }
}
