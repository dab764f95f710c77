// The quiet page, over any screen, and the ways to it.
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { whereToCall } from '../../kept/emergency';
import { allWords } from '../../language/words';
import { asideAbout, asideOpen, closeAside, openAside } from '../../state/aside';
import { hereAndNow } from '../../state/here-and-now';
import { holdBack, navigate } from '../../state/route';
import { MicSign } from '../hearing/mic-sign';
import { Call } from '../help/call-button';
import { FirstDays } from '../help/first-days';
import { Lines, WithoutSpeaking } from '../help/lines';
import css from './aside.module.css';
import { Cloud } from './cloud';
import { ComeBack } from './come-back';
import { Low } from './low';
import { VoiceHere } from './voice-here';

/** The end of the bar of every screen: whether the microphone listens, and the way to the quiet page. */
export const sign = (
  <>
    <MicSign />
    <Sign />
  </>
);

function Sign() {
  const { aside: words } = allWords();
  return (
    <button
      type="button"
      class={css.sign}
      aria-label={words.open}
      title={words.open}
      onClick={() => openAside()}
    >
      <Cloud size={24} />
    </button>
  );
}

/** The way to it in words. */
export function AsideLink() {
  const { aside: words } = allWords();
  return (
    <Button look="quiet" onPress={() => openAside()}>
      <span class={css.link}>
        <Cloud size={20} />
        {words.open}
      </span>
    </Button>
  );
}

/** Puts it beside the app, so that it outlasts the screen it was opened on. Call it once. */
export function mountAside(): void {
  const root = document.createElement('div');
  document.body.append(root);
  render(<Aside />, root);
}

function Aside() {
  return asideOpen.value ? <Page /> : null;
}

/** On the page on getting help, since what is chosen there is kept. */
function chooseCountry(): void {
  closeAside();
  navigate({ screen: 'help' });
}

/**
 * Covers the whole screen. One touch on the foot, Escape, Back, or leaving the app takes it away, and what
 * was there before is there again, as it was.
 */
function Page() {
  const { aside: words } = allWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus({ preventScroll: true });
    return () => {
      element?.close();
      // The screen it was opened on may be gone, and the focus with it.
      if (document.activeElement === document.body) {
        document.querySelector('h1')?.focus({ preventScroll: true });
      }
    };
  }, []);
  useLayoutEffect(() => holdBack(closeAside), []);
  // At once, as it is shown: effects wait for a frame, and one that is put away draws none.
  useLayoutEffect(() => {
    // Whoever takes up the phone next finds the screen from before.
    const leave = () => {
      if (document.visibilityState === 'hidden') closeAside();
    };
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, []);
  return (
    <dialog
      ref={dialog}
      class={css.page}
      aria-labelledby="aside"
      onCancel={(event) => {
        event.preventDefault();
        closeAside();
      }}
    >
      <div class={css.text}>
        <h2 id="aside" ref={heading} class={css.heading} tabIndex={-1}>
          {words.heading}
        </h2>
        <p class={css.soft}>{words.lead}</p>
        <VoiceHere />
        {asideAbout.value === 'low' && <Low />}
        <section class={css.section}>
          <h3>{words.stop.heading}</h3>
          <p>{words.stop.text}</p>
        </section>
        <section class={css.section}>
          <h3>{words.uneasy.heading}</h3>
          <p>{words.uneasy.lead}</p>
          <ul class={css.words}>
            {words.uneasy.words.map((each) => (
              <li key={each}>{words.uneasy.quote(each)}</li>
            ))}
          </ul>
          <p>{words.uneasy.silent}</p>
          <p>{words.uneasy.passes}</p>
        </section>
        {hereAndNow() && (
          <section class={css.section}>
            <h3>{words.now.heading}</h3>
            <p>{words.now.text}</p>
            <ComeBack onPress={closeAside} />
          </section>
        )}
        <section class={css.section}>
          <h3>{words.leave.heading}</h3>
          <p>{words.leave.text}</p>
          <Call level={3} />
          <WithoutSpeaking title="h4" />
        </section>
        <Lines level={3} more={false} />
        {!whereToCall.value && <Button onPress={chooseCountry}>{words.leave.choose}</Button>}
        <FirstDays level={3} />
      </div>
      <div class={css.foot}>
        <button type="button" class={css.hide} data-way-out onClick={closeAside}>
          {words.hide}
        </button>
      </div>
    </dialog>
  );
}
