// Words around the lines that someone may call: what they are for, when someone answers, and whom they are
// for. Their names are what they are in every language.
import type { Hours, LineKind } from '../../catalogue/help-lines/line';
import type { LineId } from '../../catalogue/help-lines/lines';
import { formats } from './formats';

export const helpLines = {
  heading: 'Other lines',
  forUse: (country: string) => `Other lines, for use in ${country}`,
  kinds: {
    deaf: 'If you are deaf or cannot speak',
    assault: 'When something was not wanted',
    crisis: 'When it is too much, or you think of ending your life',
    poison: 'Poison, medicines and drugs',
    advice: 'Medical advice, when it is no emergency',
  } satisfies Record<Exclude<LineKind, 'emergency'>, string>,
  call: (number: string) => `Call ${number}`,
  text: (number: string) => `Text ${number}`,
  hours: {
    always: 'Day and night.',
    limited: '',
    unseen: 'Its hours are not known here.',
  } satisfies Record<Hours, string>,
  free: 'Free.',
  women: 'For women.',
  everyone:
    'A line for women is not the only way in. The emergency department and the police are there for everyone, and so is a crisis line.',
  more: 'Poison centres and medical advice',
  find: 'Where no line is named, these can help or say who does: the nearest emergency department, a pharmacist, your doctor, and the number that your doctor’s practice gives for nights and weekends. In danger, call the emergency number.',
  unknown: 'Afterglow cannot be sure which country this is, so it shows no other numbers.',
  lookedUp: (from: Date) =>
    `Last checked on ${formats.date(from)}, or later. Numbers change: if one does not answer and you are in danger, call the emergency number.`,
  trace: 'A call or a text stays in the list on this phone.',
} as const;

/** What else there is to know of a line before it is called; nothing of those that are not shown. */
export const lineNotes = {
  'gb-deaf': 'Only after registering: text “register” to 999 beforehand. Not from abroad.',
  'ie-deaf': 'Only after registering at 112.ie. From Irish mobiles only.',
  'us-deaf':
    'Where the local centre takes texts; where it does not, a message says so. Call if you can.',
  'ca-deaf':
    'Register with your phone company beforehand. Then dial 911, and wait for their text. In most areas.',
  'au-deaf': 'By teletypewriter only: not from a mobile, and not by text. 000 takes no texts.',
  'nz-deaf': 'Only after registering with the police, who say how.',
  'at-deaf-text': 'A police centre in Vienna reads it, for the whole country.',
  'at-deaf-app': 'An app.',
  'fr-deaf': 'By text. It takes no voice calls.',
  'be-deaf': 'An app, in which one can write. Register in it beforehand.',
  'it-deaf':
    'Register at 112sordi.it beforehand. They hang up, and then a text message leads to a written chat.',
  'se-deaf': 'Only after registering, which takes days.',
  'no-deaf': 'Only after registering. From a Norwegian number only. This one is the ambulance.',
  'dk-deaf': 'By app, or by a text number that the police give on request.',
  'fi-deaf': 'From a Finnish number only. 112.fi says whether to register.',
  'pl-deaf': 'An app. Register in it beforehand.',
  'jp-deaf': 'Register with the local fire department beforehand.',
  'gb-assault':
    'For England and Wales, from 16 years. The number stands on 247sexualabusesupport.org.uk.',
  'gb-assault-scotland': 'For Scotland.',
  'de-assault': 'And for those near them. In 18 languages.',
  'es-assault': 'By textphone 900 116 016; by WhatsApp 600 000 016, which takes no calls.',
  'pt-assault': 'For whoever was harmed by any crime.',
  'it-assault': 'In many languages.',
  'dk-assault': 'For violence between people who are close.',
  'fi-assault':
    'For anyone hurt by someone close, and for women whoever hurt them. It is not on the phone bill.',
  'jp-assault':
    'It leads to the nearest centre. Hours differ by prefecture. Not from some internet phones.',
  'gb-crisis-ni': 'For Northern Ireland.',
  'ca-crisis': 'In English and French.',
  'fr-crisis': 'Overseas too.',
  'fi-crisis': 'In Finnish. It costs what a call costs.',
  'ie-poison': 'From 8 in the morning to 10 in the evening. At night, a doctor or a hospital.',
  'ca-poison': 'Not for Québec, nor Nunavut. In Nunavut, call the local health centre.',
  'ca-poison-quebec': 'For Québec.',
  'se-poison': 'When it is urgent, call 112 and ask for Giftinformation.',
  'dk-poison': 'For the Faroe Islands and Greenland too.',
  'jp-poison-tsukuba': 'From 9 in the morning to 9 in the evening. It costs what a call costs.',
  'jp-poison-osaka': 'It costs what a call costs.',
  'gb-advice': 'For England. In Northern Ireland, the doctor’s number for nights and weekends.',
  'ca-advice': 'In the Northwest Territories, Prince Edward Island, Québec and New Brunswick.',
  'at-advice': 'It costs what a call costs.',
  'be-advice': 'At weekends and on holidays. Not yet everywhere in Flanders.',
  'fi-advice': 'Not in every area.',
} as const satisfies Partial<Record<LineId, string>>;
