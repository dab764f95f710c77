// What has come of a word, for as long as it is worth reading.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { hearing, type Said } from '../../listening';
import type { Player } from '../../player/player';

/** How long it shows that a word was understood, in milliseconds. What it did is seen on. */
const SHOWN = 6000;

/** What was said last; a word in doubt until it is said again or the question has given way. */
export function useSaid(player: Player): Said | undefined {
  const now = hearing.value;
  const said = 'said' in now ? now.said : undefined;
  const over = useSignal<Said | undefined>(undefined);
  const asked = player.asked.value;
  const question = asked && `${asked.question} ${asked.at}`;
  useEffect(() => {
    if (said?.kind !== 'understood') return;
    const timer = setTimeout(() => {
      over.value = said;
    }, SHOWN);
    return () => clearTimeout(timer);
  }, [said, over]);
  useEffect(
    () => () => {
      const last = hearing.peek();
      if ('said' in last && last.said?.kind !== 'understood') over.value = last.said;
    },
    [question, over],
  );
  return said === over.value ? undefined : said;
}
