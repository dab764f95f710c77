// The words of the drop guide, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'For a low mood now, or before one comes: what some call drop, and others the blues after sex. With kink or without, for whoever led and whoever followed, together or alone.',
  claims: {
    'low-mood':
      'Low, tearful or cross moods after wanted, good sex are common. In one survey, 46 in 100 of 230 students had known them. In another, of 299 people, nine in ten had felt some after-effect.',
    'hours-or-days':
      'After sex such a mood lasts minutes to hours. After intense scenes, people in either role tell of it two or three days later: that is experience, and little studied.',
    'two-weeks':
      'Low for most of the day for two weeks or more is a reason to see a doctor, whatever it began with.',
  },
  cautions: {
    'get-help':
      'If you think of ending your life, or of hurting yourself, you need not be alone with it. Get help says whom to call.',
    'not-wanted':
      'If you did not want what happened, feeling bad is no drop, and it was not your fault. Get help says whom to turn to.',
  },
  reasons: {
    'low-guide': "For a low mood: what it may be, and what's good to have.",
    'off-plan-guide': "The next few days may feel odd, so here's what's good to know.",
    'strong-guide': "A low can come days after something strong. Here's what to know.",
  },
  steps: {
    settle: {
      title: 'Get comfortable',
      cues: {
        hello: 'Hello. This is about the low that can come after sex or play.',
        'lead-in': 'Would you like to hear about the low that can come? If not, skip this part.',
        choice: 'Skip any part, pause, or stop.',
        'tucked-in': 'Get comfortable first, with a blanket or a pillow to hold.',
      },
    },
    what: {
      title: 'What it is',
      cues: {
        called: 'Some people call it drop. It comes with kink, and without any.',
        like: 'You may feel sad, flat, cross, anxious, or very tired.',
        common: "If you feel low or tearful, that's common, even after good sex.",
        when: 'It can come within minutes. After something intense, maybe days later.',
        why: "Nobody quite knows why. It doesn't have to mean that anything was wrong.",
      },
    },
    either: {
      title: 'Whoever led, too',
      cues: {
        either: 'It can come to whoever led as much as to whoever followed.',
        'either-alone': 'It can come if you led as much as if you followed.',
        led: 'After leading, you may go over it all again, and doubt what you did.',
        followed: 'After following, you may miss the closeness, or feel a bit lost.',
      },
    },
    now: {
      title: 'What helps now',
      cues: {
        small: 'For now, keep things small. Something to eat, something warm, a nap.',
        say: "You could say what you'd like. Company, quiet, a hand, a silly film.",
        message: 'Is there someone you could write to? A few plain words are enough.',
        wait: "Big talks and big decisions can wait until you've slept.",
      },
    },
    days: {
      title: 'The next days',
      cues: {
        'day-one': 'Tomorrow may feel fine, or slow and tender. Either way, go easy.',
        later: 'For some, the low comes on the second day, or the third.',
        arrange: "You could agree now who'll check in with whom, and when.",
        'arrange-alone': 'You could put a note in your phone, to ask yourself how you are.',
        easy: 'Maybe plan one easy, nice thing for each day. A walk, a soup, a bath.',
        apart: "If you won't be together, how would you like to hear from each other?",
      },
    },
    list: {
      title: 'For a low day',
      cues: {
        list: 'You could make a short list for a low day, and keep it near.',
        'on-it': 'Someone to call. Something to eat. Something soft to put on.',
        'last-time': 'What helped a little, the last time you felt low?',
      },
    },
    friend: {
      title: 'As to a friend',
      cues: {
        'hard-on-you': "On a low day, it's easy to be hard on yourself.",
        'what-to-tell': 'What would you say to a friend who felt the way you do now?',
        'same-voice': 'Say it to yourself, slowly, in that same friendly voice.',
      },
    },
    help: {
      title: 'When to get help',
      cues: {
        'two-weeks': 'If it lasts two weeks, or keeps coming back and gets you down, see a doctor.',
        ending:
          'If you think of ending your life, tell someone now. In danger, call your emergency number.',
        'not-your-fault': "If you didn't want what happened, it was not your fault.",
        whom: 'You can stop here, leave, or call someone. In the app, look for: Get help.',
        'kink-aware': "You can ask for someone who knows about kink, so you needn't explain.",
      },
    },
    close: {
      title: 'Until then',
      cues: {
        again: 'You can come back to this tomorrow, or the day after.',
        'until-then': 'Until then, keep warm, eat something, and let someone know how you are.',
        onward: "Rest well. I'll be quiet now.",
      },
    },
  },
};
