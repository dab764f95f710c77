// The emergency number of a region, and only where it is certain. Everywhere else the app says
// "your local emergency number" and asks: a wrong number is worse than none.

const EUROPEAN_UNION =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...EUROPEAN_UNION.split(' ').map((region): [string, string] => [region, '112']),
  ['US', '911'],
  ['CA', '911'],
  ['GB', '999'],
  ['AU', '000'],
  ['NZ', '111'],
]);

/** The number for `region`, an ISO 3166-1 alpha-2 code; undefined where it is not certain. */
export function emergencyNumber(region: string | undefined): string | undefined {
  return region === undefined ? undefined : NUMBERS.get(region.toUpperCase());
}
