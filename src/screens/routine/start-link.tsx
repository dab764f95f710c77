// A link that starts this routine as it is set now: for a bookmark, a sticker, an automation.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { allWords } from '../../language/words';
import type { Settings } from '../../routine/settings';
import { startQuery } from '../../routine/start-link';
import css from './routine.module.css';

/** Copies the link, and shows it where the browser will not copy. */
export function StartLink({ slug, settings }: { slug: string; settings: Settings }) {
  const { routine: words } = allWords();
  const outcome = useSignal<'none' | 'copied' | 'failed'>('none');
  const link = new URL(startQuery(slug, settings), location.origin + location.pathname).href;
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
      <Button icon="link" onPress={() => void copy()}>
        {words.link.copy}
      </Button>
      <p role="status">
        {outcome.value === 'copied' && words.link.copied}
        {outcome.value === 'failed' && `${words.link.failed} ${link}`}
      </p>
    </div>
  );
}
