// For whoever needs it without anyone hearing: thoughts of self-harm are not asked about aloud. It makes no
// sound by itself, and nothing of it is kept.
import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { allWords } from '../../language/words';
import type { Player } from '../../player/player';
import { navigate } from '../../state/route';

/** A button that says nothing to whoever looks over a shoulder, and what is behind it. */
export function Private({ player }: { player: Player }) {
  const { choosing: words } = allWords();
  const isOpen = useSignal(false);
  const close = () => {
    isOpen.value = false;
  };
  const stay = () => {
    close();
    player.bringOffer();
  };
  if (!player.offers.value) return null;
  return (
    <>
      <Button
        onPress={() => {
          isOpen.value = true;
        }}
      >
        {words.private.open}
      </Button>
      {isOpen.value && (
        <Dialog heading={words.private.heading} lead={words.private.lead} onDismiss={close}>
          <Button look="main" wide onPress={() => navigate({ screen: 'help' })}>
            {words.private.lines}
          </Button>
          <Button wide onPress={stay}>
            {words.private.stay}
          </Button>
          <Button wide onPress={close}>
            {words.private.close}
          </Button>
        </Dialog>
      )}
    </>
  );
}
