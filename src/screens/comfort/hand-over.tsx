// The pages between two people, on which nothing of what was marked can be seen.

import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { Heading } from '../../components/screen';
import { allWords } from '../../language/words';
import css from './comfort.module.css';
import { Frame } from './frame';

/** Waits until the next person has the phone. */
export function HandOver({ next, onNext }: { next: number; onNext: () => void }) {
  const { comfort: words, formats } = allWords();
  const { heading, lead, next: iAm } = words.handOver;
  return (
    <Frame
      foot={
        <Button look="main" wide onPress={onNext}>
          {iAm(formats.number(next))}
        </Button>
      }
    >
      <Hidden heading={heading} lead={lead} />
    </Frame>
  );
}

/** Once all who were expected have marked: the list, or one more person. */
export function Everyone({ onAdd, onShow }: { onAdd: () => void; onShow: () => void }) {
  const { comfort: words } = allWords();
  const { heading, lead, show, add } = words.everyone;
  return (
    <Frame
      foot={
        <div class={css.actions}>
          <Button look="main" wide onPress={onShow}>
            {show}
          </Button>
          <Button icon={ICONS.plus} wide onPress={onAdd}>
            {add}
          </Button>
        </div>
      }
    >
      <Hidden heading={heading} lead={lead} />
    </Frame>
  );
}

function Hidden({ heading, lead }: { heading: string; lead: string }) {
  const { comfort: words } = allWords();
  return (
    <div class={css.hidden}>
      <span class={css.lock}>
        <Icon name={ICONS.lock} size={40} />
      </span>
      <Heading>{heading}</Heading>
      <p class={css.soft}>{lead}</p>
      <p class={css.small}>{words.forgets}</p>
    </div>
  );
}
