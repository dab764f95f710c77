// The words of kiss, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'For coming down softly, above all after rough play, hard words or giving up control. It goes well before or after cuddling.',
  claims: {
    afterwards:
      'Couples who spent longer being affectionate after sex were more content with it, and with each other. That was seen, not proved to be the cause.',
    stress:
      'People asked to kiss their partner more often felt less stress after six weeks: one small trial with 52 people.',
  },
  cautions: {
    'ask-first': 'Ask before each kind of kiss. A turned head means no, and no is fine.',
    'cold-sores':
      'Cold sores spread by kissing, from the first tingle until they have healed. Herpes can also be passed on without knowing.',
    'sore-lips': 'Leave sore, bitten or bleeding lips alone. Kiss somewhere else.',
  },
  reasons: {
    'way-back-kiss': 'A soft way back to each other, with hardly a word.',
    'closeness-kiss': "Being near doesn't take many words.",
  },
  steps: {
    'come-close': {
      title: 'Come close',
      cues: {
        hello: "Hello. Here's time for kisses, and hardly a word.",
        'hello-playful': "Hello. Time for a few kisses. I'll hardly get a word in.",
        'lead-in': 'Would a few kisses be good now? Or rest as you are.',
        choice: 'Skip or stop whenever you like. No kiss is owed.',
        near: 'Come near enough to feel warm.',
      },
    },
    ask: {
      title: 'Ask first',
      cues: {
        ask: 'Before the first kiss, ask: would you like one, and where?',
        'turned-head': 'A turned head means no, and no is fine.',
        'each-one': "Ask everyone. A yes to one isn't a yes to all.",
        'cold-sore': 'If a lip tingles or has a cold sore, stroke with a hand instead.',
      },
    },
    hands: {
      title: 'A kiss on the hand',
      cues: {
        take: "Take a hand that's offered.",
        'kiss-it': 'One soft kiss, and then be still.',
      },
    },
    brow: {
      title: 'Brow and hair',
      cues: {
        brow: "The forehead, if it's welcome.",
        lean: 'Or lean brow to brow.',
      },
    },
    shoulder: {
      title: 'Somewhere else',
      cues: {
        elsewhere: 'Maybe a shoulder. A look can ask.',
        slower: 'Slower than the last one.',
        wrist: 'The inside of a wrist.',
      },
    },
    face: {
      title: 'Cheeks and lips',
      cues: {
        cheek: 'A cheek, a temple, wherever you heard a yes.',
        lips: "Lips, if that's a yes. Soft, then rest.",
        'nobody-waits': "Go round, so nobody's left waiting.",
        slow: 'If it heats up more than you want, slow down, or stop here.',
      },
    },
    'once-more': {
      title: 'Once more',
      cues: {
        'where-best': 'Once more, wherever it was best.',
        'ask-again': 'Ask with a look or a word. A yes may change.',
      },
    },
    yourselves: {
      title: 'As yourselves',
      cues: {
        'over-now': 'Whatever was said in play is over now.',
        'find-again': 'Find each other again, slowly.',
        'whoever-led': 'Whoever led may want a kiss as well. Ask.',
      },
    },
    breath: {
      title: 'Breathe together',
      cues: {
        share: 'Stay near enough to feel each other breathe.',
        'longer-out': 'In, easily. Out, a little longer.',
        tears: 'Someone may cry, even after good sex. Stay near, and let them.',
      },
    },
    still: {
      title: 'Be still',
      cues: {
        rest: 'Rest as you are, very near or a little apart.',
        'no-more': 'Nothing has to follow.',
        onward: "Stay like this. I won't say any more.",
        'onward-playful': 'Stay like this. My lips are sealed.',
      },
    },
  },
};
