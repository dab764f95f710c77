// What there is to say just now, in a place that is always as high: what comes late moves nothing.
import { Notice } from '../../components/notice';
import { words } from '../../language/words';
import { playsElsewhere } from '../../state/one-window';
import css from './home.module.css';
import { carrying } from './load';

/** That something plays elsewhere, or else what can be carried on, or else how all this goes. */
export function Now() {
  return <div class={css.now}>{said()}</div>;
}

function said() {
  const { home, problems } = words();
  if (playsElsewhere.value) return <Notice tone="alert">{problems.elsewhere}</Notice>;
  const offers = carrying.value;
  const point = offers?.carriedOn();
  return offers && point ? <offers.CarryOn point={point} /> : <p class={css.lead}>{home.lead}</p>;
}
