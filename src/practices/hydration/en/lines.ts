// The words of hydration, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'For a drink, a bite and some warmth: after anything at all, and above all when it was long or sweaty. Easy to do first, before another routine.',
  claims: {
    'salt-keeps-water':
      'After long effort, food or drink with some salt may help the body keep the water it takes in.',
    'passing-water':
      'Passing water soon after sex is often advised. One larger study did not find that it prevents infections.',
  },
  cautions: {
    diabetes: 'With diabetes, check your sugar after long effort.',
    'not-awake':
      'Someone who cannot be fully woken should not be given anything to drink: get emergency help.',
  },
  reasons: {
    'thirsty-drink': 'For the thirst, a drink before the rest.',
    'floaty-drink': 'For a floaty head, a sip and a bite, sitting down.',
    'tender-drink': 'When feelings are tender, start small: a sip, a bite.',
    'strong-drink': 'That was a lot, so a drink and a bite are good to have.',
    'any-drink': 'A drink is good to have, whatever came before.',
  },
  steps: {
    fetch: {
      title: 'Get ready',
      cues: {
        hello: 'Hello. This is for small good things: water, a bite to eat, and warmth.',
        'lead-in': 'Next, a drink or a small bite, if you like. Or skip this part.',
        fetch: 'Fetch what is near, or let someone bring it.',
        'fetch-alone': 'Fetch what is near, and take your time.',
        'leave-out': 'Leave out what you do not fancy. Stop when you like.',
        'for-everyone': 'Pass a glass to everyone who would like one.',
        ending: 'Have a glass close by.',
        onward: 'The water comes first.',
      },
    },
    sip: {
      title: 'Small sips',
      cues: {
        'first-sip': 'Take a small sip, and let it sit in your mouth.',
        'second-sip': 'And another, when you want it. As much as feels good.',
        'too-sleepy': 'If someone is too sleepy to sit up, no drink yet. Stay with them.',
        'too-sleepy-alone': 'If you are too sleepy to sit up, let the drink wait.',
        alcohol: 'More alcohol is not water.',
        ending: 'A last sip for now, if it is welcome.',
        onward: 'Keep the glass near.',
      },
    },
    eat: {
      title: 'A bite to eat',
      cues: {
        bite: 'Now something small to eat. Sweet, salty, a favourite.',
        slowly: 'Eat slowly, and taste it.',
        sugar: 'If you have diabetes, you could check your sugar now.',
        salt: 'After long effort, a little salt and sugar may do you good.',
        ending: 'Finish your mouthful in peace.',
        onward: 'Keep some for later, if you like.',
      },
    },
    wrap: {
      title: 'Get warm',
      cues: {
        blanket: 'Pull a blanket around you, or something soft.',
        socks: 'Cold feet like socks. Cold hands like a warm cup.',
        corner: 'See that everyone is covered.',
        ending: 'Tuck in the last cold corner.',
        onward: 'Warm is good.',
      },
    },
    toilet: {
      title: 'A toilet break',
      cues: {
        toilet: 'This is a good time for the toilet, if you need it.',
        pause: 'Pause me if you like, and come back.',
        faint: 'Stand up slowly. If you feel faint, sit, and call someone near.',
        'faint-alone': 'Stand up slowly. If you feel faint, sit or lie down until it passes.',
        comfort: 'Going soon may not prevent infections, but many find it a comfort.',
        stings: 'If something stings or bleeds, try the injury check.',
        ending: 'Come back in your own time.',
        onward: 'Settle in again.',
      },
    },
    'sit-back': {
      title: 'Sit back',
      cues: {
        'good-care': 'Sit back for a moment. Small things are good care.',
        'by-the-bed': 'Keep some water by the bed.',
        favourite: 'A favourite snack kept on hand helps next time, too.',
        feel: 'How do you feel? One word is enough.',
        worse: 'If anyone feels worse, not better, please get help.',
        'worse-alone': 'If you feel worse, not better, please get help.',
        ending: 'Almost done.',
        onward: 'That was all. Rest well.',
        'to-next': 'That was the drink.',
      },
    },
  },
};
