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
        hello: 'Hello. Let us plan a small outing, and find some things to talk about.',
        'lead-in': 'Next, plan a small outing, if you like. Or leave this part out.',
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        'lying-here': 'You can plan it lying down, or listen on the way there.',
        'not-grand': 'It need not be grand. Warm bread on a bench will do.',
        'on-your-own': 'Taking yourself out is a date, too. You choose the table.',
        ending: 'See if a wish turns up.',
        onward: 'First, the place.',
      },
    },
    where: {
      title: 'Where to',
      cues: {
        'where-to': 'Where would you like to be? At breakfast, on a walk, in a coffee shop?',
        'one-wish-each': 'Hear one wish from each of you. Then find what would suit everyone.',
        'own-wish': 'Take the one that makes you want to put your shoes on.',
        'something-new': 'A street, a dish or a park that is new to you can be fun.',
        walk: 'Even a short walk may lift your mood.',
        ending: 'Settle on one place, for now.',
        onward: 'Then, the when and the how.',
      },
    },
    when: {
      title: 'When and how',
      cues: {
        'which-day': 'Which day would suit, and what time? Later today counts.',
        wear: 'Wear what you feel like yourself in. Easy shoes are never wrong.',
        'who-knows': 'Is there anyone who should know about it? What may they be told?',
        'who-pays': 'Who pays does not matter. A walk costs nothing.',
        ending: 'Say the plan once, out loud or in your head.',
        onward: 'That is a plan.',
      },
    },
    'at-home': {
      title: 'Someone at home',
      cues: {
        'someone-else':
          'Do you share your life with someone who is not here? If not, let this pass.',
        'time-together': 'Think of a way to be close to them again. A meal, a walk, a long talk.',
        'what-to-tell': 'You may have agreed on what to tell, and what to keep. Stay with that.',
        glad: 'Being glad to see them is a good first thing to say.',
        ending: 'Put a day to it, if you can.',
        onward: 'And now, some things to talk about.',
      },
    },
    talk: {
      title: 'Things to ask',
      cues: {
        'ask-each-other': 'Here are some things to ask each other, now or when you are out.',
        'ask-yourself': 'Here are some questions to turn over now, or to take along.',
        laugh: 'What made you laugh this week?',
        'more-of': 'What would you like more of, in bed or anywhere else?',
        surprised: 'What did you like that surprised you?',
        'ask-on': 'Ask one thing more about an answer. People tend to like that.',
        meal: 'If you could cook for anyone, who would it be, and what?',
        ending: 'Finish the thought you are on.',
        onward: 'Keep the ones you liked.',
      },
    },
    further: {
      title: 'A little further',
      cues: {
        'pass-any': 'These go a little further in. Pass on any you like.',
        'look-forward': 'What are you looking forward to?',
        'show-a-place': 'Which place would you love to show to someone?',
        thanks: 'What would you like to say thank you for?',
        learned: 'What do you know about yourself now that you did not know last year?',
        ending: 'A last answer, if one is on its way.',
        onward: 'One more thing, about the end.',
      },
    },
    'ending-it': {
      title: 'How it ends',
      cues: {
        'know-the-end': 'It is easier to set out when you know how to end it.',
        'when-enough': 'Go home when you have had enough. A short date is a whole one.',
        'leads-nowhere': 'Nothing has to come of it. Having been out together is enough.',
        'one-good-thing': 'Before it is over, name one thing that was good.',
        ending: 'Think of the way home for a moment.',
        onward: 'Now back to where you are.',
      },
    },
    keep: {
      title: 'Keep the plan',
      cues: {
        'a-plan': 'So you have a plan, or half of one.',
        'write-down': 'Write down the day, if you like, so that it does not slip away.',
        'may-change': 'Plans may change. Saying so early is kind.',
        tomorrow: 'With a date or without, you can ask tomorrow: how are you?',
        ending: 'Nearly done.',
        onward: 'That was all. May it be a good one. Take care.',
        'to-next': 'That was the plan.',
      },
    },
  },
};
