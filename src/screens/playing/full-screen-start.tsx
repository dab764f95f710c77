// Where the browser refuses to sound without a tap, the whole screen becomes the button.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { allWords } from '../../language/words';
import css from './playing.module.css';

/** Covers the screen until it is tapped. */
export function FullScreenStart({ onStart }: { onStart: () => void }) {
  const { playing: words } = allWords();
  const cover = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    button.current?.focus();
    // What is beneath it can be reached by no key either.
    const beneath = [...document.querySelectorAll<HTMLElement>('header, main > *')].filter(
      (each) => !each.contains(cover.current),
    );
    const bar = (inert: boolean) => {
      for (const each of beneath) each.inert = inert;
    };
    bar(true);
    return () => bar(false);
  }, []);
  // The button is not the cover itself: before it takes a touch, nothing beneath may have it.
  return (
    <div ref={cover} class={css.cover} data-cover>
      <button ref={button} type="button" class={css.fullScreenStart} onClick={onStart}>
        <span class={css.fullScreenIcon}>
          <Icon name="play" size={56} />
        </span>
        <span class={css.fullScreenWords}>{words.blocked}</span>
        <span class={css.fullScreenHint}>{words.blockedHint}</span>
      </button>
    </div>
  );
}
