// How it sounds, chosen while it plays.
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Notice } from '../../components/notice';
import { allWords } from '../../language/words';
import type { Playable } from '../../player/machine';
import type { Player } from '../../player/player';
import { soundHere, speakHere, voiceFailed } from '../../state/sound';
import { Beds } from '../voices/beds';
import { Voices } from '../voices/voices';
import css from './sheet.module.css';

interface SoundSheetProps {
  readonly player: Player;
  readonly session: Playable;
  readonly onClose: () => void;
}

/** Who speaks, and the sound underneath. All of it changes what is heard, right where it is. */
export function SoundSheet({ player, session, onClose }: SoundSheetProps) {
  const { common, sheet, voices } = allWords();
  const { sound: words } = sheet;
  const { settings } = session.request.routine;
  const soon = player.voiceSoon.value;
  const failed = voiceFailed.value;
  return (
    <Dialog heading={words.heading} lead={words.lead} onDismiss={onClose}>
      <div class={css.form}>
        <Voices heard={settings.voice} onChoose={speakHere} />
        <p class={css.soon} role="status">
          {soon && words.soon(voices[soon].name)}
        </p>
        {failed && <Notice tone="alert">{words.failed(voices[failed].name)}</Notice>}
        <Beds settings={settings} onChange={soundHere} />
      </div>
      <div class={css.foot}>
        <Button wide onPress={onClose}>
          {common.close}
        </Button>
      </div>
    </Dialog>
  );
}
