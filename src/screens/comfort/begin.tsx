// The first page of a comfort list: what happens, and for how many.
import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { Heading } from '../../components/screen';
import { comfortList } from '../../kept/comfort';
import { allWords } from '../../language/words';
import css from './comfort.module.css';
import { Frame } from './frame';

const COUNTS = ['1', '2', '3'] as const;

/** Explains, asks how many there are, and begins with the first person. */
export function Begin({ onBegin }: { onBegin: (people: number) => void }) {
  const { comfort: words } = allWords();
  const count = useSignal<(typeof COUNTS)[number]>('2');
  return (
    <Frame
      foot={
        <Button look="main" wide onPress={() => onBegin(Number(count.value))}>
          {words.begin}
        </Button>
      }
    >
      <Heading>{words.heading}</Heading>
      <ol class={css.lead}>
        {words.lead.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <Choice
        label={words.people}
        value={count.value}
        options={COUNTS.map((value) => ({ value, name: words.peoples[value] }))}
        onChoose={(value) => {
          count.value = value;
        }}
      />
      <div class={css.notes}>
        {count.value === '2' && <p>{words.guess}</p>}
        <p>{words.effects}</p>
        <p>{words.check}</p>
        <p>{words.forgets}</p>
        {comfortList.value && <p>{words.keepsOld}</p>}
      </div>
    </Frame>
  );
}
