// The words of date, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'When you would like to talk somewhere other than bed, or to find your way back to someone you share your life with. Alone, it means taking yourself out.',
  claims: {
    'new-things':
      'Doing something new and lively together, even for a few minutes, raised how couples rated their relationship in three experiments.',
    'asking-on':
      'In studies of first talks, people liked those better who asked more, above all when they asked on about an answer.',
    walking: 'A short walk may lift the mood, even of people who expected nothing from it.',
  },
  cautions: {
    'no-promise':
      'A date promises nothing: no sex, no second date. Anyone may change the plan or go home.',
    privacy:
      'What happened belongs to everyone who was there. Ask before you talk about it where others can hear.',
  },
  reasons: {
    'any-date': 'Something nice to look forward to, planned right now.',
  },
  steps: {
    begin: {
      title: 'A small outing',
      cues: {
        hello: "Hello. Let's plan a small outing, and find some things to talk about.",
        'hello-playful': "Hello. Let's plan a small outing, with good snacks.",
        'lead-in': 'You could plan a small outing now, or skip this part.',
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        'lying-here': 'You can plan it lying down, or listen on the way there.',
        'back-to-someone':
          'It can be a first date, or a way back to someone you share your life with.',
        'on-your-own': 'Taking yourself out is a date, too. You choose the table.',
      },
    },
    where: {
      title: 'Where to',
      cues: {
        'where-to': 'Where would you like to be? At breakfast, on a walk, in a coffee shop?',
        'one-wish-each': 'Let everyone name one wish, then see what would suit you all.',
        'own-wish': 'Take the one that makes you want to put your shoes on.',
        'something-new': "A street, a dish or a park that's new to you can be fun.",
        walk: 'Even a short walk may lift your mood.',
        rain: "If it rains, there's always a table by a window.",
      },
    },
    'picture-it': {
      title: 'Picture it',
      cues: {
        'there-already': 'Imagine you were there already. What do you hear first?',
        'around-you': 'Look around in your head. Who else is there, and what can you smell?',
        'first-bite': "And what's the first thing you'd eat or drink?",
      },
    },
    when: {
      title: 'When and how',
      cues: {
        'which-day': 'Which day would suit, and what time? Later today counts.',
        wear: 'Wear something you feel like yourself in, and bring something warm.',
        'who-pays': "It doesn't have to cost anything. A walk is free.",
        'who-knows': 'If you share a home or a calendar with someone, let them know the day.',
        'say-it-once': 'Say the plan once, out loud or in your head.',
      },
    },
    'at-home': {
      title: 'Someone at home',
      cues: {
        'someone-else': 'Is there someone else you share your life with? If not, skip this one.',
        'time-together': 'What would be nice to do with them next? A meal, a walk, a long talk?',
        glad: "You could start with something easy: I'm glad to see you.",
        'what-to-tell': "Tell them as much as they like to hear, the way you've agreed.",
      },
    },
    talk: {
      title: 'Things to ask',
      cues: {
        'ask-each-other': "Here are some things to ask each other, now or when you're out.",
        'ask-yourself': 'Here are some questions to turn over now, or to take along.',
        laugh: 'What made you laugh this week?',
        'more-of': 'What would you like more of, in bed or anywhere else?',
        'ask-on': 'Ask one thing more about an answer. People tend to like that.',
        surprised: 'What did you like that surprised you?',
        meal: 'If you could cook for anyone, who would it be, and what?',
      },
    },
    'a-few-more': {
      title: 'A few more',
      cues: {
        'for-hours': 'What can you do for hours without looking at a clock?',
        smell: 'Which smell takes you straight back to a place?',
        'never-told': "What's a story of yours that you haven't told for years?",
        'taught-you': 'Who taught you something that you still do every day?',
      },
    },
    further: {
      title: 'A little further',
      cues: {
        'pass-any': 'These go a little deeper. Pass on any you like.',
        'look-forward': 'What are you looking forward to?',
        'show-a-place': 'Which place would you love to show to someone?',
        thanks: 'What would you like to say thank you for?',
        learned: "What do you know about yourself now that you didn't know last year?",
      },
    },
    'a-good-one': {
      title: 'A good one',
      cues: {
        'think-back': 'Think back to an outing you liked. It can be long ago.',
        'what-made-it': 'What made it good? The place, the talk, the way home?',
        'bring-along': 'Is there a bit of that you could bring along this time?',
      },
    },
    'ending-it': {
      title: 'How it ends',
      cues: {
        'know-the-end': "It's easier to go out when you know how you'll get home.",
        'when-enough': "Go home whenever you've had enough. A short date counts, too.",
        'leads-nowhere': 'Nothing has to come of it. Being out together is enough.',
        'one-good-thing': "Before it's over, you could name one thing that was good.",
      },
    },
    keep: {
      title: 'Keep the plan',
      cues: {
        'a-plan': "So you've got a plan, or half of one.",
        'write-down': "You could write down the day, so that it doesn't slip away.",
        tomorrow: 'With a date or without, you can ask tomorrow: how are you?',
        treat: 'Keep it the way you would keep a date with a friend.',
        onward: "Take care, and have a good time out there. I'll be quiet now.",
        'onward-plain': "That's all. Rest well. I'll be quiet now.",
        'onward-playful': "Take care, and have fun. I won't ask how it went.",
      },
    },
  },
};
