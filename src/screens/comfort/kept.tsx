// The list that is kept, and the ways to another one or none.
import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Heading } from '../../components/screen';
import { allWords } from '../../language/words';
import type { ComfortList } from '../../storage/schema';
import css from './comfort.module.css';
import { Frame } from './frame';
import { Groups } from './groups';

interface KeptProps {
  readonly list: ComfortList;
  readonly onMarkAnew: () => void;
  readonly onForget: () => void;
}

/** Shows the sum that is in use. Forgetting it is asked about once more. */
export function Kept({ list: { people, comfort }, onMarkAnew, onForget }: KeptProps) {
  const { comfort: words, formats } = allWords();
  const isForgetting = useSignal(false);
  const stay = () => {
    isForgetting.value = false;
  };
  return (
    <Frame>
      <div>
        <Heading>{words.kept.heading}</Heading>
        <p class={css.soft}>{words.kept.lead(people, formats.number(people))}</p>
      </div>
      <Groups comfort={comfort} />
      <p class={css.small}>{words.check}</p>
      <div class={css.actions}>
        <Button onPress={onMarkAnew}>{words.kept.anew}</Button>
        <Button
          look="quiet"
          onPress={() => {
            isForgetting.value = true;
          }}
        >
          {words.kept.forget}
        </Button>
      </div>
      {isForgetting.value && (
        <Dialog heading={words.forget.heading} lead={words.forget.lead} onDismiss={stay}>
          <Button look="main" onPress={stay}>
            {words.forget.keep}
          </Button>
          <Button onPress={onForget}>{words.forget.forget}</Button>
        </Dialog>
      )}
    </Frame>
  );
}
