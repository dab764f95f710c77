// Emergency numbers by country. A wrong number is worse than none: what stands here was found on a page of
// an operator, a government or a health service. Countries whose number was only found elsewhere, Germany
// among them, wait among the unconfirmed lines (help-lines) until such a page confirms it.
import type { Country } from './countries';

/** Who takes the call: one number for all, or one of several services. */
type Service = 'all' | 'ambulance' | 'ambulance-and-fire';

interface Entry {
  /** As it is dialled; the one that brings an ambulance, where there are several. */
  readonly number: string;
  readonly answers: Service;
  readonly source: { readonly publisher: string; readonly url: string };
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
  },
  AU: {
    number: '000',
    answers: 'all',
    source: {
      publisher: 'Australian Communications and Media Authority',
      url: 'https://www.acma.gov.au/emergency-calls',
    },
  },
  BE: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Gemeente Ichtegem', url: 'https://www.ichtegem.be/noodoproepen' },
  },
  BR: {
    number: '192',
    answers: 'ambulance',
    source: {
      publisher: 'Secretaria da Saúde do Paraná',
      url: 'https://www.saudedoviajante.pr.gov.br',
    },
  },
  CA: {
    number: '911',
    answers: 'all',
    source: {
      publisher: 'Canadian Radio-television and Telecommunications Commission',
      url: 'https://www.canada.ca/en/radio-television-telecommunications/news/2016/12/crtc-supports-text-9-1-1-awareness.html',
    },
  },
  CZ: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Praha 13', url: 'https://www.praha13.cz/Tisnova-volani' },
  },
  DK: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Politi', url: 'https://politi.dk/kontakt-politiet/alarm-112' },
  },
  ES: {
    number: '112',
    answers: 'all',
    source: {
      publisher: 'European Commission',
      url: 'https://ec.europa.eu/information_society/activities/112',
    },
  },
  FI: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Hätäkeskuslaitos', url: 'https://112.fi/en/emergency-sms' },
  },
  FR: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Cramif, Assurance Maladie', url: 'https://www.cramif.fr/node/808' },
  },
  GB: {
    number: '999',
    answers: 'all',
    source: {
      publisher: 'Yorkshire Ambulance Service',
      url: 'https://www.yas.nhs.uk/our-services/emergency-ambulance-service-999',
    },
  },
  IE: {
    number: '112',
    answers: 'all',
    source: {
      publisher: 'Emergency Call Answering Service',
      url: 'https://112.ie/sms-questions-and-answers',
    },
  },
  IT: {
    number: '112',
    answers: 'all',
    source: { publisher: '112 Sordi', url: 'https://112sordi.it/Home/Support' },
  },
  JP: {
    number: '119',
    answers: 'ambulance-and-fire',
    source: { publisher: 'City of Sendai', url: 'https://www.city.sendai.jp' },
  },
  NO: {
    number: '113',
    answers: 'ambulance',
    source: { publisher: 'Nød-SMS', url: 'https://www.nodsms.no/en/how-nod-sms-works' },
  },
  NZ: {
    number: '111',
    answers: 'all',
    source: { publisher: 'New Zealand Police', url: 'https://www.police.govt.nz/node/28710' },
  },
  PL: {
    number: '112',
    answers: 'all',
    source: { publisher: 'Miasto Gdańsk', url: 'https://www.gdansk.pl' },
  },
  PT: {
    number: '112',
    answers: 'all',
    source: {
      publisher: 'European Commission',
      url: 'https://ec.europa.eu/information_society/activities/112',
    },
  },
  SE: {
    number: '112',
    answers: 'all',
    source: { publisher: 'SOS Alarm', url: 'https://www.sosalarm.se' },
  },
  US: {
    number: '911',
    answers: 'all',
    source: {
      publisher: 'Federal Communications Commission',
      url: 'https://www.fcc.gov/consumers/guides/text-911-quick-facts-faqs',
    },
  },
} as const satisfies Readonly<Partial<Record<Country, Entry>>>;

/** A country whose emergency number is known. */
export type KnownCountry = keyof typeof EMERGENCY;

/** Whether the emergency number of `country` is known. */
export function hasNumber(country: Country): country is KnownCountry {
  return Object.hasOwn(EMERGENCY, country);
}
