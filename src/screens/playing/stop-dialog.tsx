// Stopping, asked once more: a thumb in the dark is easily wrong.

import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { allWords } from '../../language/words';
import type { Player } from '../../player/player';
import type { ResumePoint } from '../../storage/resume';
import { ComeBack } from '../aside/come-back';
import { asideParts } from '../aside/there';
import { BackTo } from './back-to';
import { Listening } from './listening';

interface StopDialogProps {
  readonly player: Player;
  readonly onCarryOn: () => void;
  readonly onStop: () => void;
  /** What was broken off for what plays, and waits. */
  readonly before: ResumePoint | undefined;
}

/** Asks whether to stop. The routine stands still meanwhile. */
export function StopDialog({ player, onCarryOn, onStop, before }: StopDialogProps) {
  const { playing: words } = allWords();
  const Link = asideParts.value?.AsideLink;
  return (
    <Dialog heading={words.stop.heading} lead={words.stop.lead} onDismiss={onCarryOn}>
      <Listening player={player} waits="stop" />
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
