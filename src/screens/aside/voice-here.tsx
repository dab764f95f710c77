// The voice goes on while the quiet page is open: that it stopped by itself would tell everyone in the room.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { freshen } from '../../components/one-touch';
import { allWords } from '../../language/words';
import { player } from '../../state/playing';
import css from './aside.module.css';

/** Pauses it, or lets it go on; nothing where nothing is under way. */
export function VoiceHere() {
  const { aside: words } = allWords();
  const box = useRef<HTMLDivElement>(null);
  const here = player.value;
  const sounds = ['playing', 'resting', 'ready'].includes(here?.state.value.kind ?? '');
  // The button stays where it is and now does the opposite: a hasty second touch is not for that.
  useLayoutEffect(() => {
    if (box.current) freshen(box.current);
  }, [sounds]);
  if (!here?.underWay.value) return null;
  return (
    <div ref={box} class={css.voice}>
      <p role="status">{sounds ? '' : words.paused}</p>
      <Button icon={sounds ? ICONS.pause : 'play'} onPress={sounds ? here.pause : here.play}>
        {sounds ? words.pause : words.goOn}
      </Button>
    </div>
  );
}
