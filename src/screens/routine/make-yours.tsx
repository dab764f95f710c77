// The way from a routine to one of one's own.
import { Button } from '../../components/button';
import { favouriteOf } from '../../kept/favourites';
import { allWords } from '../../language/words';
import { isOwn } from '../../routine/editing/draft';
import type { ResolvedRoutine } from '../../routine/resolve';
import { change, makeFrom } from '../../state/making';
import css from './routine.module.css';

/** A copy to change; or, where it is someone's own and kept, the routine itself. */
export function MakeYours({ routine: { spec, settings } }: { routine: ResolvedRoutine }) {
  const { page } = allWords().make;
  const favourite = isOwn(spec) ? favouriteOf(spec, settings) : undefined;
  return (
    <section aria-labelledby="make-yours">
      <h2 id="make-yours" class={css.sectionHeading}>
        {page.heading}
      </h2>
      <div class={css.making}>
        <p>{page.lead}</p>
        {favourite && <Button onPress={() => change(favourite)}>{page.change}</Button>}
        <Button onPress={() => makeFrom(spec, settings)}>
          {isOwn(spec) ? page.copy : page.begin}
        </Button>
      </div>
    </section>
  );
}
