// The words of grounding, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'For when you are anxious or shaky, or feel numb or far away: slow breath, and what is really here. It takes a few minutes, alone or with others, also in the middle of another routine.',
  claims: {
    'panic-passes': 'Most panic attacks last from five minutes to half an hour, then pass.',
    senses:
      'Naming five things you see, then four you feel, three you hear, two you smell and one you taste is advised by health services for panic. Trials of it alone are few.',
    'slow-breath': 'Slow breathing may help a body settle.',
  },
  cautions: {
    'easy-breath':
      'If slow breathing makes someone dizzy or more afraid, breathe in any way that is easy, and go on to what you can see.',
    'body-first':
      'Chest pain, fainting, or breath that does not settle is for the emergency number, whatever caused it.',
    'not-right':
      'If you feel this way because something was not right, you need not stay or go on. “Something wasn’t right”, at the top of every screen, says more.',
  },
  reasons: {
    'anxious-ground': 'For the nerves: slow breaths, and a good look round the room.',
    'far-ground': 'For feeling far away: what you can see, touch, and hear.',
    'any-ground': 'A few minutes to arrive here, before anything else.',
  },
  steps: {
    settle: {
      title: 'Arrive',
      cues: {
        hello: 'Hello. This is a way back to here and now.',
        'lead-in': 'Would it be good to come back to here and now? If not, skip this.',
        choice: 'Skip any part, pause, or stop.',
        feet: "Feel what's holding you up. A bed, a chair, the floor.",
      },
    },
    breathe: {
      title: 'Breathe out slowly',
      cues: {
        'in-and-out': 'Breathe in gently through your nose, and slowly out through your mouth.',
        'any-way': 'If that makes you dizzy, breathe any way you like.',
        passes: "If it's panic, it'll pass. Mostly that takes less than half an hour.",
        'body-first':
          "With chest pain, faintness, or breath that won't settle, call your emergency number.",
      },
    },
    see: {
      title: 'Five things to see',
      cues: {
        see: 'Look round for five things you can see.',
        'name-them': 'Name them, aloud or not. Shadows count, too.',
        anyone: 'Anyone here can join in, or only stay near.',
      },
    },
    feel: {
      title: 'Four things to feel',
      cues: {
        feel: 'Then four things you can feel.',
        'such-as': 'The floor, a sleeve, your own hand.',
      },
    },
    hear: {
      title: 'Three things to hear',
      cues: {
        hear: 'Then three things you can hear.',
        far: 'One may be far away, and one may be your own breath.',
      },
    },
    taste: {
      title: 'Smell and taste',
      cues: {
        smell: 'Two things you can smell. The soap, your own arm, the pillow.',
        taste: 'And one you can taste. A sip of water will do.',
      },
    },
    where: {
      title: 'Where you are',
      cues: {
        where: 'Say your name, where you are, and what day it is.',
        'you-choose': "You're here, and you choose what comes next.",
      },
    },
    rest: {
      title: 'A little closer',
      cues: {
        easier: "Maybe it's easier now, or maybe not yet.",
        again: 'You can do this again any time.',
        onward: "Stay as long as you like. I'll be quiet now.",
      },
    },
  },
};
