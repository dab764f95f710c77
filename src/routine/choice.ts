// What can be asked to play: a practice, a ready routine, or one that was found for the moment.

import type { People } from '../catalogue/model';
import { PRACTICE_IDS, type PracticeId } from '../catalogue/practice-ids';
import { CARDS } from '../practices/cards';
import { asksFirst, type Comfort } from './comfort';
import { readyParts } from './ready';
import { READY, type ReadyId, readyById } from './ready-plans';
import type { Settings } from './settings';
import type { Part } from './suggest';
import { wayOf } from './way';

export type Choice =
  | { readonly kind: 'practice'; readonly practice: PracticeId }
  | { readonly kind: 'ready'; readonly ready: ReadyId }
  | { readonly kind: 'made'; readonly parts: readonly Part[] };

/** The choice of one practice. */
export function onlyPractice(practice: PracticeId): Choice {
  return { kind: 'practice', practice };
}

/** A part of what is played. A practice played alone needs no reason. */
export interface ChosenPart extends Omit<Part, 'why'> {
  readonly why: Part['why'] | undefined;
  /** Someone was not sure about it: they ask each other before it begins. */
  readonly asks: boolean;
}

/** The parts of `choice` as it plays with `settings` for people of this `comfort`. */
export function partsOf(
  choice: Choice,
  settings: Settings,
  comfort: Comfort,
): readonly ChosenPart[] {
  const asked = (part: Omit<ChosenPart, 'asks'>): ChosenPart => ({
    ...part,
    asks: asksFirst(comfort, part.practice),
  });
  switch (choice.kind) {
    case 'practice': {
      const { practice } = choice;
      const minutes = CARDS[practice].minutes[settings.length];
      return [asked({ practice, minutes, why: undefined })];
    }
    case 'ready':
      return readyParts(
        readyById(choice.ready),
        settings.length,
        wayOf(settings),
        comfort,
      ).parts.map(asked);
    case 'made':
      return choice.parts.filter(({ practice }) => comfort[practice] !== 'no').map(asked);
  }
}

/** The minutes of all `parts`. */
export function minutesOf(parts: readonly Pick<Part, 'minutes'>[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** How many people `choice` is for, in the order in which they are offered. */
export function peopleFor(choice: Choice): readonly People[] {
  switch (choice.kind) {
    case 'practice':
      return CARDS[choice.practice].company === 'together'
        ? ['two', 'more']
        : ['one', 'two', 'more'];
    case 'ready':
      return readyById(choice.ready).people;
    case 'made':
      return ['one', 'two', 'more'];
  }
}

/** Whether `choice` can be taken with touch or without. */
export function leavesTouchOpen(choice: Choice): boolean {
  switch (choice.kind) {
    case 'practice':
      return CARDS[choice.practice].touch === 'either';
    case 'ready':
      return readyById(choice.ready).parts.some(
        ({ practice }) => CARDS[practice].touch !== 'never-touches',
      );
    case 'made':
      // Asked for before it was found.
      return false;
  }
}

/** `settings` for `choice`: for a number of people that it is for. */
export function fitted(choice: Choice, settings: Settings): Settings {
  const possible = peopleFor(choice);
  const [first = settings.people] = possible;
  return possible.includes(settings.people) ? settings : { ...settings, people: first };
}

/** What stands for `choice` where one word must do, such as the name of a preference or a favourite. */
export function choiceKey(choice: Choice): string {
  switch (choice.kind) {
    case 'practice':
      return choice.practice;
    case 'ready':
      return choice.ready;
    case 'made':
      return choice.parts
        .map(({ practice, minutes, why }) => `${practice}:${minutes}:${why}`)
        .join('+');
  }
}

/** What stands at `slug` in an address: a practice, a ready routine, or nothing. */
export function choiceBySlug(slug: string): Choice | undefined {
  const practice = PRACTICE_IDS.find((id) => CARDS[id].slug === slug);
  if (practice) return onlyPractice(practice);
  const ready = READY.find((each) => each.slug === slug);
  return ready && { kind: 'ready', ready: ready.id };
}

/** The address of `choice`; a made one has none. */
export function slugOf(choice: Choice): string | undefined {
  switch (choice.kind) {
    case 'practice':
      return CARDS[choice.practice].slug;
    case 'ready':
      return readyById(choice.ready).slug;
    case 'made':
      return undefined;
  }
}
