// The words of affirmations, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'For anyone who would like to hear that they are liked, and for those who find that hard to say: plain words count. Good after playing a part or after hard words, to be yourselves again. Alone, the words are to yourself.',
  claims: {
    thanks:
      'Couples who felt thankful one day felt closer and more content the next. A diary study, so not proof of the cause.',
    'self-kindness':
      'Training in being kind to yourself may ease stress and self-blame. That takes more than a few kind words, and the trials differ a lot.',
    'low-mood': 'Low or tearful moods after wanted, good sex are common.',
  },
  cautions: {
    'nobody-has-to': 'Nobody has to speak, or say anything back. Only say what is true.',
    'not-play':
      'If hard words did not feel like play, or still hurt, stop here. You are not to blame, and Get help says whom to turn to.',
  },
  reasons: {
    'after-role-play-words': "It's good to speak as yourselves again, after the parts you played.",
    'after-role-play-words-alone':
      "It's good to speak as yourself again, after the part you played.",
    'strong-words': "After something strong, it's good to hear that you're liked.",
    'tender-words': "When everything feels tender, it's good to hear something friendly.",
    'first-time-words': "After a first time together, it's good to hear what was liked.",
    'any-words': "Kind words are easily left unsaid, so here's time for them.",
    'more-words': "With several people, it's easy to leave someone out.",
  },
  steps: {
    settle: {
      title: 'Settle in',
      cues: {
        hello: 'Hello. This is for a few kind words. Plain ones count.',
        'hello-alone': 'Hello. This is for a few kind words, from you to you.',
        'hello-playful': 'Hello. Time for a few kind words. Daft ones count, too.',
        'lead-in': 'Would a few kind words be good now? If not, skip this part.',
        choice: "Skip any part, pause, or stop. It's all fine.",
        'in-turn': 'One person talks at a time. You can pass, or only nod.',
        'aloud-or-not': 'Say them, whisper them, or only think them.',
        'no-poet': 'Short and true is plenty.',
      },
    },
    yourself: {
      title: 'As yourself',
      cues: {
        'a-part': 'If parts were played, or hard words said, they can be put down here.',
        'that-was-play': 'You could say it out loud: that was play.',
        'not-who-you-are': "Those words belonged to the play. They're not who you are.",
        'not-play': "If it didn't feel like play, that matters. In the app, look for: Get help.",
        names: 'Then call each other by your own names again.',
      },
    },
    thanks: {
      title: 'One thank you',
      cues: {
        'one-thing': 'Say thank you for one thing. One is enough.',
        'one-thing-alone': 'Thank yourself for one thing. One is enough.',
        'such-as': 'For a hand held, a shared laugh, or waiting when you asked.',
        'such-as-alone': 'For taking the time, for a clear no, for a good yes.',
        plainly: "If you like it plain, try: thanks, I'm glad you're here.",
        'plainly-alone': "If you like it plain, try: I'm glad I took the time.",
      },
    },
    liked: {
      title: 'Something to like',
      cues: {
        liked: 'Then say one thing you like about someone here.',
        'as-a-friend': "Now talk to yourself the way you'd talk to a good friend.",
        'a-way': 'The way they laugh, or listen, or take their time.',
        'what-to-tell': 'What would you say to a friend who felt the way you do now?',
        'only-true': "Only say what's true. The rest can stay unsaid.",
        'first-voice': "Anyone can begin. There's plenty of time.",
        'same-voice': 'Say it to yourself, slowly, in that same friendly voice.',
      },
    },
    'next-voice': {
      title: 'The other way round',
      cues: {
        next: 'Now the other way round.',
        'in-return': 'A kind word back, if you have one. A thank you is plenty, too.',
      },
    },
    'next-voices': {
      title: 'Round it goes',
      cues: {
        'the-next': 'Then the next person.',
        'in-return': 'A kind word for someone here, or pass.',
        'go-round': 'Let it go round, so nobody goes without. Pause me if you need longer.',
      },
    },
    'grey-day': {
      title: 'For a grey day',
      cues: {
        'a-grey-day': 'Think of a dull day, a while from now.',
        'good-to-hear': 'What would be good to hear then? Say it now, in your own words.',
        'once-more': 'Say it once more, a little slower.',
        'write-now': "You could write it down, and keep it where you'll find it.",
      },
    },
    'what-it-was-like': {
      title: 'What it was like',
      cues: {
        'how-it-felt': 'You could say what it was like for you. I felt safe. I felt wanted.',
        'ask-for-one': 'You can ask for a kind word, too. Lots of people would like one.',
        'led-too': "Whoever led might like to hear that it was good, and that it's over.",
      },
    },
    'own-body': {
      title: 'Thank your body',
      cues: {
        'one-part': 'Pick one part of your body, and thank it for something.',
        'for-what': 'A hand, a back, a pair of knees. What did it do for you?',
        'if-you-led': 'If you led, you gave a lot. You get to rest now, too.',
      },
    },
    'let-it-land': {
      title: 'Let it land',
      cues: {
        'hard-to-hear': 'Hearing kind words can be harder than saying them.',
        odd: 'Kind words to yourself can feel odd at first.',
        'thank-you-will-do': 'No need to argue, or to say one back. A smile will do.',
        'odd-is-fine': 'Odd is fine. You can believe them a little at a time.',
        low: "If you feel low or tearful instead, that's common, even after good sex.",
      },
    },
    tender: {
      title: 'Something tender',
      cues: {
        'room-for-more': "There's room for something softer, too. Or for quiet.",
        'what-they-mean': "Is there something you'd like someone here to know?",
        allowed: "Tell yourself one thing you're allowed to want.",
        smile: 'Not your style? Tell them something that made you smile.',
        'wouldnt-change': "Or name one thing about yourself that you wouldn't change.",
      },
    },
    'with-the-words': {
      title: 'Rest with them',
      cues: {
        'rest-with-them': 'Lie back, and let the words be there for a while.',
        'nothing-to-say': 'Nobody has to say anything now. Listen to the room.',
        loose: 'Let your jaw and your shoulders go soft.',
      },
    },
    'keep-one': {
      title: 'Keep one',
      cues: {
        keep: 'Pick one thing you heard or said, to keep.',
        tomorrow: "It'll still be true tomorrow, on an ordinary day.",
        'tomorrow-playful': "It'll still be true tomorrow, bed hair and all.",
        'at-home': "Is there anyone else you'd like to say a kind word to?",
        onward: "Thank you. Rest well. I'll be quiet now.",
        'onward-plain': "That's all. Rest well. I'll be quiet now.",
        'onward-playful': "That's enough compliments for one day. I'll be quiet now.",
      },
    },
  },
};
