// Words for making a routine of one's own.
export const make = {
  heading: 'Make your own',
  lead: 'Put together what’s good for you: practices, and words of your own in between. Everything is kept on this device as you go.',
  nothing: 'Start from scratch',
  /** Over those that are not finished. */
  unfinished: 'Not finished yet',
  goOn: (title: string) => `Go on with ${title}`,
  /** In the place of parts, where there are none. */
  empty: 'Nothing in it yet',
  throwAway: (title: string) => `Throw ${title} away`,
  thrownAway: (title: string) => `${title} is thrown away.`,
  /** Over the routines to begin from. */
  from: 'Or begin from one of these',
  fromHint: 'You get a copy to change. What you begin from stays as it is.',
  beginFrom: (title: string) => `Begin from ${title}`,
  /** One's own, which it takes the place of. */
  changeOne: (title: string) => `Change ${title}`,
  /** What one's own is called before anyone has named it. */
  untitled: 'Your own routine',
  yours: (title: string) => `${title}, your way`,
  copyOf: (title: string) => `Copy of ${title}`,
  /** On the first screen, and there where one was begun. */
  link: 'Make your own',
  linkHint: 'Put practices and your own words together.',
  begun: (title: string) => `You’ve begun: ${title}`,
  /** On the page of a routine. */
  page: {
    heading: 'Make it yours',
    lead: 'Take things out, put others in, and add words of your own.',
    begin: 'Make it yours',
    change: 'Change it',
    copy: 'Change a copy',
  },
  none: {
    heading: 'It isn’t here any more',
    text: 'What was being made here has been finished or thrown away, perhaps in another window.',
    unread: 'What was being made here can’t be read right now. It was left as it is.',
    instead: 'See all routines',
  },
  reading: 'One moment',
  undo: 'Undo',
  redo: 'Redo',
  changedElsewhere: 'It was changed in another window. This is how it is now.',
  /** Said to a screen reader. */
  isUndone: 'Undone',
  isRedone: 'Redone',
  name: 'What it’s called',
  emblem: 'Its picture',
  emblems: { made: 'A string of beads' },
  parts: 'What’s in it',
  noParts: 'There’s nothing in it yet. Add something below.',
  finish: 'Done, keep it',
  finishHint: 'It’ll be with your favourites.',
  copyWhole: 'Make a copy of all of it',
  part: {
    minutes: 'Minutes',
    fewer: 'One minute less',
    more: 'One minute more',
    title: 'What this part is called',
    /** What such a part is called at first. It goes along to whoever the routine is passed on to: they are not theirs. */
    own: 'A few words',
    earlier: 'Earlier',
    later: 'Later',
    copy: 'Copy',
    remove: 'Take out',
    handle: (title: string) => `Move ${title}`,
    handleHint: 'Drag it, or use the arrow keys.',
    /** "Cuddle is now 2 of 5." */
    isAt: (title: string, at: string, of: string) => `${title} is now ${at} of ${of}.`,
    leftOut: 'Left out here: by your comfort list, or by how you take part.',
    /** Where what must be said takes longer than its minutes: with what it takes. */
    longer: (clock: string) => `It takes ${clock}: what is said in it needs that long.`,
    /** Where other parts need some of its minutes. */
    shorter: (clock: string) =>
      `It gets ${clock}. Another part needs longer than its minutes, and takes the rest from here.`,
    steps: 'Steps',
    stepsHint: 'Untick what you don’t want. The order stays, since each step follows on the last.',
    needed: 'always part of it',
    check: 'All of the check stays in: it asks what has to be asked.',
  },
  removed: (title: string) => `Taken out: ${title}`,
  step: {
    words: 'What it says',
    wordsHint: 'One line for each breath. Every line is shown, with a chime.',
    pause: 'Quiet afterwards, in seconds',
    less: 'Less quiet',
    more: 'More quiet',
    add: 'Add a step',
    addPart: 'Add these words',
    /** Shown in the empty field. */
    example: 'I’m glad you’re here.',
  },
  add: {
    heading: 'Add to it',
    own: 'Your own words',
    ownHint: 'What you’d like to hear, in the order you say.',
    practice: (title: string) => `Add ${title}`,
    added: (title: string) => `Added: ${title}`,
    leftOut: (titles: string) => `Your comfort list leaves out: ${titles}.`,
  },
  picture: {
    heading: 'How it goes',
    /** The line that can be tapped. */
    line: 'Where to listen from',
    hint: 'Tap anywhere in it to listen from there.',
    whole: (clock: string) => `${clock} in all`,
    guess: 'These times are a guess until the voice is on this device.',
    coming: 'One moment',
    nothing: 'Once something is in it, you’ll see here what is said when, and where it’s quiet.',
    nothingLeft: 'Your comfort list, or how you take part, leaves out all of it.',
    said: (clock: string, text: string) => `${clock}: ${text}`,
    quiet: (clock: string, length: string) => `${clock}: quiet for ${length}`,
    chime: (clock: string) => `${clock}: a chime`,
    play: (clock: string) => `Play from ${clock}`,
    all: 'Everything that’s said, and when',
    quietBehind: (length: string) => `then ${length} of quiet`,
    legend: { said: 'the voice', own: 'your words', quiet: 'quiet' },
  },
  refused: {
    'too-many-parts': (most: string) => `A routine has room for ${most} parts. Take one out first.`,
    'too-many-steps': (most: string) =>
      `A part has room for ${most} steps. Add another part of your own for more.`,
    'too-many-lines': (most: string) =>
      `A step has room for ${most} lines. Put the others in a step of their own.`,
    'says-too-much': (most: string) =>
      `A routine has room for ${most} lines of your own. Shorten one to make room.`,
    'text-too-long': (most: string) => `That’s too long: there’s room for ${most} characters.`,
    'part-too-long': (most: string) => `A part can be ${most} minutes at most.`,
    'whole-too-long': (most: string) =>
      `That would make it longer than ${most} minutes in all. Give another part less time first.`,
    'pause-too-long': (most: string) => `A step can have ${most} seconds of quiet at most.`,
    'no-number': 'A whole number, please.',
    'too-short': (least: string) => `This needs ${least} minutes at least, for what it has to say.`,
    'no-time': (needs: string) =>
      `That doesn’t fit: with what it says and its quiet, this part needs ${needs} minutes.`,
    giveTime: (minutes: string) => `Give it ${minutes} minutes`,
    'empty-text': 'It needs a word at least.',
    'cannot-be-shown': 'Some characters in it can’t be shown. Take them out.',
    'last-step': 'It’s the only step here. Take out the whole part instead.',
    needed: 'The other steps need this one.',
    gone: 'That isn’t there any more.',
    /** Behind any of these, where something was typed. */
    stays: 'Until then, what was there before stays.',
  },
} as const;
