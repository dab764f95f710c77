// Another window plays: said where someone wanted to start here, with the way to play here instead.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { askForTurn } from '../../device/ask-for-turn';
import { allWords } from '../../language/words';
import { playsElsewhere } from '../../state/one-window';
import { replaceBy, wanted } from '../../state/start';

/** Longer than another window takes to let go, and no longer than someone waits; in milliseconds. */
const PATIENCE = 2500;

/** What was touched or pressed last. */
let touched: Element | undefined;
const asks = signal<'not-yet' | 'now' | 'in-vain'>('not-yet');

/** Puts it beside the app, over whatever screen the tap is on. Call it once. */
export function mountElsewhere(): void {
  addEventListener(
    'click',
    ({ target }) => {
      touched = (target instanceof Element && target.closest('a, button')) || undefined;
    },
    true,
  );
  const root = document.createElement('div');
  document.body.append(root);
  render(<Elsewhere />, root);
}

function Elsewhere() {
  if (!playsElsewhere.value) return null;
  const { common, elsewhere: words } = allWords();
  const request = wanted.value;
  return (
    <Dialog
      near={touched}
      heading={words.heading}
      lead={asks.value === 'in-vain' ? words.inVain : words.lead}
      onDismiss={close}
    >
      {request && (
        <Button look="main" wide onPress={() => void useItHere(() => replaceBy(request))}>
          {asks.value === 'now' ? words.asking : words.here}
        </Button>
      )}
      <Button wide onPress={close}>
        {common.close}
      </Button>
    </Dialog>
  );
}

/** Has the other window stop, and then does `start`; where it does not, nothing is taken from it. */
async function useItHere(start: () => Promise<void>): Promise<void> {
  if (asks.peek() === 'now') return;
  asks.value = 'now';
  const isFree = await askForTurn(PATIENCE);
  // Whoever closed it meanwhile has thought better of it.
  if (asks.peek() !== 'now') return;
  asks.value = isFree ? 'not-yet' : 'in-vain';
  if (isFree) await start();
}

function close(): void {
  playsElsewhere.value = false;
  asks.value = 'not-yet';
}
