// The way to call for help: one large target with the number, where one is known; and the means to
// set it right here, open where none is.
import { useEffect } from 'preact/hooks';
import { EMERGENCY } from '../../catalogue/emergency';
import { callLink } from '../../catalogue/phone-number';
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
  const { countries, emergency, help } = allWords();
  // What is kept comes in when it has been read; until then, what is certain without it.
  useEffect(() => void readEmergencyNumber(), []);
  const Title = level === 2 ? 'h2' : 'h4';
  const call = emergencyCall.value;
  switch (call.kind) {
    case 'unknown':
      return (
        <>
          <p class={css.call}>{help.callUnknown}</p>
          <p class={css.meanwhile}>{emergency.unknown}</p>
        </>
      );
    case 'typed':
      return (
        <>
          <Dial dial={call.dial} shown={call.shown} />
          <p class={css.meanwhile}>{emergency.own}</p>
        </>
      );
    case 'country': {
      const { name, within = name, note } = countries[call.country];
      return (
        <>
          <Title class={css.forUse}>{emergency.forUse(within)}</Title>
          <Dial dial={call.dial} shown={call.shown} />
          <p class={css.meanwhile}>
            {emergency.answers[EMERGENCY[call.country].answers]} {note}
          </p>
          {call.elsewhere && <p>{emergency.elsewhere(within)}</p>}
        </>
      );
    }
  }
}

function Dial({ dial, shown }: { dial: string; shown: string }) {
  const { help } = allWords();
  return (
    <a class={css.call} href={callLink(dial)}>
      {help.call(shown)}
    </a>
  );
}
