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
        hello: "Hello. Let's find a film, and a soft place to watch it.",
        'hello-playful': "Hello. Let's find a film, and build the best nest in town.",
        'lead-in': 'How about a film, or one short episode? Or skip this part.',
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        light: 'Pick something light or funny. Nothing cruel, nothing too close to home.',
        veto: 'Anyone can say no to a film, without a reason.',
        laugh: 'What makes you laugh every time? Even a silly clip will do.',
        'seen-before': "One you've seen before is good. You know it ends well.",
      },
    },
    nest: {
      title: 'Make a nest',
      cues: {
        'make-a-nest': 'Make a nest where you can see the screen.',
        'soft-things': "Gather whatever's soft: a blanket, pillows, thick socks.",
        'back-and-feet': 'Prop up your back, and let your feet be warm.',
        'near-or-far': 'Sit as near or as far apart as each of you likes.',
        nibble: 'Put a drink and a snack where you can reach them lying down.',
        'good-seat': 'Make sure everyone has a good seat, and a share of the blanket.',
        lamps: 'Turn the lights down, and the sound, too.',
      },
    },
    phone: {
      title: 'Phones away',
      cues: {
        messages: "Messages can wait until the film's over.",
        'face-down': 'Mute them, and put the phone face down, within reach.',
        expecting: 'If someone at home is waiting to hear from you, send a word first.',
      },
    },
    'before-it-starts': {
      title: 'Before it starts',
      cues: {
        'lie-back': 'Lie back for a bit, before anything starts.',
        'nothing-left': "There's nothing left to do for a good while. The film does the rest.",
        'let-go': 'Let your jaw and your shoulders go soft.',
      },
    },
    watch: {
      title: 'Watch it',
      cues: {
        'any-time': 'You can stop the film at any time, even at the best part.',
        'sleep-or-cry': 'Falling asleep is fine. So is crying, or laughing at the wrong moment.',
        'i-pause': "I'll pause here while you watch. Play me again when it's over.",
      },
    },
    ask: {
      title: 'How are you now?',
      cues: {
        'welcome-back': 'Welcome back, film or no film. How are you? One word is enough.',
        'ask-each': 'Ask each other, one by one, and take each answer as it comes.',
        'ask-yourself': 'Ask yourself the way a friend would, and wait for the answer.',
        smile: 'What made you laugh, or smile? Go back to it for a moment.',
        'whoever-led': 'Ask whoever led, too. They may have carried a lot.',
        'no-mending': "A sad answer doesn't need fixing. It's enough to hear it.",
      },
    },
    'best-bit': {
      title: 'The best bit',
      cues: {
        'which-bit': 'Which bit did you like best? Tell it, or play it again in your head.',
        'who-like-you': 'Was there anyone in it who was a little like you?',
        'another-end': 'And if you could change the ending, what would happen?',
      },
    },
    missing: {
      title: 'Anything missing?',
      cues: {
        body: 'And your body? Are you cold, hungry, thirsty, sore?',
        fetch: 'If you need something, this is a good time to get it.',
        'stay-put': 'If not, stay right where you are.',
      },
    },
    days: {
      title: 'The next days',
      cues: {
        late: 'Feelings can turn up late, even days later.',
        'low-mood': 'A low mood is common, even after good sex. Some call it the drop.',
        'ask-tomorrow': "Say when you'll ask each other again: tomorrow, and the day after.",
        'ask-tomorrow-alone': 'Choose a time to ask yourself again: tomorrow, and the day after.',
        someone: 'If it weighs too much or stays too long, talk to someone you trust.',
        onward: "Stay in the nest as long as you like. I'll be quiet now.",
      },
    },
  },
};
