// Countries that there is something known of, and the time zones that count as each. Territories have
// zones of their own, and often numbers of their own, so they are not here. Names of zones are parted by
// spaces; `/*` stands for all below.

/** By ISO 3166-1 alpha-2 code. */
const ZONES = {
  AT: 'Europe/Vienna',
  AU: 'Australia/* Antarctica/Macquarie',
  BE: 'Europe/Brussels',
  BR:
    'America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina ' +
    'America/Maceio America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba ' +
    'America/Santarem America/Porto_Velho America/Boa_Vista America/Manaus America/Eirunepe ' +
    'America/Rio_Branco',
  CA:
    'America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay ' +
    'America/Blanc-Sablon America/Toronto America/Iqaluit America/Atikokan America/Winnipeg ' +
    'America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current ' +
    'America/Edmonton America/Cambridge_Bay America/Inuvik America/Creston ' +
    'America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson ' +
    'America/Vancouver America/Montreal America/Yellowknife America/Thunder_Bay ' +
    'America/Nipigon America/Rainy_River America/Pangnirtung Canada/*',
  CH: 'Europe/Zurich',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin Europe/Busingen',
  DK: 'Europe/Copenhagen',
  ES: 'Europe/Madrid Africa/Ceuta Atlantic/Canary',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London Europe/Belfast',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem Asia/Tel_Aviv',
  IN: 'Asia/Kolkata Asia/Calcutta',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  MX:
    'America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros ' +
    'America/Chihuahua America/Ciudad_Juarez America/Ojinaga America/Mazatlan ' +
    'America/Bahia_Banderas America/Hermosillo America/Tijuana',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland Pacific/Chatham',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores',
  SE: 'Europe/Stockholm',
  // Not `US/*`: one of those is Samoa, a territory.
  US:
    'America/New_York America/Detroit America/Kentucky/* America/Indiana/* America/Chicago ' +
    'America/Menominee America/North_Dakota/* America/Denver America/Boise America/Phoenix ' +
    'America/Los_Angeles America/Anchorage America/Juneau America/Sitka America/Metlakatla ' +
    'America/Yakutat America/Nome America/Adak Pacific/Honolulu US/Alaska US/Aleutian ' +
    'US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan ' +
    'US/Mountain US/Pacific',
  ZA: 'Africa/Johannesburg',
} as const satisfies Readonly<Record<string, string>>;

/** A country that something is known of, which may be no more than its name. */
export type Country = keyof typeof ZONES;

/** All of them. */
export const COUNTRIES = Object.keys(ZONES).filter(isCountry);

/** Whether `value` is the code of a country that is listed here. */
export function isCountry(value: unknown): value is Country {
  return typeof value === 'string' && Object.hasOwn(ZONES, value);
}

/**
 * Where a device is: the country that its `region` (ISO 3166-1 alpha-2) and its time `zone` both name.
 * Undefined where either is missing, where they disagree, and where the country is not listed. The
 * zone's name is compared as it is: in the time zone database Oslo is a link to Berlin.
 */
export function countryOf(
  region: string | undefined,
  zone: string | undefined,
): Country | undefined {
  const country = region?.toUpperCase();
  return isCountry(country) && isZoneOf(country, zone) ? country : undefined;
}

/** Whether the time `zone` is one of `country`. */
export function isZoneOf(country: Country, zone: string | undefined): boolean {
  return isAmong(ZONES[country], zone);
}

/** Whether the time `zone` is among `zones`, written as above. */
export function isAmong(zones: string, zone: string | undefined): boolean {
  return (
    zone !== undefined &&
    zones
      .split(' ')
      .some((each) => (each.endsWith('/*') ? zone.startsWith(each.slice(0, -1)) : zone === each))
  );
}
