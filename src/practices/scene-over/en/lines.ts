// The words for the end of a scene, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'For a clear end after kink or role-play, before anything else: what was worn comes off, the parts are put down, and you are here as yourselves. Good with a drink, kind words or rest behind it.',
  claims: {
    'out-of-role':
      'In drama therapy people leave a part on purpose: with words, costumes, movement, and a look at the real room. That is practice, gathered in one review; how well it works is little studied.',
    'either-role':
      'Whoever led can feel low or unsure afterwards, as can whoever followed: people tell of both.',
  },
  cautions: {
    'take-off-all':
      'Rope, cuffs and collars that press come off all the way, not only looser. If a part stays numb or weak, start the injury check.',
    'not-play':
      'If it did not feel like play, or you did not want it, you may stop here. You are not to blame, and Get help says whom to turn to.',
  },
  reasons: {
    'after-role-play-over': 'After role-play, it can take a while to be yourself again.',
    'kink-over': "After kink, it's good to have your own things and your own name back.",
  },
  steps: {
    settle: {
      title: 'A clear end',
      cues: {
        hello: 'Hello. This is for a clear end, before anything else.',
        'lead-in': 'Would it be good to set the scene down now? If not, skip this part.',
        choice: 'Skip any part, pause, or stop.',
        over: 'You could say it out loud: the scene is over.',
      },
    },
    'take-off': {
      title: 'Take things off',
      cues: {
        worn: 'Take off what belonged to it. A collar, cuffs, rope, a costume.',
        buckles: "Help with buckles and knots, if that's welcome, and go slowly.",
        'buckles-alone': "Buckles can take a while. A knot that won't open can be cut.",
        everyday: 'What you wear every day can stay on, even a collar.',
        own: 'Then put on something of your own. A shirt, warm socks.',
        look: 'If anything bleeds, hurts, or is numb, or a neck was pressed, start the injury check.',
      },
    },
    'put-down': {
      title: 'Put the part down',
      cues: {
        'a-part': 'If parts were played, or hard words said, they can be put down here.',
        'no-charge': "Nobody's in charge now. Anyone can ask, and anyone can say no.",
        'no-part': "There's no part to keep up any more.",
        'not-who-you-are': "Those words belonged to the play. They're not who you are.",
        'not-play': "If it didn't feel like play, that matters. In the app, look for: Get help.",
      },
    },
    names: {
      title: 'Your own names',
      cues: {
        names: 'Then call each other by your own names again.',
        'names-alone': 'Say your own name, softly, or think it.',
        'own-voice': 'Use your own, ordinary voice again.',
        'real-life': 'Say something from your real life. A pet, a street, a song you like.',
      },
    },
    shake: {
      title: 'Shake it off',
      cues: {
        shake: 'Shake out your hands and your shoulders, like shaking off a wet coat.',
        face: 'Let your face go back to its own shape.',
        stand: 'Stretch, or yawn, or sit the way you always sit.',
      },
    },
    room: {
      title: 'The room',
      cues: {
        room: 'Look round. Which room is this, and is it light outside?',
        here: "Feel the sheet, the air, your skin. You're here, as yourself.",
        'put-away': 'Toys and ropes can go in a bag, or under a towel, for now.',
      },
    },
    'how-now': {
      title: 'How it is now',
      cues: {
        feel: 'How do you feel? One word is enough.',
        next: 'What would be good next? Water, warmth, quiet, a talk?',
        care: 'Whoever led deserves care as much as whoever followed.',
        'care-alone': 'Whether you led or followed, this care is for you.',
      },
    },
    close: {
      title: 'Set down',
      cues: {
        'set-down': 'What was played can stay here. Pick it up some other day, or never.',
        'comes-back': 'If some of it comes back later, tell someone, or write it down.',
        onward: "Stay as long as you like. I'll be quiet now.",
      },
    },
  },
};
