// The way from a routine to one of one's own.
import { Button } from '../../components/button';
import { type Favourite, favouriteOf, favourites } from '../../kept/favourites';
import { allWords } from '../../language/words';
import { isOwn } from '../../routine/editing/draft';
import type { ResolvedRoutine } from '../../routine/resolve';
import type { RoutineSpec } from '../../routine/spec';
import { change, makeFrom } from '../../state/making';
import css from './routine.module.css';

/** A copy to change; or, where it is someone's own and kept, the routine itself. */
export function MakeYours({ routine: { spec, settings } }: { routine: ResolvedRoutine }) {
  const { page } = allWords().make;
  const favourite = isOwn(spec) ? (favouriteOf(spec, settings) ?? listed(spec)) : undefined;
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

/** The same routine among those that are shown first, with whatever settings. */
function listed(spec: RoutineSpec): Favourite | undefined {
  const isSame = (other: RoutineSpec) =>
    other.id === spec.id && JSON.stringify(other) === JSON.stringify(spec);
  return favourites.value?.favourites.find((each) => isSame(each.spec));
}
