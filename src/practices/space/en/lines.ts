// The words of space, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'When one wants to be held and one wants to be left in peace, and both are right. For two or more: near, in between, or a room apart with a time to meet again.',
  claims: {
    'people-differ':
      'People in couples differ in how much touch they want. In two studies, that went along with how close they were, and with how troubled they felt.',
    'time-alone':
      'Some time alone tends to calm strong feelings, good and bad. In one study it eased stress where people had chosen to be alone.',
    'own-hand':
      'Resting a hand on your own chest may ease stress much as a hug can: one trial with 159 people.',
  },
  cautions: {
    'nobody-owes':
      'Nobody owes touch, however good it was or whatever was promised. Whoever wants less decides how near it gets.',
    shaky:
      'Whoever is faint, dazed or very shaky should not be alone: room, then, with someone in it.',
  },
  reasons: {
    'differ-space': "You want different things right now. Here's time for all of them.",
    'any-space': "Near, or with some room? Here's time for each of you to say.",
  },
  steps: {
    settle: {
      title: 'Different wishes',
      cues: {
        hello: "Hello. Someone wants to be near, and someone wants room? That's fine.",
        'lead-in': "You could find out first who'd like to be near, and who'd like room.",
        choice: 'Skip any part, pause, or stop. Nobody has to say why.',
        'nobody-owes': "Nobody owes anyone touch, and nobody's a burden for wanting some.",
        'not-wrong': "Wanting room doesn't have to mean that something's wrong.",
      },
    },
    say: {
      title: 'What would you like?',
      cues: {
        'near-or-room': "One by one, say what you'd like. To be held, to be near, or some room?",
        'company-or-room':
          "One by one, say what you'd like. Company, quiet, or a room of your own?",
        'for-now': "It's only for now. You can change it at any time.",
        'not-sure': "If you don't know yet, that's an answer, too.",
        'only-listen': 'At first, only listen. Nobody has to fix it yet.',
      },
    },
    'and-you': {
      title: 'And you?',
      cues: {
        'what-of-you': 'And what would you like?',
        'or-pass': "Take your time, or pass. There's no wrong answer.",
        'whoever-led': 'Whoever led may be the one who needs room, or company. Ask.',
      },
    },
    between: {
      title: 'In between',
      cues: {
        'hands-width': "There's a lot in between. Feet that touch, a hand's width, one sofa.",
        'two-chairs': "There's a lot in between. One sofa, two chairs, a door left open.",
        'whoever-wants-less': 'Go by whoever wants less. Nobody gets talked into more.',
        'something-to-hold': 'You can hold something else: a pillow, a warm bottle, your own arms.',
        'pillow-between': 'With a pillow in between, it may be easier to lie near.',
      },
    },
    'same-room': {
      title: 'In the same room',
      cues: {
        'one-room': 'You could be in one room, and do two different things.',
        nearby: 'Someone lies down, and someone reads nearby, or makes tea.',
        'in-turn': 'Or take turns: some quiet first, and some closeness after.',
      },
    },
    'who-with-whom': {
      title: 'Who with whom',
      cues: {
        'hold-or-be-held':
          "With several of you, ask who'd like to hold, and who'd like to be held.",
        'whose-company': "With several of you, ask who'd like company, and whose.",
        'not-everyone': 'Nobody has to be near everyone. You can choose one person, or none.',
        'look-round': "Look round. Is anyone on their own who'd rather not be?",
        'came-along': 'If you came with someone, find their eyes for a moment.',
      },
    },
    'left-over': {
      title: 'Left over',
      cues: {
        'can-happen': 'Someone may feel left over, or jealous, even if all went well.',
        'say-so': 'You could say: I feel a bit left over. Would someone sit with me?',
        'one-small-thing': 'No need to argue it away. Ask what would help, and do one small thing.',
      },
    },
    'a-room-apart': {
      title: 'A room apart',
      cues: {
        'own-room': "If someone would like a room to themselves, that's fine.",
        'when-and-where':
          "Say when and where you'll meet again. After a shower, maybe, in the kitchen.",
        'come-back': "Come back when you said, even if it's only to ask for longer.",
        'may-ease': "Time alone may ease stress, if it's what you've chosen.",
        'whoever-stays': 'Whoever stays could have something nice, too. Tea, music, a phone call.',
        shaky: "Anyone who's faint or very shaky is better off with someone near.",
      },
    },
    'stay-that-way': {
      title: 'Stay that way',
      cues: {
        'for-a-while': 'Stay that way for a while now, near or with some room.',
        'say-and-move': 'If it gets too much, or too far away, say so, and move.',
      },
    },
    'own-hand': {
      title: 'A hand on your chest',
      cues: {
        'rest-hand': 'Rest your own hand on your chest, or hug the pillow.',
        rise: 'Feel it rise and fall, and get warm underneath.',
        'may-ease': 'Your own hand there may ease stress, much as a hug can.',
      },
    },
    again: {
      title: 'And now?',
      cues: {
        'more-or-less': 'How is it now? Would anyone like more, or less?',
        'yes-later': 'What you want may have changed. A yes can come later, or not at all.',
        tomorrow: 'You could check in with each other tomorrow, and the day after.',
        onward: "Stay as near or as far as you like. I'll be quiet now.",
      },
    },
  },
};
