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
    'wide-awake-talk': "No sleep yet, so there's room to look back on how it was.",
    'after-roles-talk': "After kink or role-play, it's worth saying what was good and what wasn't.",
    'off-plan-talk': "It didn't go as planned, and that's worth a few words.",
    'any-talk': "A look back on how it was, while it's fresh.",
    'more-talk': "It's never quite the same for everyone.",
    'next-day-talk': "Feelings can come a day late, so here's time for them.",
  },
  steps: {
    settle: {
      title: 'Settle in',
      cues: {
        hello: 'Hello. This is time to talk about how it was, one voice at a time.',
        'hello-alone': 'Hello. This is a quiet talk with yourself, about how it was.',
        'lead-in': 'Would you like to talk about how it was? If not, skip this part.',
        'lead-in-alone': 'Would you like to look back on how it was? If not, skip this part.',
        choice: 'Skip any part, pause, or stop.',
        'tucked-in': 'Get comfortable first, with a blanket or a pillow to hold.',
        'one-voice': 'One person talks at a time, and nobody cuts in.',
        'think-or-write': 'Think it, whisper it, or write a few words down.',
        squeeze: "If you'd rather not talk, pass, hum, or squeeze a hand.",
        hum: "If you'd rather not talk, pass, or only hum.",
      },
    },
    good: {
      title: 'What felt good',
      cues: {
        what: 'What felt good? It can be something very small.',
        'such-as': 'A touch, a look, a word, a moment of quiet.',
        safe: 'When did you feel safe, or looked after?',
        body: 'What did your body like? Is some of it still warm?',
        'not-much': "If not much felt good, that's worth saying, too.",
        'first-voice':
          'Whoever likes can start. If the chime for the next turn comes too soon, pause me.',
        'stay-there': 'Take the first thing that comes to mind, and stay with it a while.',
      },
    },
    'next-voice': {
      title: 'The next voice',
      cues: {
        next: "Now it's someone else's turn.",
        you: 'What felt good for you? Take your time, or pass.',
      },
    },
    'next-voices': {
      title: 'The next voices',
      cues: {
        next: "Now it's someone else's turn.",
        you: 'What felt good for you? Take your time, or pass.',
        'and-then': "And the next, until everyone's had a turn.",
      },
    },
    'more-voices': {
      title: 'And one more voice',
      cues: {
        next: "Now it's someone else's turn.",
        'not-yet': "If someone hasn't had a turn yet, it's theirs now.",
      },
    },
    moment: {
      title: 'One good moment',
      cues: {
        'go-back': 'Go back to one good moment, and stay there a while.',
        where: 'Where were you? What was the light like, and what felt warm?',
        sounds: 'What could you hear? A breath, some music, nothing at all?',
        drifts: "If it drifts away, that's fine. Pick another one, or rest.",
      },
    },
    'together-back': {
      title: 'One good moment',
      cues: {
        'go-back': 'Each of you could pick one good moment, and go back there without talking.',
        where: 'Where were you? What was the light like, and what felt warm?',
        sounds: 'What could you hear? A breath, some music, a laugh?',
        'tell-it': 'Would you like to tell each other which one it was?',
      },
    },
    surprise: {
      title: 'A surprise',
      cues: {
        'not-expected': 'Was there something you liked, and never thought you would?',
        laugh: 'Was something funny? You can laugh about it now.',
        new: "Did you find out something about yourself that you didn't know?",
        'less-than-hoped': "And was something less fun than you'd hoped? That happens.",
      },
    },
    change: {
      title: 'What to change',
      cues: {
        'one-thing': "Is there one thing you'd do differently? Small things count.",
        'i-would-like': "You could say: I'd like more of this, or less of that.",
        'more-or-less': 'More of something, or less? Slower, softer, longer, sooner?',
        unsaid: "Was there something you wanted to say, and didn't?",
        'no-verdict': "It's a wish, not a complaint. Thank you is a good answer.",
        easier: 'What would make it easier to say, another time?',
        nothing: "Maybe there's nothing to change. That's good to know, too.",
        'go-on': 'Take turns with that. Long pauses are fine.',
        'think-it-over': 'Turn it over for a while, or write it down.',
      },
    },
    'their-side': {
      title: 'Each other’s side',
      cues: {
        ask: 'You could ask each other: what was it like for you?',
        'one-moment': 'Ask about one moment that you remember. Theirs may be quite different.',
        'not-guess': "There's no need to guess or explain. Ask, and wait.",
        'led-or-followed': 'If one of you led, ask about that, and about following, too.',
        swap: 'Take turns asking, for as long as it stays easy.',
      },
    },
    'next-time': {
      title: 'For next time',
      cues: {
        anything: "If there's a next time, what would you like?",
        wish: 'A new wish, a maybe, or the very same again.',
        'no-promise': "A wish isn't a promise. Nobody has to decide anything now.",
        'whom-to-tell': 'Is there anyone you might tell one day? How would you put it?',
        'see-others':
          'If you see other people as well, how do you like to come back to each other?',
        'no-next': "It's fine to want no next time at all.",
        'each-wish': 'Let each person have one wish, or pass.',
        'one-wish': 'Pick one wish, and see how it feels to have it.',
      },
    },
    details: {
      title: 'The details',
      cues: {
        photos: 'Are there any photos or videos? What would you like to happen with them?',
        told: 'Who can be told about this, and how much?',
        'toys-and-porn': 'What about toys, or porn? Welcome, sometimes, or not for you?',
        marks: 'And marks that stay for a while? Are they welcome, and where?',
      },
    },
    'yes-and-no': {
      title: 'Yes, no, maybe',
      cues: {
        'still-a-yes': "What's a yes for you from here on?",
        list: 'Find a yes, a no, and a maybe. One of each is plenty.',
        'stop-word': 'Is your word for stop still easy to say? A sign works, too.',
        'for-all': "With several of you, one person's no counts for everyone.",
        'say-back': 'Say back what you heard, to be sure you got it right.',
        'change-mind': 'Any yes can turn into a no, at any time.',
      },
    },
    limits: {
      title: 'Your limits',
      cues: {
        yours: "Now, limits. They're yours, and they don't need a reason.",
        near: 'Did anything get near a limit, or past it? A touch, a word, a photo?',
        'such-as': 'Or a mark that shows, a toy, or who gets told about it.',
        'went-still': 'If you went still, and meant no, that counts as a no.',
        small: 'Small things count. A grip, a word, a moment too long.',
        'ask-all': 'Ask the quiet ones, and whoever led. They have limits, too.',
        stays: 'What stays as it is? And what would you rather leave out?',
        'a-friend': 'If it had happened to a friend, what would you tell them?',
        later: 'If you find out later, you can say so later.',
        'thank-them': 'If someone tells you one, say thank you, and listen.',
      },
    },
    crossed: {
      title: 'If one was crossed',
      cues: {
        'if-not': 'If nothing went too far, rest here for a moment.',
        'if-so': 'If something did, that comes first. Nobody has to be cheerful now.',
        believe: 'Thank whoever said so. Explaining can wait. Ask what would feel safe.',
        'not-your-fault': "If you didn't want it, it was not your fault.",
        help: 'You can stop here, leave, or call someone. In the app, look for: Get help.',
        'not-by-yourself': "There are people who'll listen, today or days from now.",
      },
    },
    'quiet-again': {
      title: 'Quiet again',
      cues: {
        'lie-back': "Lie back, if you aren't already, and get warm again.",
        'no-more-words': 'Nothing that was said needs an answer right now.',
        breath: 'Breathe in easily, and let each breath out take a little longer.',
        'let-go': 'Let your jaw and your shoulders go soft.',
        drift: "If you drift off to sleep, that's fine, too.",
      },
    },
    'until-tomorrow': {
      title: 'Until tomorrow',
      cues: {
        enough: 'Let that be enough for now.',
        low: "If you feel low or tearful, that's common, even after good sex.",
        'check-in': 'You could check in with each other tomorrow, and the day after.',
        'check-in-alone': 'You could ask yourself how you are tomorrow, and the day after.',
        'one-word': 'One last word each, or a hum.',
        'one-line': 'You could write down one line to keep, or to tell someone.',
        onward: "Thank you for the honest words, spoken or not. I'll be quiet now.",
        'onward-plain': "That's all. Rest well. I'll be quiet now.",
      },
    },
  },
};
