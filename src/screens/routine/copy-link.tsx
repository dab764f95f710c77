// A link to take along: for a bookmark, a sticker, an automation, someone else.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { allWords } from '../../language/words';
import css from './routine.module.css';

interface CopyLinkProps {
  /** What follows the address of the app: `#/fragment`. */
  readonly to: string;
  readonly label: string;
  /** What the copied link does. */
  readonly copied: string;
}

/** Copies the link, and shows it where the browser will not copy. */
export function CopyLink({ to, label, copied }: CopyLinkProps) {
  const { failed } = allWords().routine.link;
  const outcome = useSignal<'none' | 'copied' | 'failed'>('none');
  const link = new URL(to, location.origin + location.pathname).href;
  // Another link, nothing done with it yet.
  useEffect(() => {
    outcome.value = 'none';
  }, [link, outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      outcome.value = 'copied';
    } catch {
      outcome.value = 'failed';
    }
  };
  return (
    <div class={css.link}>
      <Button icon={ICONS.link} onPress={() => void copy()}>
        {label}
      </Button>
      <p role="status">
        {outcome.value === 'copied' && copied}
        {outcome.value === 'failed' && `${failed} ${link}`}
      </p>
    </div>
  );
}
