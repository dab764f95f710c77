// What there is to say just now, in a place that is always as high: what comes late moves nothing.
import { words } from '../../language/words';
import css from './home.module.css';
import { carrying } from './load';

/** What can be carried on, or else how all this goes. */
export function Now() {
  return <div class={css.now}>{said()}</div>;
}

function said() {
  const offers = carrying.value;
  const point = offers?.carriedOn();
  return offers && point ? (
    <offers.CarryOn point={point} />
  ) : (
    <p class={css.lead}>{words().home.lead}</p>
  );
}
