// Words of the page on why aftercare matters.
import type { Need } from '../../catalogue/model';
import type { KnownId } from '../../catalogue/needs';

interface NeedWords {
  readonly title: string;
  readonly text: string;
}

export const why = {
  heading: 'Why it matters',
  lead: 'Aftercare is the time after sex in which people look after each other, or themselves.',
  what: 'Most of the time it is nothing sexual: water, a blanket, a kind word, a look at a sore spot. It lets everyone feel safe and well, and leads gently back to the rest of the day.',
  needsHeading: 'What it gives',
  /** Said before a list of practices. */
  servedBy: (need: string) => `What gives ${need.toLowerCase()}`,
  everyone: 'No one way fits all',
  points: [
    'It is for two, for more, or for one. Alone, you can give yourself the same care.',
    'It is good after anything, from slow and gentle to rough or kinky.',
    'Some want to be held, some want space, some want a snack and a film. Ask, since it can change from one time to the next.',
    'Whoever led needs it as well. Taking care of others is tiring, and a low can come later.',
    'After role-play, it can take a while to be yourselves again. There is no hurry.',
    'Many people love more than one person. Coming back to someone at home can be aftercare, too.',
    'Anyone may leave out any of it. A no needs no reason.',
  ],
  found: {
    heading: 'How one is found for you',
    points: [
      'What you say brings in what answers to it, and that comes first: slow hands after something gentle, kind words when everything feels raw, what a low is when there is one, warm water for the cold, being held when you feel close or floaty.',
      'Where something hurts, the injury check comes before all else. After something intense or kinky it comes as well if there is time, but a drink comes before its questions.',
      'After role-play or kink, the scene is ended before anyone is held.',
      'Whoever is anxious or far away first comes back to here and now, and nobody who is uneasy is led into anyone’s arms.',
      'Each part says why it is there. What anyone has refused is never in it.',
    ],
  },
  known: 'What is known',
  knownLead:
    'Few studies look at aftercare itself. These come close, and each says how far it can be trusted.',
  find: 'Find one for us',
} as const;

export const needs: Readonly<Record<Need, NeedWords>> = {
  trust: {
    title: 'Trust',
    text: 'Staying, and being open with each other, shows that everyone still matters when it is over. That makes it easier to let go the next time.',
  },
  comfort: {
    title: 'Physical comfort',
    text: 'Bodies cool down, get thirsty and turn out to be sore. Water, warmth, a wash and gentle hands help them settle.',
  },
  feedback: {
    title: 'Feedback',
    text: 'While it is fresh, it is easy to say what felt good, what to change and what to try. Kind words count as well.',
  },
  boundaries: {
    title: 'Boundaries',
    text: 'Looking back shows which limits held and which should move. Saying so plainly keeps every yes a real one.',
  },
};

export const known: Readonly<Record<KnownId, string>> = {
  'staying-close':
    'Couples who stayed close for longer after sex were more content with it, and with each other. That was seen in a survey of 335 people and a study of 101 couples. It is a link, not proof of the cause.',
  talking:
    'Couples who talk well about sex tend to be more content with it: a review of 93 studies. Such studies cannot show the cause.',
  hugs: 'Hugs between partners go with calmer stress responses, in small studies, and not for everyone in them.',
  'low-moods':
    'Feeling low or tearful after wanted sex is common. In one survey, 46 in 100 of 230 students had known it. In another, of 299 people, nine in ten had felt some after-effect. Neither asked people picked at random.',
  'late-lows':
    'People who play hard describe a low that comes hours or days later, to whoever led as well. Hardly any study has looked at it.',
};
