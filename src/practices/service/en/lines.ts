// The words of service, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'When doing says more than talking: toast, clean sheets, a tidy floor. It leads gently back to everyday life, together or alone.',
  claims: {
    giving:
      'Doing something kind may lift the mood of whoever does it, a little: 27 experiments with 4,045 people taken together.',
    receiving:
      'In one diary study of couples, being helped went along with feeling closer, and also with lower moods. So ask first, and let a no be fine.',
  },
  cautions: {
    'tired-hands':
      'Hands may be tired or shaky. Go slowly with knives, stoves and boiling water, or choose something cold and simple.',
    'no-debt': 'A kind act makes no debt. Nobody owes thanks, closeness or more sex for it.',
  },
  reasons: {
    'wide-awake-act': "You've got some energy left, so let's use it.",
    'any-act': 'Sometimes it feels good to do something small and useful.',
  },
  steps: {
    begin: {
      title: 'Something small',
      cues: {
        hello: 'Hello. This is time for one small, useful kindness.',
        'hello-playful': 'Hello. Time for one small, useful kindness. No medals, sorry.',
        'lead-in': 'You could do one small, kind thing, or skip this and stay where you are.',
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        small: 'Small is plenty: a glass of water, a fresh pillow case, an open window.',
        idea: 'See if an idea comes by itself.',
        tired: 'Too tired to get up? Something you can do lying down counts as well.',
      },
    },
    ideas: {
      title: 'A few ideas',
      cues: {
        food: 'Maybe something to eat: buttered toast, soup, some fruit, a cup of tea.',
        'warm-things': 'Or something warm: a hot-water bottle, thick socks, a dry shirt.',
        bed: 'Or the bed. Clean sheets, or a towel over the damp spot.',
        errand: 'Or an errand. The bins, the shop, breakfast for the cat.',
        tidy: 'Or picking the clothes up off the floor.',
      },
    },
    offer: {
      title: 'Would you like that?',
      cues: {
        'would-you-like': 'Each of you could offer one thing, and ask: would you like that?',
        'yes-or-no': 'Yes, please, is a fine answer. So is no, thank you.',
        'go-round': "Go round, so everyone's offered something.",
        'no-count': "Nobody's keeping count. It doesn't have to come out even.",
        'ask-for': 'You can ask for something, too. Some people love to be asked.',
        'whoever-led': 'Whoever led deserves kindness as much as whoever followed.',
        'what-waits': 'Agree on what happens now, and what can wait.',
      },
    },
    'for-you': {
      title: 'One for yourself',
      cues: {
        'one-thing': 'Choose one kind thing to do for yourself, now.',
        'as-a-friend': 'What would you do for a friend who came in tired?',
        smaller: 'If it feels like work, make it smaller.',
        'whatever-part': 'Whether you led or followed, this is for you.',
        'not-earned': "It isn't a reward. You don't have to have earned it.",
      },
    },
    do: {
      title: 'Do it slowly',
      cues: {
        now: 'Do it now, if you like. Pause me if it takes longer.',
        slowly: 'Hands may be tired or shaky. With sharp or hot things, go slowly.',
        'with-care': 'Take a little care over it: warm the cup, fold the corner.',
        'let-them': "If someone's doing something for you, lie still and listen to them.",
        'no-audience': "There's nobody to hurry for. Take the good cup.",
        sounds: 'Listen to the small sounds: water running, a cupboard, a spoon.',
        'sit-down': 'You can sit down halfway, and do the rest later.',
        'half-done': 'Finish it now, or leave it half done, and sit down.',
      },
    },
    enjoy: {
      title: 'Enjoy it',
      cues: {
        'have-it': 'Now enjoy it: sip, chew, or lie down on the clean sheet.',
        'looked-after': "Notice what it's like to be looked after.",
        'what-was-nice': 'What was nice about it? Say it, or keep it to yourself.',
        'thank-you': 'A thank you is nice to hear, and nobody owes one.',
      },
    },
    'watch-it': {
      title: 'Sit with it',
      cues: {
        'nothing-to-do': "For a while, there's nothing to carry and nothing to fetch.",
        'one-thing-near': 'Pick one thing near you, and look at it until you know it well.',
        hands: 'How are your hands now? Warm, cold, or a little tired?',
      },
    },
    another: {
      title: 'One more, or none',
      cues: {
        'one-more': "If that was fun, there's time for one more small thing.",
        'already-here': 'Maybe something for the room: a lamp, some music, a window open a crack.',
        'left-out': 'Or go back to the idea you left out before.',
        'no-need': "If nobody feels like it, that's fine. Sitting here counts, too.",
      },
    },
    tomorrow: {
      title: 'Ready for tomorrow',
      cues: {
        'left-ready': 'Is there one thing you could leave ready for tomorrow?',
        'such-as': 'Coffee in the pot, clothes laid out, a note with a kind word.',
        message: 'You could send a message tomorrow, to ask how they are.',
        'note-to-self': 'A note to yourself counts. In the morning you may be glad of it.',
        'at-home': "If you're going home to someone, you could bring something small along.",
      },
    },
    rest: {
      title: 'Done for now',
      cues: {
        enough: "That's enough doing. Sit back, or lie down.",
        'look-round': 'Look around. Is something a little nicer than before?',
        onward: "Rest as long as you like. I'll be quiet now.",
        'onward-playful': 'Stay as long as you like. Not another word from me.',
      },
    },
  },
};
