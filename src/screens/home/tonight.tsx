// What was got ready for tonight: one tap plays it, another shows what each person needs.
import { nameOf } from '../../content/glance';
import { settingsInFew } from '../../content/voice';
import { comfort } from '../../kept/comfort';
import { plan, tonight } from '../../kept/plan';
import { asSpokenHere } from '../../kept/voice';
import { allWords } from '../../language/words';
import { resolve } from '../../routine/resolve';
import { underWay } from '../../state/playing';
import { startRoutine } from '../../state/start';
import css from './below.module.css';
import { LookLink } from './look-link';
import { Row } from './row';

/** Nothing, where nothing was got ready for tonight. */
export function Tonight() {
  const { before: words } = allWords();
  const now = plan.value;
  if (now?.night !== tonight()) return null;
  // What plays now is said at the foot of the screen.
  const routine = underWay.value ? undefined : now.routine;
  const resolved = routine && resolve(routine.spec, asSpokenHere(routine.settings), comfort.value);
  return (
    <section aria-labelledby="tonight">
      <h2 id="tonight" class={css.heading}>
        {words.tonight}
      </h2>
      <div class={css.menu}>
        {routine && resolved && (
          <ul>
            <Row
              routine={resolved}
              title={nameOf(routine)}
              meta={settingsInFew(resolved.settings, resolved.minutes)}
              onPress={() => void startRoutine(routine)}
            />
          </ul>
        )}
        <LookLink href="#/before" title={words.lookAt} hint={words.openHint} />
      </div>
    </section>
  );
}
