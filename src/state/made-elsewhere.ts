// The routine that is being made may be open in another window, too: whatever was changed last is what
// goes on here, with all that can be undone, so that neither window writes over the other unseen.
import { signal } from '@preact/signals';
import { type Draft, findDraft } from '../kept/drafts';
import { follow } from '../kept/follow';
import { making } from './making';

/** What another window has made of it, as it came here. */
export const cameFromElsewhere = signal<Draft | undefined>(undefined);

// Nothing is taken where it is gone: what is here may never have been kept, on a full disk.
follow(
  (kept) => kept === 'drafts',
  async () => {
    const here = making.peek();
    if (typeof here === 'string') return undefined;
    const found = await findDraft(here.id);
    return found && { value: { here, kept: found.value } };
  },
  ({ here, kept }) => {
    if (making.peek() !== here || !kept || kept.changedAt <= here.changedAt) return;
    making.value = kept;
    cameFromElsewhere.value = kept;
  },
);
