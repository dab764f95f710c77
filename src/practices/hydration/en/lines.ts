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
    'strong-drink': 'That was a lot, so start small. Badly hurt? Open Get help.',
    'cold-drink': 'Something hot to drink, to warm up from the inside.',
    'any-drink': 'A drink is good to have, whatever came before.',
  },
  steps: {
    fetch: {
      title: 'Get ready',
      cues: {
        hello: 'Hello. This is for small good things: water, a bite to eat, and warmth.',
        'hello-plain': 'Hello. This is for a drink and a bite to eat.',
        'hello-playful': 'Hello. Time for a drink, a snack, and a lot of crumbs.',
        'lead-in': 'Would some water be good now, or a bite to eat?',
        'leave-out': "Leave out what you don't fancy. Stop when you like.",
        fetch: "Fetch what's near, or let someone bring it.",
        'fetch-alone': "Fetch what's near, and take your time.",
        'not-awake': "If someone won't wake up properly, no drink. Call for help.",
      },
    },
    sip: {
      title: 'Small sips',
      cues: {
        'first-sip': 'Take a small sip, and let it sit in your mouth.',
        'second-sip': 'And another, when you want it. As much as feels good.',
        'second-sip-playful': "And another, when you want it. You're getting the hang of this.",
        'too-sleepy': "Anyone who's too sleepy to sit up can drink later. Stay with them.",
        'too-sleepy-alone': "If you're too sleepy to sit up, let the drink wait.",
        alcohol: "More alcohol doesn't count as water.",
      },
    },
    eat: {
      title: 'A bite to eat',
      cues: {
        bite: 'Maybe something small to eat. Sweet, salty, a favourite.',
        slowly: 'Eat slowly, and taste it.',
        crumbs: "Crumbs in the bed are tomorrow's problem.",
        sugar: 'If you have diabetes, you could check your sugar now.',
        salt: 'After long effort, a little salt and sugar may do you good.',
      },
    },
    'warm-drink': {
      title: 'Something hot',
      cues: {
        brew: 'You could make something hot, too. Tea, broth, cocoa.',
        kettle: 'Pause me while the kettle boils, or let me wait with you.',
        cup: "Wrap your hands round the cup until they're warm.",
        steam: 'Breathe in the steam before you drink.',
        hot: 'Small sips, since it stays hot for a while.',
      },
    },
    wrap: {
      title: 'Get warm',
      cues: {
        blanket: 'Pull a blanket around you, or something soft.',
        socks: 'Cold feet like socks. Cold hands like a warm cup.',
      },
    },
    taste: {
      title: 'Taste it',
      cues: {
        'one-bite': "Take one bite of something you like, and don't chew it yet.",
        'what-like': 'Is it soft, or crisp? Sweet, or salty?',
        chew: 'Then chew it as slowly as you can stand.',
        reminds: 'What does it remind you of?',
      },
    },
    toilet: {
      title: 'A toilet break',
      cues: {
        toilet: 'This is a good time for the toilet, if you need it.',
        pause: 'Pause me if you like, and come back.',
        faint: 'Stand up slowly. If you feel faint, sit, and call someone near.',
        'faint-alone': 'Stand up slowly. If you feel faint, sit or lie down until it passes.',
        stings: 'If something stings or bleeds, try the injury check.',
      },
    },
    breathe: {
      title: 'A few slow breaths',
      cues: {
        'put-down': 'Put the glass down, and let your hands rest.',
        'longer-out': 'Breathe in easily, and out a little longer.',
        'any-way': 'If that makes you dizzy, breathe any way you like.',
        follow: 'You could follow the sound: in as it rises, out as it falls.',
        'holds-you': "Feel what's holding you up. A bed, a chair, the floor.",
      },
    },
    'sit-back': {
      title: 'Sit back',
      cues: {
        settle: 'Sit back, and let it all settle.',
        'by-the-bed': 'Keep some water within reach.',
        feel: 'How do you feel? One word is enough.',
        worse: 'If anyone feels worse, not better, please get help.',
        'worse-alone': 'If you feel worse, not better, please get help.',
        favourite: 'A favourite snack kept on hand helps next time, too.',
        onward: "Rest well. I'll be quiet now.",
        'onward-playful': 'Stay as long as you like. Not another word from me.',
      },
    },
  },
};
