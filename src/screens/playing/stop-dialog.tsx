// Stopping, asked once more: a thumb in the dark is easily wrong.

import { playing as words } from '#words/player';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';

/** Asks whether to stop. The routine stands still meanwhile. */
export function StopDialog({ onCarryOn, onStop }: { onCarryOn: () => void; onStop: () => void }) {
  return (
    <Dialog heading={words.stop.heading} lead={words.stop.lead} onDismiss={onCarryOn}>
      <Button look="main" wide onPress={onCarryOn}>
        {words.stop.carryOn}
      </Button>
      <Button wide onPress={onStop}>
        {words.stop.stop}
      </Button>
    </Dialog>
  );
}
