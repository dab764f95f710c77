// Takes back what was said of how it was and how anyone is.
import { Button } from '../../components/button';
import { allWords } from '../../language/words';
import { forgetMood, isMoodSaid } from '../../state/wish';
import css from './find.module.css';

/** Nothing where nothing was said. */
export function Clear() {
  if (!isMoodSaid.value) return null;
  return (
    <div class={css.clear}>
      <Button look="quiet" onPress={clear}>
        {allWords().find.clear}
      </Button>
    </div>
  );
}

function clear(): void {
  forgetMood();
  // Its button is gone; the focus would be lost with it.
  document.querySelector('h1')?.focus({ preventScroll: true });
}
