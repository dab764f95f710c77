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
    'after-role-play-words': 'After role-play, a few words as yourselves again.',
    'after-role-play-words-alone': 'After role-play, a few words as yourself again.',
    'strong-words': 'Kind words are a good way back from something strong.',
    'tender-words': 'Kind words count twice when feelings are raw or low.',
    'first-time-words': 'After a first time together, it is good to hear what was liked.',
    'any-words': 'Kind words are easily left unsaid, so here is time for them.',
    'more-words': 'With several people, here is a kind word for each.',
  },
  steps: {
    settle: {
      title: 'Settle in',
      cues: {
        hello: 'Hello. This is for a few kind words. Plain ones count.',
        'hello-alone': 'Hello. This is for a few kind words, from you to you.',
        'lead-in': 'Next, a few kind words, if you like. Or skip this part.',
        choice: 'Skip any part, pause, or stop. All of that is fine.',
        'in-turn': 'One person speaks at a time. A pass, or a nod, is fine.',
        'aloud-or-not': 'Say them, whisper them, or only think them.',
        'no-poet': 'Nobody needs to be a poet. Short and true is plenty.',
        warm: 'Get warm. Let your face go soft.',
        ending: 'Wait a little, and see what comes.',
        onward: 'First, a small thank you.',
      },
    },
    thanks: {
      title: 'One thank you',
      cues: {
        'one-thing': 'Say thank you for one thing. One is enough.',
        'one-thing-alone': 'Thank yourself for one thing. One is enough.',
        'such-as': 'For a hand held, a shared laugh, or waiting when you asked.',
        'such-as-alone': 'For taking the time, for a clear no, for a good yes.',
        plainly: 'If you like it plain, say: Nice work. I liked being here.',
        'plainly-alone': 'If you like it plain, say: I looked after myself. Good.',
        small: 'Small things are easy to say, and easy to believe.',
        ending: 'One more thank you, or none.',
        onward: 'Now, something to like.',
      },
    },
    liked: {
      title: 'Something to like',
      cues: {
        liked: 'Now say what you like in someone here.',
        'as-a-friend': 'Now speak to yourself as you would to a good friend.',
        'a-way': 'The way they laugh, or listen. Something they did well.',
        'what-to-tell': 'What would you say to a friend who felt as you feel now?',
        'change-over': 'Then change over, or let it be a gift with no return.',
        'go-round': 'Let it go round, so that nobody goes without.',
        'same-voice': 'Say it in that same voice. Warm, and on your side.',
        'how-it-felt': 'Say what it was like for you. I felt safe. I felt wanted.',
        'ask-for-one': 'You may ask for a kind word, too. Many people want one.',
        body: 'Thank one part of your body, for carrying you, or for feeling so much.',
        'only-true': 'Keep to what is true. The rest can stay unsaid.',
        ending: 'Say what is still on your tongue.',
        onward: 'Let that sink in.',
      },
    },
    'let-it-land': {
      title: 'Let it land',
      cues: {
        'hard-to-hear': 'Hearing kind words can be harder than saying them.',
        odd: 'Kind words to yourself can feel odd at first.',
        'thank-you-will-do': 'No need to argue, or to say one back. A smile will do.',
        'odd-is-fine': 'Odd is fine. You can believe them a little at a time.',
        breathe: 'Take a slow breath, and keep the words a while longer.',
        low: 'If you feel low or tearful instead, that is common, even after good sex.',
        where: 'Where do you feel it? Chest, belly, face, or nowhere yet.',
        ending: 'A few quiet moments with that.',
        onward: 'On, gently.',
      },
    },
    tender: {
      title: 'Something tender',
      cues: {
        'room-for-more': 'Here is room for something more tender. Or for quiet.',
        'what-they-mean': 'Say what someone here means to you, as plain as you like.',
        allowed: 'Tell yourself one thing that you are allowed to want.',
        'good-at': 'Not your style? Name one thing they are good at.',
        proud: 'Or name one thing about yourself that you would not change.',
        gaps: 'Leave gaps. Quiet is kind as well.',
        ending: 'Finish in your own time.',
        onward: 'Spoken or not, that was enough.',
      },
    },
    yourself: {
      title: 'As yourself',
      cues: {
        'a-part': 'If you played a part, or hard words were said, put that down here.',
        'that-was-play': 'Say it plainly: that was play. Then say how you see each other now.',
        'not-who-you-are': 'Those words belong to the play. They are not who you are.',
        'not-play': 'If it did not feel like play, that matters. In the app, look for: Get help.',
        names: 'Use your own names, and say who you are to each other.',
        'own-name': 'Say your own name, the way a friend says it.',
        stings: 'If a word still stings, say which. You can ask to hear its opposite.',
        'whoever-led': 'Whoever led may want to hear that it was good, and is over.',
        'if-you-led': 'If you led, you gave a lot. That counts.',
        ending: 'You are yourself. You are welcome here.',
        onward: 'Nearly there.',
      },
    },
    'keep-one': {
      title: 'Keep one',
      cues: {
        keep: 'Keep one thing that you heard, or said.',
        tomorrow: 'It is still true tomorrow, when the glow has gone.',
        'write-it': 'You might write it down, or send it, for a hard day.',
        ending: 'That is nearly all.',
        onward: 'That was all. Kind words keep. Rest well.',
        'to-next': 'Those were the words.',
      },
    },
  },
};
