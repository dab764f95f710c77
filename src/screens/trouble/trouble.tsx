// What has gone wrong, in a sentence, on the screen where someone is.
import type { ComponentChildren } from 'preact';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { comfortInDoubt } from '../../kept/comfort';
import { type Trouble, trouble } from '../../kept/trouble';
import { allWords } from '../../language/words';
import { mishap } from '../../state/mishap';
import { cameByNoAddress } from '../../state/nowhere';
import { refusedMeanwhile } from '../../state/refused';
import type { Route } from '../../state/route';
import css from './trouble.module.css';

export { mountElsewhere } from './elsewhere';

/** Screens on which a routine is looked at before it begins. */
const BEFORE: readonly Route['screen'][] = ['routine', 'find', 'comfort', 'make'];

/**
 * What there is to say on `screen`, within reach of whoever is there; null where there is nothing. What
 * cannot be read is told on the first screen only, what cannot be kept wherever it was wanted.
 */
export function troublesOn(screen: Route['screen']): ComponentChildren {
  const { comfortTrouble } = allWords();
  const unsaved = trouble.write.value;
  const told = [
    screen === 'home' && cameByNoAddress.value && <NoAddress key="no-address" />,
    mishap.value && <Mishap key="mishap" />,
    unsaved && screen !== 'home' && (
      <Notice key="storage" tone="alert" action={<Close onPress={forgetUnsaved} />}>
        {unsavedSentence(unsaved)}
      </Notice>
    ),
    comfortInDoubt.value && BEFORE.includes(screen) && <Doubt key="doubt" />,
    screen === 'playing' && refusedMeanwhile.value && (
      <Notice key="refused" tone="alert">
        {comfortTrouble.changed}
      </Notice>
    ),
  ].filter(Boolean);
  return told.length > 0 ? told : null;
}

/** What the first screen says of storage, among the other things it has to say. */
export function StorageTrouble() {
  const { storage } = allWords();
  const unsaved = trouble.write.value;
  const unread = trouble.read.value;
  const sentence = unsaved ? unsavedSentence(unsaved) : unread && storage[unread.problem];
  return (
    <>
      {sentence && <Notice tone="alert">{sentence}</Notice>}
      {comfortInDoubt.value && <Doubt />}
    </>
  );
}

function Doubt() {
  const { comfortTrouble } = allWords();
  return <Notice>{comfortTrouble.doubt}</Notice>;
}

/** In general words: what the address said may be nobody's business. */
function NoAddress() {
  const close = () => {
    cameByNoAddress.value = false;
    focusHeading();
  };
  return <Notice action={<Close onPress={close} />}>{allWords().noAddress}</Notice>;
}

function Mishap() {
  const { common, mishap: mishapWords } = allWords();
  const close = () => {
    mishap.value = false;
    focusHeading();
  };
  return (
    <Notice
      tone="alert"
      action={
        <>
          <a class={css.help} href="#/help">
            {common.help}
          </a>
          <Close onPress={close} />
        </>
      }
    >
      {mishapWords}
    </Notice>
  );
}

function Close({ onPress }: { onPress: () => void }) {
  const { common } = allWords();
  return <Button onPress={onPress}>{common.close}</Button>;
}

function forgetUnsaved(): void {
  trouble.write.value = undefined;
  focusHeading();
}

/** The button is gone; the focus would be lost with it. */
function focusHeading(): void {
  document.querySelector('h1')?.focus({ preventScroll: true });
}

function unsavedSentence({ problem, of }: Trouble): string {
  const { counts, storage } = allWords();
  const why = storage[problem === 'slow' ? 'slowToSave' : problem];
  if (of === 'favourites' || of === 'takes') return why;
  return `${of === 'comfort' ? counts.comfort : counts.choice} ${why}`;
}
