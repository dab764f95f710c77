// That a routine was passed on, what it is at a glance, and keeping it. Its parts and words stand below.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { favouriteOf, toggleFavourite } from '../../kept/favourites';
import { allWords } from '../../language/words';
import type { ResolvedRoutine } from '../../routine/resolve';
import { type Settings, sameSettings } from '../../routine/settings';
import { type PassedOn, wasKept } from '../../state/passed-on';

interface ReceivedProps {
  readonly came: PassedOn;
  readonly routine: ResolvedRoutine;
}

/** A few sentences at the top of its page. */
export function Received({ came, routine }: ReceivedProps) {
  const { formats, received: words } = allWords();
  useNotedKeeping(came, routine);
  if (isKept({ came, routine })) return <Notice>{words.kept}</Notice>;
  const { parts, minutes } = routine;
  return (
    <Notice>
      {words[came.by]} {words.size(words.parts(parts.length), formats.minutes(minutes))}{' '}
      {words.look}
    </Notice>
  );
}

/** Beside Start, until it is kept. */
export function KeepIt({ came, routine }: ReceivedProps) {
  const { received: words } = allWords();
  if (isKept({ came, routine })) return null;
  return (
    <Button wide onPress={() => void toggleFavourite(routine.spec, routine.settings)}>
      {words.keep}
    </Button>
  );
}

/** One that is kept stays so when it is set otherwise, until it is removed as it was kept. */
function useNotedKeeping({ slug }: PassedOn, { spec, settings }: ResolvedRoutine): void {
  const kept = useRef<Settings | undefined>(undefined);
  const isFavourite = favouriteOf(spec, settings) !== undefined;
  useEffect(() => {
    if (isFavourite) {
      wasKept.value = slug;
      kept.current = settings;
    } else if (kept.current && sameSettings(kept.current, settings)) {
      wasKept.value = undefined;
      kept.current = undefined;
    }
  });
}

function isKept({ came: { slug }, routine: { spec, settings } }: ReceivedProps): boolean {
  return wasKept.value === slug || favouriteOf(spec, settings) !== undefined;
}
