// The way to call for help: one large target with the number, where one is known; and the means to
// set it right here, open where none is.

import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { EMERGENCY } from '../../catalogue/emergency';
import { callLink } from '../../catalogue/phone-number';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { emergencyCall, readEmergencyNumber } from '../../kept/emergency';
import { allWords } from '../../language/words';
import css from './help.module.css';
import { WithoutSpeaking } from './lines';
import { WhereYouAre } from './where-you-are';

/** Calls the emergency number; where none is certain, says to call the local one. */
export function CallButton() {
  return (
    <div class={css.calling}>
      <Call level={2} />
      <WithoutSpeaking title="h2" />
      <WhereYouAre />
    </div>
  );
}

/** The number to call, where one is known, beneath a heading of `level` that says where it holds. */
export function Call({ level }: { level: 2 | 3 }) {
  return (
    <>
      <ForUse title={level === 2 ? 'h2' : 'h4'} />
      <Dial class={css.call} />
      <AboutIt />
    </>
  );
}

/** The call and nothing else, as large as it can be. */
export function LoudCall() {
  return (
    <Dial class={css.loud}>
      <Icon name={ICONS.phone} size={40} />
    </Dial>
  );
}

/** What there is to know of `LoudCall`; first of all, where no number is certain, how to set one. */
export function AboutLoudCall() {
  return (
    <div class={css.calling}>
      <ForUse title="h2" />
      <AboutIt />
      <WithoutSpeaking title="h2" />
      <WhereYouAre />
    </div>
  );
}

/** Where it is the number to call; nothing where someone has set it. */
function ForUse({ title: Title }: { title: 'h2' | 'h4' }) {
  const { countries, emergency } = allWords();
  const call = emergencyCall.value;
  if (call.kind !== 'country') return null;
  const { name, within = name } = countries[call.country];
  return <Title class={css.forUse}>{emergency.forUse(within)}</Title>;
}

/** Who answers, and what to do where it is not certain. */
function AboutIt() {
  const { countries, emergency } = allWords();
  const call = emergencyCall.value;
  switch (call.kind) {
    case 'unknown':
      return <p class={css.meanwhile}>{emergency.unknown}</p>;
    case 'typed':
      return <p class={css.meanwhile}>{emergency.own}</p>;
    case 'country': {
      const { name, within = name, note } = countries[call.country];
      return (
        <>
          <p class={css.meanwhile}>
            {emergency.answers[EMERGENCY[call.country].answers]} {note}
          </p>
          {call.elsewhere && <p>{emergency.elsewhere(within)}</p>}
        </>
      );
    }
  }
}

interface DialProps {
  readonly class: string | undefined;
  /** A sign before its words. */
  readonly children?: ComponentChildren;
}

/** A touch on it dials; where no number is certain, it says to call the local one. */
function Dial({ class: look, children }: DialProps) {
  const { help } = allWords();
  // What is kept comes in when it has been read; until then, what is certain without it.
  useEffect(() => void readEmergencyNumber(), []);
  const call = emergencyCall.value;
  if (call.kind === 'unknown') return <p class={look}>{help.callUnknown}</p>;
  return (
    <a class={look} href={callLink(call.dial)}>
      {children}
      <span>{help.call(call.shown)}</span>
    </a>
  );
}
