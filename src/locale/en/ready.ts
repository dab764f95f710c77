// What each ready routine is called.
import type { ReadyId } from '../../catalogue/ready-ids';
import { formats } from './formats';

export const ready: Readonly<Record<ReadyId, { readonly title: string }>> = {
  landing: { title: 'Soft landing' },
  'after-intense': { title: 'After something intense' },
  'after-role-play': { title: 'Back from role-play' },
  'first-time': { title: 'First time together' },
  'long-slow': { title: 'Long and slow' },
  'on-your-own': { title: 'On your own' },
  several: { title: 'More than two' },
  'next-day': { title: 'The next day' },
};

/**
 * A routine that was found for a wish, by what is in it and how much more there is: "Drink, cuddle, kind
 * words", "Drink, cuddle, kind words and 2 more".
 */
export function made(parts: readonly string[], more: number): string {
  const listed = parts
    .map((part, at) => (at === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)))
    .join(', ');
  return more === 0 ? listed : `${listed} and ${formats.number(more)} more`;
}
