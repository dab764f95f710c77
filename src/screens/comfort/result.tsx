// The sum of what everyone marked, before it is used.
import { Button } from '../../components/button';
import { Heading } from '../../components/screen';
import { allWords } from '../../language/words';
import type { ComfortList } from '../../storage/schema';
import css from './comfort.module.css';
import { Frame } from './frame';
import { Groups } from './groups';

interface ResultProps {
  readonly list: ComfortList;
  readonly onUse: (list: ComfortList) => void;
  readonly onDiscard: () => void;
}

/** Shows the sum; nothing of it is kept until it is used. */
export function Result({ list, onUse, onDiscard }: ResultProps) {
  const { comfort: words } = allWords();
  return (
    <Frame
      foot={
        <div class={css.actions}>
          <Button look="main" wide onPress={() => onUse(list)}>
            {words.result.use}
          </Button>
          <Button look="quiet" wide onPress={onDiscard}>
            {words.result.discard}
          </Button>
        </div>
      }
    >
      <div>
        <Heading>{words.result.heading}</Heading>
        <p class={css.soft}>{words.result.lead}</p>
      </div>
      <Groups comfort={list.comfort} />
    </Frame>
  );
}
