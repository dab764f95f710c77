// The words of film, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'When it was long or intense and nobody wants to talk or move much. It also makes a good last part of a longer routine, together or alone.',
  claims: {
    'low-mood':
      'Low or tearful moods after wanted, good sex are common. It is worth asking how everyone is once the film is over.',
    light:
      'Films move moods, down as well as up, so light ones are the safer choice. In one experiment, something funny took the edge off bad feelings.',
    favourites:
      'Going back to a favourite may help people recover after effort: two studies by one researcher.',
    shared:
      'Watching films and series together goes along with feeling closer for some couples. Which comes first is not known.',
  },
  cautions: {
    'too-near':
      'Leave out anything violent, or too close to what was played or to what hurts. Anyone may stop the film at any time.',
    'low-mood-stays':
      'A low mood can come hours or days later. If it stays or weighs too much, talk to someone you trust, or to a doctor.',
  },
  reasons: {
    'tender-film': 'Something light to watch, so that heavy feelings can wait a while.',
    'any-film': 'Something light to watch is a soft way to unwind.',
  },
  steps: {
    choose: {
      title: 'Choose something light',
      cues: {
        hello: 'Hello. Let us find a film to rest with, and a soft place to watch it.',
        'lead-in': 'Next, a film to rest with, if you like. Or leave it out.',
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        light: 'Choose something light. Nothing cruel, and nothing too near to home.',
        veto: 'Anyone may say no to a film, and needs no reason.',
        'seen-before': 'One you have seen before is good. You know that it ends well.',
        'anything-goes': 'Old cartoons, cooking, penguins. One short episode is plenty, too.',
        'first-smile': 'If choosing is hard, take the first one that makes you smile.',
        ending: 'Settle on the one that feels easiest.',
        onward: 'Now make a nest for it.',
      },
    },
    nest: {
      title: 'Make a nest',
      cues: {
        'soft-things': 'Gather what is soft. A blanket, a pillow, thick socks.',
        'back-and-feet': 'Prop up your back, and let your feet be warm.',
        'near-or-far': 'Be as near or as far apart as each of you likes.',
        nibble: 'Put a drink and something to nibble where you can reach them lying down.',
        'good-seat': 'See that everyone has a good seat, and enough blanket.',
        lamps: 'Turn down the lamps, and keep the sound low.',
        ending: 'One more pillow, if one is missing.',
        onward: 'That looks like a good place.',
      },
    },
    phone: {
      title: 'Phones away',
      cues: {
        'world-waits': 'For as long as this film lasts, the world can wait.',
        'face-down': 'Turn messages off, and lay the phone face down, within reach.',
        'no-answers': 'Nobody is owed an answer now.',
        ending: 'Let the last message wait.',
        onward: 'There. Quiet.',
      },
    },
    watch: {
      title: 'Watch it',
      cues: {
        'any-time': 'You can stop the film at any time, even at the best part.',
        'sleep-or-cry': 'Falling asleep is fine. So is crying, or laughing at the wrong moment.',
        'turn-off': 'If a scene feels wrong, turn it off, and leave it off.',
        sign: 'A raised hand can mean stop. No one has to explain.',
        'pause-me':
          'Pause me now. When the film is over, play me again, and I will ask how you are.',
        'welcome-back': 'Welcome back. And if there was no film, that is fine, too.',
      },
    },
    ask: {
      title: 'How are you now?',
      cues: {
        'one-word': 'So, how are you? One word is enough.',
        'ask-each': 'Ask each other, one by one, and let every answer stand.',
        'ask-yourself': 'Ask yourself the way a friend would, and wait for the answer.',
        'whoever-led': 'Ask whoever led, too. They may have carried a lot.',
        smile: 'What made you smile? Go back to it for a moment.',
        'no-mending': 'A heavy answer needs no mending. Hearing it is enough.',
        ending: 'If there is one more thing to say, say it now.',
        onward: 'It is good that you asked.',
      },
    },
    missing: {
      title: 'Anything missing?',
      cues: {
        body: 'And your body? Is it warm, thirsty, hungry, sore?',
        fetch: 'If something is missing, this is a good time to fetch it.',
        'stay-put': 'If nothing is, stay where you are. You have earned that.',
        ending: 'Make yourself comfortable again.',
        onward: 'A last thought, for the days to come.',
      },
    },
    days: {
      title: 'The next days',
      cues: {
        'low-mood': 'A low mood is common, even after good sex. Some call it the drop.',
        'later-too': 'It may come hours or days later, even when nothing went wrong.',
        'ask-tomorrow': 'Say when you will ask each other again: tomorrow, and the day after.',
        'ask-tomorrow-alone': 'Choose a time to ask yourself again: tomorrow, and the day after.',
        someone: 'If it weighs too much or stays too long, talk to someone you trust.',
        'look-forward': 'What small thing can you look forward to tomorrow?',
        ending: 'That is nearly all.',
        onward: 'That was all. Stay in the nest as long as you like. Rest well.',
        'to-next': 'That was the film.',
      },
    },
  },
};
