// Emergency numbers by country, and where each may be shown. A wrong number is worse than none: what
// stands here was found on a page of an operator, a government or a health service. Countries whose
// number was only found elsewhere are left out, Germany among them, until such a page confirms it.

/** Who takes the call: one number for all, or one of several services. */
type Service = 'all' | 'ambulance' | 'ambulance-and-fire';

interface Entry {
  /** As it is dialled; the one that brings an ambulance, where there are several. */
  readonly number: string;
  readonly answers: Service;
  readonly source: { readonly publisher: string; readonly url: string };
  /**
   * Names of the time zones that are this country, parted by spaces; `/*` stands for all below.
   * Territories have zones of their own, and often numbers of their own, so they are not here.
   */
  readonly zones: string;
}

/** The day on which all of `EMERGENCY` was looked up. */
export const LOOKED_UP = new Date(Date.UTC(2026, 10, 25));

/** By ISO 3166-1 alpha-2 code. */
export const EMERGENCY = {
  AT: {
    number: '112',
    answers: 'all',
    source: {
      publisher: 'Bundesministerium für Inneres',
      url: 'https://polizei.gv.at/alle/notrufe_gehoerlose.aspx',
    },
    zones: 'Europe/Vienna',
  },
  AU: {
    number: '000',
    answers: 'all',
    source: {
      publisher: 'Australian Communications and Media Authority',
      url: 'https://www.acma.gov.au/emergency-calls',
    },
    zones: 'Australia/* Antarctica/Macquarie',
  },
  BE: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Gemeente Ichtegem', url: 'https://www.ichtegem.be/noodoproepen' },
    zones: 'Europe/Brussels',
  },
  BR: {
    number: '192',
    answers: 'ambulance',
    source: {
      publisher: 'Secretaria da Saúde do Paraná',
      url: 'https://www.saudedoviajante.pr.gov.br',
    },
    zones:
      'America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina ' +
      'America/Maceio America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba ' +
      'America/Santarem America/Porto_Velho America/Boa_Vista America/Manaus America/Eirunepe ' +
      'America/Rio_Branco',
  },
  CA: {
    number: '911',
    answers: 'all',
    source: {
      publisher: 'Canadian Radio-television and Telecommunications Commission',
      url: 'https://www.canada.ca/en/radio-television-telecommunications/news/2016/12/crtc-supports-text-9-1-1-awareness.html',
    },
    zones:
      'America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay ' +
      'America/Blanc-Sablon America/Toronto America/Iqaluit America/Atikokan America/Winnipeg ' +
      'America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current ' +
      'America/Edmonton America/Cambridge_Bay America/Inuvik America/Creston ' +
      'America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson ' +
      'America/Vancouver America/Montreal America/Yellowknife America/Thunder_Bay ' +
      'America/Nipigon America/Rainy_River America/Pangnirtung Canada/*',
  },
  CZ: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Praha 13', url: 'https://www.praha13.cz/Tisnova-volani' },
    zones: 'Europe/Prague',
  },
  DK: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Politi', url: 'https://politi.dk/kontakt-politiet/alarm-112' },
    zones: 'Europe/Copenhagen',
  },
  ES: {
    number: '112',
    answers: 'all',
    source: {
      publisher: 'European Commission',
      url: 'https://ec.europa.eu/information_society/activities/112',
    },
    zones: 'Europe/Madrid Africa/Ceuta Atlantic/Canary',
  },
  FI: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Hätäkeskuslaitos', url: 'https://112.fi/en/emergency-sms' },
    zones: 'Europe/Helsinki',
  },
  FR: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Cramif, Assurance Maladie', url: 'https://www.cramif.fr/node/808' },
    zones: 'Europe/Paris',
  },
  GB: {
    number: '999',
    answers: 'all',
    source: {
      publisher: 'Yorkshire Ambulance Service',
      url: 'https://www.yas.nhs.uk/our-services/emergency-ambulance-service-999',
    },
    zones: 'Europe/London Europe/Belfast',
  },
  IE: {
    number: '112',
    answers: 'all',
    source: {
      publisher: 'Emergency Call Answering Service',
      url: 'https://112.ie/sms-questions-and-answers',
    },
    zones: 'Europe/Dublin',
  },
  IT: {
    number: '112',
    answers: 'all',
    source: { publisher: '112 Sordi', url: 'https://112sordi.it/Home/Support' },
    zones: 'Europe/Rome',
  },
  JP: {
    number: '119',
    answers: 'ambulance-and-fire',
    source: { publisher: 'City of Sendai', url: 'https://www.city.sendai.jp' },
    zones: 'Asia/Tokyo',
  },
  NO: {
    number: '113',
    answers: 'ambulance',
    source: { publisher: 'Nød-SMS', url: 'https://www.nodsms.no/en/how-nod-sms-works' },
    zones: 'Europe/Oslo',
  },
  NZ: {
    number: '111',
    answers: 'all',
    source: { publisher: 'New Zealand Police', url: 'https://www.police.govt.nz/node/28710' },
    zones: 'Pacific/Auckland Pacific/Chatham',
  },
  PL: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Miasto Gdańsk', url: 'https://www.gdansk.pl' },
    zones: 'Europe/Warsaw',
  },
  PT: {
    number: '112',
    answers: 'all',
    source: {
      publisher: 'European Commission',
      url: 'https://ec.europa.eu/information_society/activities/112',
    },
    zones: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores',
  },
  SE: {
    number: '112',
    answers: 'all',
    source: { publisher: 'SOS Alarm', url: 'https://www.sosalarm.se' },
    zones: 'Europe/Stockholm',
  },
  US: {
    number: '911',
    answers: 'all',
    source: {
      publisher: 'Federal Communications Commission',
      url: 'https://www.fcc.gov/consumers/guides/text-911-quick-facts-faqs',
    },
    // Not `US/*`: one of those is Samoa, a territory.
    zones:
      'America/New_York America/Detroit America/Kentucky/* America/Indiana/* America/Chicago ' +
      'America/Menominee America/North_Dakota/* America/Denver America/Boise America/Phoenix ' +
      'America/Los_Angeles America/Anchorage America/Juneau America/Sitka America/Metlakatla ' +
      'America/Yakutat America/Nome America/Adak Pacific/Honolulu US/Alaska US/Aleutian ' +
      'US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke ' +
      'US/Michigan US/Mountain US/Pacific',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** A country whose emergency number is known. */
export type Country = keyof typeof EMERGENCY;

/** All of them. */
export const COUNTRIES = Object.keys(EMERGENCY).filter(isCountry);

/** Whether `value` is the code of a country whose emergency number is known. */
export function isCountry(value: unknown): value is Country {
  return typeof value === 'string' && Object.hasOwn(EMERGENCY, value);
}

/**
 * Where a device is: the country that its `region` (ISO 3166-1 alpha-2) and its time `zone` both name.
 * Undefined where either is missing, where they disagree, and where the country's number is not
 * known. The zone's name is compared as it is: in the time zone database Oslo is a link to Berlin.
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
  return (
    zone !== undefined &&
    EMERGENCY[country].zones
      .split(' ')
      .some((each) => (each.endsWith('/*') ? zone.startsWith(each.slice(0, -1)) : zone === each))
  );
}
