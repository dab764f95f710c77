// For whoever thinks of hurting themselves, and would not say it aloud: asked for in private in the injury
// check. Whom to call stands further down, as for everyone.
import { Button } from '../../components/button';
import { allWords } from '../../language/words';
import { closeAside } from '../../state/aside';
import { player } from '../../state/playing';
import css from './aside.module.css';

/** That nobody is alone with it, and a voice that stays, where one can. */
export function Low() {
  const { aside: words } = allWords();
  const here = player.value;
  const canStay = here?.offers.value && !here.help.value;
  const stay = () => {
    closeAside();
    here?.bringOffer();
  };
  return (
    <section class={css.section}>
      <h3>{words.low.heading}</h3>
      <p>{words.low.text}</p>
      {canStay && <Button onPress={stay}>{words.low.stay}</Button>}
    </section>
  );
}
