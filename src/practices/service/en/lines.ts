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
    'wide-awake-act': 'With energy left, there is time for one small kind thing.',
    'any-act': 'One small kind act can say more than words.',
  },
  steps: {
    begin: {
      title: 'Something small',
      cues: {
        hello: 'Hello. This is a time for one small, useful kindness.',
        'lead-in': 'Next, one small kindness, if you like. Or skip this part.',
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        small: 'Small is plenty. A glass of water. A fresh pillow case. An open window.',
        everyday: 'Plain things like these are a soft way back to everyday life.',
        tired: 'Too tired to get up? Something you can do lying down counts as well.',
        ending: 'See if an idea comes by itself.',
        onward: 'It can be as small as you like.',
      },
    },
    ideas: {
      title: 'A few ideas',
      cues: {
        food: 'Perhaps something to eat. Toast with butter, soup, cut fruit, a cup of tea.',
        warmth: 'Or something warm. A hot-water bottle, thick socks, a dry shirt.',
        bed: 'Or the bed. Clean sheets, or a towel over the damp spot.',
        errand: 'Or an errand. The bins, the shop, breakfast for the cat.',
        tidy: 'Or picking the clothes up off the floor.',
        ending: 'Keep the one that seems easy.',
        onward: 'Hold on to that one.',
      },
    },
    offer: {
      title: 'Would you like that?',
      cues: {
        'would-you-like': 'Let each of you offer one thing, and ask: would you like that?',
        'yes-or-no': 'Yes, please, is a fine answer. No, thank you, is as fine.',
        'whoever-led': 'Whoever led deserves kindness as much as whoever followed.',
        'no-count': 'Nobody keeps count. It does not have to come out even.',
        'go-round': 'Go round, so that everyone is offered something.',
        'ask-for': 'You may also ask for something. That can be a gift in itself.',
        ending: 'Agree on what happens now, and what can wait.',
        onward: 'Then off you go, without hurry.',
      },
    },
    'for-you': {
      title: 'One for yourself',
      cues: {
        'one-thing': 'Choose one kind thing to do for yourself, now.',
        'as-a-friend': 'What would you do for a friend who came home tired?',
        'whatever-part': 'Whatever part you played, you deserve care as much as anyone.',
        smaller: 'If it feels like work, make it smaller.',
        ending: 'Settle on that one thing.',
        onward: 'Then off you go, without hurry.',
      },
    },
    do: {
      title: 'Do it slowly',
      cues: {
        now: 'Do it now, if you like. Pause me if it takes longer.',
        slowly: 'Hands may be tired or shaky. With sharp or hot things, go slowly.',
        'with-care': 'Do it as if it mattered. Warm the cup. Fold the corner.',
        'let-them': 'If someone is being kind to you, let them. Lie still, and enjoy the sounds.',
        'no-audience': 'There is nobody to be quick for. Take the good cup.',
        'thank-you': 'A thank you is all it costs, and even that is not owed.',
        ending: 'Bring it to an end, or leave it half done.',
        onward: 'Come back, and sit down.',
      },
    },
    enjoy: {
      title: 'Enjoy it',
      cues: {
        'have-it': 'Now have it. Sip, chew, or lie down on the clean sheet.',
        'looked-after': 'Notice what it is like to be looked after.',
        'what-was-nice': 'What was nice about it? Say it, or keep it for yourself.',
        ending: 'One more good moment of it.',
        onward: 'And now a thought for later.',
      },
    },
    tomorrow: {
      title: 'Ready for tomorrow',
      cues: {
        'left-ready': 'Is there one thing you could leave ready for tomorrow?',
        'such-as': 'Coffee in the pot. Clothes laid out. A note with a kind word.',
        message: 'A message tomorrow, to ask how they are, is a kind act, too.',
        'note-to-self': 'A note to yourself counts. In the morning you may be glad of it.',
        ending: 'One thing ready, or none. As you like.',
        onward: 'Nearly there.',
      },
    },
    rest: {
      title: 'Done for now',
      cues: {
        enough: 'That is enough doing. Sit back, or lie down.',
        softer: 'Everyday life is here again, a little softer than before.',
        'still-missing': 'If something is still missing, say so, or fetch it.',
        ending: 'Almost done.',
        onward: 'That was all. Be kind to yourself, and rest well.',
        'to-next': 'That was the kind act.',
      },
    },
  },
};
