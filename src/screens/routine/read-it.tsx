// Every word of a routine, for whoever would rather read it first, or print it.

import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { allWords } from '../../language/words';
import type { ResolvedRoutine } from '../../routine/resolve';
import type { Timeline } from '../../routine/timeline';
import { AfterYes } from '../text/after-yes';
import { WholeText } from '../text/whole-text';
import css from './routine.module.css';

interface ReadItProps {
  readonly routine: ResolvedRoutine;
  /** What would be played; what says it may be on its way, or out of reach. */
  readonly timeline: Timeline | 'coming' | 'missing';
  readonly onRetry: () => void;
}

/** Drawn when it is opened, or printed: it is long. */
export function ReadIt({ routine, timeline, onRetry }: ReadItProps) {
  const { read } = allWords().routine;
  const isOpen = useSignal(false);
  useOpenOnPaper(isOpen);
  return (
    <section class={isOpen.value ? css.printed : ''} aria-labelledby="read">
      <h2 id="read" class={css.sectionHeading}>
        {read.heading}
      </h2>
      <details
        class={css.read}
        open={isOpen.value}
        onToggle={({ currentTarget }) => {
          isOpen.value = currentTarget.open;
        }}
      >
        <summary>
          {read.open} <Icon name={ICONS.down} size={18} />
        </summary>
        {isOpen.value && <Opened routine={routine} timeline={timeline} onRetry={onRetry} />}
      </details>
    </section>
  );
}

/** Whoever prints the page wants the words, and none of what is tapped; it is as it was afterwards. */
function useOpenOnPaper(isOpen: Signal<boolean>): void {
  useEffect(() => {
    /** As it was, while it is printed. Whoever is told twice that it begins must not take it for open. */
    let before: boolean | undefined;
    const open = () => {
      before ??= isOpen.peek();
      isOpen.value = true;
    };
    const restore = () => {
      isOpen.value = before ?? isOpen.peek();
      before = undefined;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', restore);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', restore);
    };
  }, [isOpen]);
}

function Opened({ routine, timeline, onRetry }: ReadItProps) {
  const { common, routine: words } = allWords();
  const { read } = words;
  if (timeline === 'coming') return <Notice>{read.coming}</Notice>;
  if (timeline === 'missing') {
    return (
      <Notice tone="alert" action={<Button onPress={onRetry}>{common.retry}</Button>}>
        {read.missing}
      </Notice>
    );
  }
  return (
    <div class={css.words}>
      <p class={css.lead}>{read.lead}</p>
      {/* Some browsers of phones cannot. */}
      {'print' in window && (
        <div class={css.unprinted}>
          <Button onPress={() => print()}>{read.print}</Button>
        </div>
      )}
      <WholeText timeline={timeline} level={3} timed />
      <AfterYes timeline={timeline} way={routine.way} />
    </div>
  );
}
