// Where to go on in what plays: over the player, which goes on beneath it.
import { useComputed } from '@preact/signals';
import { type Frames, toFrames } from '../../catalogue/units';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { ICONS } from '../../components/more-icons';
import { allWords } from '../../language/words';
import { BACK } from '../../player/back';
import type { Playable } from '../../player/machine';
import type { Player } from '../../player/player';
import { JumpList } from './jump-list';
import css from './sheet.module.css';
import type { Shown } from './use-shown';

interface SheetProps {
  readonly player: Player;
  readonly session: Playable;
  readonly shown: Shown;
  readonly onClose: () => void;
  readonly onSound: () => void;
  /** Someone has jumped to a step that begins at `to`, and has come to where `at` is. */
  readonly onJump: (to: Frames, at: Frames) => void;
}

/** A little back, and all steps. Whoever has jumped sees the player again. */
export function Sheet({ player, session, shown, onClose, onSound, onJump }: SheetProps) {
  const { common, sheet: words } = allWords();
  const here = useComputed(() => allWords().sheet.here(shown.step.value, shown.left.value)).value;
  return (
    <Dialog heading={words.heading} lead={here} onDismiss={onClose}>
      <div class={css.row}>
        <Button icon={ICONS.rewind} onPress={() => player.back(toFrames(BACK))}>
          {words.back(BACK)}
        </Button>
        <Button icon={ICONS.sound} onPress={onSound}>
          {words.sound.heading}
        </Button>
      </div>
      <JumpList
        player={player}
        session={session}
        onJump={(to) => {
          onJump(to, player.jumpTo(to));
          onClose();
        }}
      />
      <div class={css.foot}>
        <Button wide onPress={onClose}>
          {common.close}
        </Button>
      </div>
    </Dialog>
  );
}
