// The way back to what was broken off for coming to here and now.
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { calledAs } from '../../kept/called';
import { allWords } from '../../language/words';
import { goOn } from '../../state/here-and-now';
import { prepareToCarryOn } from '../../state/resume';
import type { ResumePoint } from '../../storage/resume';

/** A button that goes on with `point` where it stood. */
export function BackTo({ point, look = 'plain' }: { point: ResumePoint; look?: 'main' | 'plain' }) {
  const { playing: words } = allWords();
  // The tap itself says what is missing.
  useEffect(() => void prepareToCarryOn().catch(() => undefined), []);
  return (
    <Button look={look} wide onPress={() => void goOn(point)}>
      {words.replace.back(calledAs(point.spec, point.settings))}
    </Button>
  );
}
