// Setting whom to call: by number, or by country.
import { useId, useState } from 'preact/hooks';
import { isCountry } from '../../catalogue/countries';
import { EMERGENCY, LOOKED_UP } from '../../catalogue/emergency';
import { SHOWN_COUNTRIES } from '../../catalogue/help-lines/lines';
import {
  emergencyCall,
  notKept,
  type OfPicked,
  ofPicked,
  pickCountry,
  pickedCountry,
} from '../../kept/emergency';
import { allWords, inWords } from '../../language/words';
import css from './help.module.css';
import { NumberField } from './number-field';

/** Open from the start where no number is certain, so that one can be typed at once. */
export function WhereYouAre() {
  const { emergency: words } = allWords();
  // As it was on arrival: it does not close by itself under someone's fingers.
  const [open] = useState(emergencyCall.peek().kind === 'unknown');
  return (
    <details class={css.where} open={open}>
      <summary>{words.where}</summary>
      <div class={css.fields}>
        <NumberField />
        <CountryField />
        {notKept.value && (
          <p class={css.refused} role="alert">
            {words.notKept}
          </p>
        )}
        <LookedUp />
      </div>
    </details>
  );
}

const byName = inWords(({ countries, formats }) =>
  SHOWN_COUNTRIES.map((country) => ({ country, name: countries[country].name })).sort(
    (one, other) => formats.compare(one.name, other.name),
  ),
);

function CountryField() {
  const { emergency: words } = allWords();
  const id = useId();
  const said = ofPicked.value;
  return (
    <div class={css.field}>
      <label for={id}>{words.countryLabel}</label>
      <select
        id={id}
        class={css.input}
        value={pickedCountry.value ?? ''}
        aria-describedby={`${id}-said`}
        onChange={({ currentTarget: { value } }) =>
          pickCountry(isCountry(value) ? value : undefined)
        }
      >
        <option value="">{words.countryNone}</option>
        {byName().map(({ country, name }) => (
          <option key={country} value={country}>
            {name}
          </option>
        ))}
      </select>
      <div id={`${id}-said`} role="status">
        {said && <p>{inWordsOf(said)}</p>}
      </div>
    </div>
  );
}

function inWordsOf(said: OfPicked): string {
  const { countries, emergency: words } = allWords();
  if (said.kind === 'typed-first') return words.typedFirst(said.shown);
  const { name, within = name } = countries[said.country];
  return said.typed === undefined
    ? words.noneChecked(within)
    : words.noneCheckedTyped(within, said.typed);
}

/** Where the number that is called comes from, and when it was looked up. */
function LookedUp() {
  const { emergency: words } = allWords();
  const call = emergencyCall.value;
  if (call.kind !== 'country') return null;
  const { publisher } = EMERGENCY[call.country].source;
  return <p class={css.meanwhile}>{words.lookedUp(call.shown, publisher, LOOKED_UP)}</p>;
}
