// The way to call for help: one large target with the number, where one is known; and the means to
// set it right here, open where none is.
import { useEffect } from 'preact/hooks';
import { EMERGENCY } from '../../catalogue/emergency';
import { callLink } from '../../catalogue/phone-number';
import { emergencyCall, readEmergencyNumber } from '../../kept/emergency';
import { allWords } from '../../language/words';
import css from './help.module.css';
import { WhereYouAre } from './where-you-are';

/** Calls the emergency number; where none is certain, says to call the local one. */
export function CallButton() {
  // What is kept comes in when it has been read; until then, what is certain without it.
  useEffect(() => void readEmergencyNumber(), []);
  return (
    <div class={css.calling}>
      <Call />
      <WhereYouAre />
    </div>
  );
}

function Call() {
  const { countries, emergency, help } = allWords();
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
          <h2 class={css.forUse}>{emergency.forUse(within)}</h2>
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
