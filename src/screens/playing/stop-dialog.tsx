// Stopping, asked once more: a thumb in the dark is easily wrong.

import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { allWords } from '../../language/words';
import type { ResumePoint } from '../../storage/resume';
import { ComeBack } from '../aside/come-back';
import { asideParts } from '../aside/there';
import { BackTo } from './back-to';

interface StopDialogProps {
  readonly onCarryOn: () => void;
  readonly onStop: () => void;
  /** What was broken off for what plays, and waits. */
  readonly before: ResumePoint | undefined;
}

/** Asks whether to stop. The routine stands still meanwhile. */
export function StopDialog({ onCarryOn, onStop, before }: StopDialogProps) {
  const { playing: words } = allWords();
  const Link = asideParts.value?.AsideLink;
  return (
    <Dialog heading={words.stop.heading} lead={words.stop.lead} onDismiss={onCarryOn}>
      <Button look="main" wide onPress={onCarryOn}>
        {words.stop.carryOn}
      </Button>
      {before && <BackTo point={before} />}
      <Button wide onPress={onStop}>
        {words.stop.stop}
      </Button>
      <ComeBack />
      {Link && <Link />}
    </Dialog>
  );
}
