// The words of afar, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'When someone has to leave soon, when you are on the phone, or far from each other for longer. Alone, it is for the hours after a goodbye. No touch needed.',
  claims: {
    messages:
      'In one survey of people whose partner lived far away, writing more often, and with more care for the answers, went along with being more content. That is a link, not proof.',
    'own-hand':
      'Resting a hand on your own chest may ease stress much as a hug can: one trial with 159 people.',
    late: 'After intense scenes, people tell of low moods hours or days later, whichever part they played.',
    'low-mood': 'Low or tearful moods after wanted, good sex are common.',
  },
  cautions: {
    'way-home':
      'Nobody who is floaty, very tired, drunk or high should drive, or go home without company.',
    'not-alone':
      'If someone feels worse and worse, hurts a lot, or thinks of harming themselves, a message is not enough: stay on the line, and look at Get help.',
    screens: 'Messages light up on screens. Leave out what nobody else should read.',
  },
  reasons: {
    'leaving-care': 'Someone has to leave, so here are a few things to do before that.',
    'apart-care': "You're not in one place, so here's some care for over the phone.",
    'parted-care-alone': "It's quiet once people have left, so here's some care for you.",
    'more-care': "Let's see how everyone gets home, and who checks in tomorrow.",
    'any-care': 'A small plan for tomorrow, so that nobody has to wonder.',
  },
  steps: {
    settle: {
      title: 'Before you part',
      cues: {
        hello: "Hello. This is for when you can't stay together, or aren't in one place.",
        'hello-alone': "Hello. This is for when you've said goodbye, and you're on your own now.",
        'lead-in': "Take what's useful here, and skip the rest.",
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        'on-a-call': 'On a call, one of you can play me out loud, near the phone.',
        miss: 'You might miss someone already, or be glad of some quiet.',
        sudden: 'Being on your own again can feel sudden. Take your time.',
        'lie-down': 'Lie or sit down, wherever is kind to your body.',
        alarm: "If there's a train to catch, set an alarm. Then nobody has to watch the clock.",
      },
    },
    glad: {
      title: 'One good thing',
      cues: {
        'one-thing': "How are you now? And what's one thing you're glad of?",
        each: 'Each person gets a turn. You can pass, or say it tomorrow.',
        'for-them': 'Say it out loud, or keep it for the next time you talk to them.',
      },
    },
    home: {
      title: 'The way home',
      cues: {
        'how-home': "If everyone's home already, skip this one. Otherwise, who's going, and how?",
        'fit-to-go':
          "Anyone who's floaty, worn out, or not sober shouldn't drive. Get a lift, or stay a while.",
        host: "If it's your place, say what you can offer: the sofa, a lift, another hour.",
        guest: 'Guests can go when they like. Nobody has to stay to be polite.',
        'to-the-door':
          "If someone's leaving, one of you could see them to the door, if they'd like.",
        'one-word': 'Once you get there, send one word: home.',
      },
    },
    'for-you': {
      title: 'Some care for you',
      cues: {
        'in-their-place':
          'What might they do for you now, if they were here? You could do that yourself.',
        'such-as': 'Fill a glass, turn down a lamp, put on something soft.',
        'too-quiet': "If it's too quiet, you could call a friend, or put some music on.",
        keep: 'Keep something near that reminds you of them. A jumper, a photo, a song.',
      },
    },
    until: {
      title: 'Until tomorrow',
      cues: {
        when: 'When will you hear from each other? Pick a time you can keep.',
        'when-alone': 'When would you like to hear from someone? You could write: thinking of you.',
        ring: "You could make a ring: each of you checks on the next, so nobody's left over.",
        'who-first': "Say who'll write first. Thinking of you is plenty to say.",
        remember: "Put it in your phone, so you don't have to think of it.",
        'day-after': 'Check in again the day after, too. Some feelings take a while to come.',
        'whoever-led': 'Whoever led gets asked as well.',
        low: "If you feel low or tearful, that's common, even after good sex.",
      },
    },
    message: {
      title: 'Words for tomorrow',
      cues: {
        borrow: 'For a message tomorrow, here are some words you could borrow.',
        'good-morning': 'Maybe: good morning. How did you sleep, and how are you?',
        'your-laugh': "Or: I'm still smiling about the way you laughed.",
        'after-play': 'After hard words in play: that was only play. I like you a lot.',
        'grey-day': "On a low day: I'm a bit down. Could you call me?",
        screens: "Leave out what shouldn't light up on a screen at breakfast.",
        'write-now': 'You could write one now, and send it in the morning.',
        'no-answer': 'If no answer comes at once, they may be asleep, or at work.',
      },
    },
    hold: {
      title: 'A hand on your chest',
      cues: {
        'rest-hand': 'Rest your own hand on your chest, or hug the pillow.',
        rise: 'Feel it rise and fall, and get warm underneath.',
        'may-ease': 'Your own hand there may ease stress, much as a hug can.',
      },
    },
    part: {
      title: 'Goodbye for now',
      cues: {
        'can-wait': 'Whatever was left unsaid can wait until tomorrow.',
        goodbye: 'Say goodbye the way you like to. A word, a wave, a long look.',
        lamp: "You could leave a lamp on, if that's nicer.",
        'hang-up': 'On a call, say who hangs up, so that nobody gets cut off.',
        onward: "Stay warm, wherever you are. I'll be quiet now.",
      },
    },
  },
};
