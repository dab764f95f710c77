// That a routine was passed on, what it is at a glance, and keeping it. Its parts and words stand below.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { favouriteOf, toggleFavourite } from '../../kept/favourites';
import { belongingTo, type Keeping, keepRecordings } from '../../kept/pass-takes';
import { readTakes } from '../../kept/takes';
import { allWords } from '../../language/words';
import { loudnessIn } from '../../recording/measure';
import type { ResolvedRoutine } from '../../routine/resolve';
import { type Settings, sameSettings } from '../../routine/settings';
import { type PassedOn, wasKept } from '../../state/passed-on';
import { recordingsInWords } from '../pass-on/recordings';

interface ReceivedProps {
  readonly came: PassedOn;
  readonly routine: ResolvedRoutine;
}

/** A few sentences at the top of its page. */
export function Received({ came, routine }: ReceivedProps) {
  const { formats, received: words } = allWords();
  useNotedKeeping(came, routine);
  const { parts, minutes } = routine;
  const size = words.size(words.parts(parts.length), formats.minutes(minutes));
  return (
    <>
      <Notice>
        {isKept({ came, routine }) ? words.kept : `${words[came.by]} ${size} ${words.look}`}
      </Notice>
      {came.recordings.length > 0 && <Recordings came={came} routine={routine} />}
    </>
  );
}

/** What people say themselves in it, kept by a tap of its own: whose, how many and how long. */
function Recordings({ came: { recordings }, routine: { spec } }: ReceivedProps) {
  const { recordings: words } = allWords().received;
  const outcome = useSignal<Keeping | { readonly kind: 'none' }>({ kind: 'none' });
  useEffect(() => void readTakes(), []);
  // Of all that came, what belongs to it: anything else would be heard elsewhere.
  const own = useMemo(() => belongingTo(spec, recordings), [spec, recordings]);
  if (own.length === 0) return null;
  const now = outcome.value;
  if (now.kind === 'kept') {
    const { leftOut } = now;
    return (
      <Notice>
        {leftOut < own.length && words.kept} {leftOut > 0 && words.leftOut(leftOut)}
      </Notice>
    );
  }
  const keep = async () => {
    outcome.value = await keepRecordings(own, loudnessIn);
  };
  return (
    <Notice action={<Button onPress={() => void keep()}>{words.keep(own.length)}</Button>}>
      {now.kind === 'too-many' ? words.tooMany : words.came(recordingsInWords(own))}
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
