// Getting ready earlier in the evening.
import type { Thing, WishAfter } from '../../catalogue/evening';
import { formats } from './formats';

export const before = {
  heading: 'Before',
  lead: 'A few minutes now, so that nobody has to think or look for anything later.',
  private: 'It stays on this device, and you can clear it at any time.',
  /** On the first screen. */
  open: 'Before',
  openHint: 'Get things ready, and say what each of you needs afterwards.',
  tonight: 'Your plan for tonight',
  lookAt: 'What you got ready',
  earlier: 'This is your plan from another evening. Everything you wrote is still here.',
  again: 'Use it again tonight',
  things: {
    heading: 'Within reach',
    hint: 'Tap what’s there already.',
    count: (ready: number, of: number) => `${formats.number(ready)} of ${formats.number(of)} ready`,
    own: 'Something else',
    ownHint: 'For example: glasses, a hair tie, the cat’s dinner.',
    names: {
      water: 'Water',
      blanket: 'A blanket',
      snack: 'A snack',
      'first-aid': 'First aid kit',
      'safer-sex': 'Condoms, lube, dams',
      towel: 'A towel',
      charger: 'A charger',
    } satisfies Readonly<Record<Thing, string>>,
  },
  comfort: {
    heading: 'Comfort list',
    none: 'Nobody has marked one yet. It’s easier to say no to something now than later.',
    marked: (people: number, count: string) =>
      people === 1
        ? 'It’s marked by one of you, and every routine follows it.'
        : `It’s marked by ${count} of you, and every routine follows it.`,
    look: 'Open the comfort list',
  },
  people: {
    heading: 'Afterwards, for each of you',
    lead: 'Say it now, and nobody has to guess. They are wishes, not promises: anyone may want something else when it comes to it.',
    /** Whoever has no name here. */
    person: (nth: number) => `Person ${formats.number(nth)}`,
    name: 'A name, if you like',
    wishes: 'What would help?',
    names: {
      hold: 'Hold me',
      near: 'Just be near',
      leave: 'Leave me be for a while',
      'ask-first': 'Ask before you touch me',
      talk: 'Talk with me',
      quiet: 'No need to talk',
      'kind-words': 'Tell me something kind',
      'no-jokes': 'Don’t joke about it',
      warm: 'Keep me warm',
      'bring-water': 'Bring me water',
      tomorrow: 'Ask me tomorrow how I am',
    } satisfies Readonly<Record<WishAfter, string>>,
    own: 'In your own words',
    add: 'Add someone',
    remove: (name: string) => `Remove ${name}`,
  },
  routine: {
    heading: 'What to play',
    label: 'Routine',
    none: 'Decide later',
    kept: 'Your favourites',
    ready: 'Ready to play',
    alone: 'One thing',
    look: 'Look inside',
    found: 'Or find one for us',
  },
  /** Behind something of someone's own that can be taken out. */
  takeOut: (what: string) => `Remove ${what}`,
  removed: (what: string) => `${what} is removed.`,
  undo: 'Undo',
  start: 'Start',
  print: 'Print as a small card',
  clear: 'Clear this plan',
  clearing: {
    heading: 'Clear this plan?',
    lead: 'Everything on this page is forgotten: what lies ready, the names and the words. That can’t be undone.',
    keep: 'Keep it',
    clear: 'Clear it',
  },
  card: {
    heading: 'For afterwards',
    play: (title: string, minutes: string) => `To play: ${title}, ${minutes}`,
  },
} as const;
