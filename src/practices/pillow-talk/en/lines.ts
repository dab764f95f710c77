// The words of pillow talk, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'For honest words while everything is fresh: what was good, what to change, and where your limits are. Good with cuddling or kissing, or a little later. Alone, it is a quiet talk with yourself.',
  claims: {
    talking:
      'Couples who talk well about sex tend to be more content with it, and with each other: a review of 93 studies. How well mattered more than how often. Such studies cannot show the cause.',
    afterwards:
      'Time for closeness after sex, talk included, went with being more content three months later, among 101 couples. That is a link, not proof.',
    'low-mood': 'Low or tearful moods after wanted, good sex are common.',
  },
  cautions: {
    'nobody-has-to':
      'Nobody has to talk, now or at all. Whoever would rather not can pass, hum, or squeeze a hand.',
    crossed:
      'If a limit was crossed, being safe comes before talking it through. If you did not want what happened, it was not your fault: you may stop, leave, or call someone. Get help says whom.',
    later: 'Some things come up hours or days later. Check in tomorrow, and the day after.',
  },
  reasons: {
    'first-time-talk': 'A first time leaves things to ask, and things to tell.',
    'wide-awake-talk': 'No sleep yet, so there is room to look back on how it was.',
    'after-roles-talk': 'After kink or role-play, a look back: what was good, what to change.',
    'any-talk': 'A look back on how it was, while it is fresh.',
    'more-talk': 'Going round, everyone gets to say how it was.',
    'next-day-talk': 'Feelings can come a day late, so here is time for them.',
  },
  steps: {
    settle: {
      title: 'Settle in',
      cues: {
        hello: 'Hello. This is time to talk about how it was, one voice at a time.',
        'hello-alone': 'Hello. This is a quiet talk with yourself, about how it was.',
        'lead-in': 'Next, a quiet look back, if you like. Or skip this part.',
        choice: 'Skip any part, pause, or stop. Nobody has to talk.',
        hold: 'Lie near, and hold each other if you like. Or only hands.',
        'own-space': 'Get warm and comfortable, with some space of your own.',
        'one-voice': 'One person speaks at a time, and is heard to the end.',
        'think-or-write': 'Think it, whisper it, or write a few words down.',
        squeeze: 'Would you rather not talk? Pass, hum, or squeeze a hand.',
        hum: 'Would you rather not talk? Pass, or hum. That counts.',
        'pause-me': 'If I go on too soon, pause me, and take your time.',
        'any-mood': 'Any mood is welcome. Happy, flat, shaken, or too tired to say.',
        ending: 'One easy breath, before the first word.',
        onward: 'Start with the good.',
      },
    },
    good: {
      title: 'What felt good',
      cues: {
        what: 'What felt good? It may be something very small.',
        'such-as': 'A touch, a look, a word, a moment of quiet.',
        'next-voice':
          'Whoever likes may begin. Then the next, until everyone has spoken or passed.',
        'stay-there': 'Go back to one good moment, and stay there a while.',
        safe: 'When did you feel safe, or looked after?',
        listening: 'If you are listening, there is nothing else to do.',
        'not-expected': 'Was there something that you did not expect to like?',
        'not-much': 'If not much felt good, that is worth knowing, too.',
        laugh: 'Was something funny? You can laugh about it now.',
        body: 'What did your body like? Is some of it still warm?',
        ending: 'One more good thing, or let it rest.',
        onward: 'Keep what was good.',
      },
    },
    change: {
      title: 'What to change',
      cues: {
        'one-thing': 'Is there one thing that you would change? Look at it kindly.',
        'i-would-like': 'Speak for yourself: I would like more of this, or less of that.',
        'more-or-less': 'More of something, or less? Slower, softer, longer, sooner?',
        'no-verdict': 'It is a wish, not a verdict. Thank you is a good answer.',
        unsaid: 'Was there something you wanted to say, and did not?',
        easier: 'What would make that easier to say, another time?',
        'go-on': 'Then the next voice, with time to think, or to pass.',
        nothing: 'Maybe there is nothing to change. That is an answer as well.',
        ending: 'Finish that thought in your own time.',
        onward: 'It has been said. It can rest now.',
      },
    },
    'next-time': {
      title: 'For next time',
      cues: {
        anything: 'Is there something you would like, if there is a next time?',
        wish: 'A new wish, a maybe, or the very same again.',
        'no-promise': 'A wish is not a promise. Nothing is decided here.',
        'each-wish': 'Let each person wish for something, or pass.',
        'whom-to-tell': 'Who might you tell one day, and how would you put it?',
        'no-next': 'To want no next time is fine, too.',
        'at-hand': 'What would be good to have at hand? Water, a signal, more time.',
        ending: 'Keep hold of one wish, if you have one.',
        onward: 'Let that wish wait.',
      },
    },
    limits: {
      title: 'Your limits',
      cues: {
        yours: 'Now, limits. Yours are yours, and they need no reason.',
        near: 'Did anything come near a limit, or go over it? It can be said now.',
        'thank-them': 'If someone names one, say: thank you for telling me. Then listen.',
        small: 'Small things count. A grip, a word, a moment too long.',
        'went-still': 'If you went still, and meant no, that counts as a no.',
        stays: 'What stays as it is? And what would you rather leave out?',
        'ask-all': 'Ask the quiet ones, and whoever led. They have limits, too.',
        'a-friend': 'If it had happened to a friend, what would you tell them?',
        later: 'If you find out later, you can say so later.',
        ending: 'A little more room, in case something comes.',
        onward: 'Thank you for being honest.',
      },
    },
    crossed: {
      title: 'If one was crossed',
      cues: {
        'if-not': 'If no limit was crossed, rest here for a moment.',
        'if-so': 'If one was, let that come first. Nobody has to be cheerful now.',
        believe: 'Thank whoever said so. No excuses now. Ask what would feel safe.',
        'not-your-fault': 'If you did not want it, it was not your fault.',
        help: 'You may stop here, leave, or call someone. In the app, look for: Get help.',
        'no-deciding': 'Nothing has to be decided now. Being safe comes first.',
        space: 'Ask before coming near. A little space can be kind.',
        'not-by-yourself': 'There are people outside who will listen, also days from now.',
        ending: 'Go on only if it feels right. Stopping is fine.',
        onward: 'Gently, then.',
      },
    },
    'yes-and-no': {
      title: 'Yes, no, maybe',
      cues: {
        'still-a-yes': 'What is a yes for you from here on?',
        list: 'Find a yes, a no, and a maybe. One of each is plenty.',
        'change-mind': 'Any yes can turn into a no, at any time.',
        'say-back': 'Say back what you heard, so that it is sure.',
        'stop-word': 'Is your word for stop still easy to say? A sign works, too.',
        'for-all': 'With more than two of you, each no holds for all.',
        ending: 'These are yours to change.',
        onward: 'That was honest work. Nearly done.',
      },
    },
    'until-tomorrow': {
      title: 'Until tomorrow',
      cues: {
        enough: 'That is enough for now. The rest can wait.',
        low: 'If you feel low or tearful, that is common, even after good sex.',
        'check-in': 'You could check in with each other tomorrow, and the day after.',
        'check-in-alone': 'You could ask yourself how you are tomorrow, and the day after.',
        'one-word': 'One last word from each person, or a hum.',
        'one-line': 'You could write down one line to keep, or to tell someone.',
        ending: 'This talk is nearly over.',
        onward: 'That was all. Thank you for the honest words. Rest well.',
        'to-next': 'That was the talk.',
      },
    },
  },
};
