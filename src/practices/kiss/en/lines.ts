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
    'closeness-kiss': 'A few slow kisses, for being near without many words.',
  },
  steps: {
    'come-close': {
      title: 'Come close',
      cues: {
        hello: 'Hello. This is a soft way down, with kisses and hardly a word.',
        'lead-in': 'Next, a few quiet kisses, if you like. Or skip this part.',
        choice: 'Skip any part, pause, or stop. A kiss is never owed.',
        near: 'Come near enough to feel warm. These kisses want nothing more.',
        dim: 'Turn down a lamp, or let your eyes fall shut.',
        ending: 'A slow breath, before anything.',
        onward: 'First, a yes.',
      },
    },
    ask: {
      title: 'Ask first',
      cues: {
        ask: 'Before the first kiss, ask: would you like one, and where?',
        'turned-head': 'A turned head means no. No is fine, and no one asks why.',
        'each-one': 'Ask each person here. A yes to one is not a yes to all.',
        'cold-sore': 'If a lip tingles or has a cold sore, stroke with a hand instead.',
        where: 'One word is enough. Hand, hair, cheek, brow. Or point.',
        'sore-lips': 'Sore or bitten lips can rest. There is plenty else to kiss.',
        ending: 'If nobody wants a kiss, lying near is enough.',
        onward: 'Then begin, slowly.',
      },
    },
    hands: {
      title: 'A kiss on the hand',
      cues: {
        take: 'Take a hand that is offered, and hold it a moment.',
        'kiss-it': 'One soft kiss on the back of it. Then be still.',
        round: 'Let it go round, so that every hand gets one.',
        palm: 'Rest a cheek in the open palm.',
        'other-hand': 'Then the other hand, or the other way round.',
        thanked: 'Let these hands be thanked.',
        ending: 'One more there, or none.',
        onward: 'Now a little higher.',
      },
    },
    brow: {
      title: 'Brow and hair',
      cues: {
        brow: 'The forehead, if it is welcome. Slow, and light.',
        stay: 'Stay there for a breath. It can say a great deal.',
        hair: 'A kiss in the hair. Breathe in, and linger.',
        lean: 'Or lean brow to brow, and do nothing at all.',
        eyes: 'Eyelids can be kissed, too. As lightly as you can.',
        middle: 'Whoever lies at the edge can come into the middle now.',
        ending: 'A moment more, right here.',
        onward: 'And now the face.',
      },
    },
    face: {
      title: 'Cheeks and lips',
      cues: {
        cheek: 'A cheek, a temple, the tip of a nose. Wherever you heard a yes.',
        lips: 'Lips, if they are wished for. Soft and short, then rest.',
        'nobody-waits': 'Go round and round, so that nobody is left waiting.',
        slow: 'If it grows warmer than you want, slow down, or stop here.',
        'ask-again': 'Ask once more, with a look or a word. A yes may change.',
        whole: 'Nothing needs to follow. This is the whole of it.',
        ending: 'A last one, if it is wanted.',
        onward: 'Let your faces rest.',
      },
    },
    yourselves: {
      title: 'As yourselves',
      cues: {
        'over-now': 'If there was roughness, or hard words, that part is over now.',
        name: 'Kiss the person behind the part. Say their name, if you like.',
        'whoever-led': 'Whoever led may long for a kiss as well. Ask.',
        stings: 'If a word said in play still stings, you can say so.',
        tears: 'Someone may cry, even after good sex. Stay near, and let them.',
        ending: 'You are here, as yourselves.',
        onward: 'Now, nothing more to do.',
      },
    },
    still: {
      title: 'Be still',
      cues: {
        rest: 'Rest as you are, very near or a little apart.',
        breathe: 'Nothing to give, nothing to answer. Feel each other breathe.',
        whisper: 'One whispered word, if one wants to come.',
        blanket: 'Pull the blanket up, over every shoulder.',
        ending: 'This is ending. Being near need not.',
        onward: 'That was all. Stay like this as long as you like.',
        'to-next': 'Those were the kisses.',
      },
    },
  },
};
