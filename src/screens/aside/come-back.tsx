// The way to here and now from within a routine.
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { allWords } from '../../language/words';
import { comeBack, hereAndNow } from '../../state/here-and-now';
import { player } from '../../state/playing';

/** A button, where something plays that can be broken off; `onPress` comes before. */
export function ComeBack({ onPress }: { onPress?: () => void }) {
  const { playing: words } = allWords();
  const can = hereAndNow() !== undefined;
  useEffect(() => void (can && bringIn()), [can]);
  if (!can) return null;
  const press = () => {
    onPress?.();
    void comeBack();
  };
  return <Button onPress={press}>{words.hereAndNow}</Button>;
}

/** Brings its voice in, so that the tap sounds at once. */
async function bringIn(): Promise<void> {
  const request = hereAndNow();
  // The start itself says what is missing.
  if (request)
    await player
      .peek()
      ?.preview(request)
      .catch(() => undefined);
}
