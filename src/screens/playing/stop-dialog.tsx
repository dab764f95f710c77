// Stopping, asked once more: a thumb in the dark is easily wrong.

import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { allWords } from '../../language/words';
import { asideParts } from '../aside/there';

/** Asks whether to stop. The routine stands still meanwhile. */
export function StopDialog({ onCarryOn, onStop }: { onCarryOn: () => void; onStop: () => void }) {
  const { playing: words } = allWords();
  const Link = asideParts.value?.AsideLink;
  return (
    <Dialog heading={words.stop.heading} lead={words.stop.lead} onDismiss={onCarryOn}>
      <Button look="main" wide onPress={onCarryOn}>
        {words.stop.carryOn}
      </Button>
      <Button wide onPress={onStop}>
        {words.stop.stop}
      </Button>
      {Link && <Link />}
    </Dialog>
  );
}
