// The routines of several practices that stand ready, as one quiet menu.
import { IconLink } from '../../components/button';
import { Still } from '../../components/still';
import { glanceAt } from '../../content/glance';
import { settingsInFew } from '../../content/voice';
import { comfort } from '../../kept/comfort';
import { settingsFor } from '../../kept/settings-for';
import { allWords } from '../../language/words';
import { READY_SPECS, slugOf } from '../../routine/built-in';
import { resolve } from '../../routine/resolve';
import type { RoutineSpec } from '../../routine/spec';
import { startRoutine } from '../../state/start';
import css from './below.module.css';
import { Row } from './row';

/** What is in each, and for how long, is seen before it is chosen. */
export function ReadyMenu() {
  const { below } = allWords();
  return (
    <section aria-labelledby="ready">
      <h2 id="ready" class={css.heading}>
        <Still of="ready" coin="small" />
        <span>{below.ready}</span>
      </h2>
      <p class={css.about}>{below.readyAbout}</p>
      <ul class={css.menu}>
        {READY_SPECS.map((spec) => (
          <ReadyRow key={spec.id} spec={spec} />
        ))}
      </ul>
    </section>
  );
}

function ReadyRow({ spec }: { spec: RoutineSpec }) {
  const { home } = allWords();
  const { title } = glanceAt(spec);
  const settings = settingsFor(spec);
  const routine = resolve(spec, settings, comfort.value);
  return (
    <Row
      routine={routine}
      title={title}
      meta={settingsInFew(routine.settings, routine.minutes)}
      onPress={() => void startRoutine({ spec, settings })}
    >
      <span class={css.look}>
        <IconLink label={home.look(title)} icon="steps" href={`#/routine/${slugOf(spec)}`} />
      </span>
    </Row>
  );
}
