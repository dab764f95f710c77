// All other practices, in groups with a name.
import { GROUPS } from '../../catalogue/model';
import { Still } from '../../components/still';
import { allWords } from '../../language/words';
import { inGroup } from '../../practices/offered';
import css from './below.module.css';
import home from './home.module.css';
import { Tile } from './tile';

const [, ...LOWER] = GROUPS;

/** Two pictures in a row; the odd one has a row for itself, with a line about it. */
export function Groups() {
  const { below } = allWords();
  return (
    <>
      {LOWER.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} class={css.heading}>
            <Still of={group} coin="small" />
            <span>{below.groups[group]}</span>
          </h2>
          <ul class={`${home.tiles} ${home.lower}`}>
            {inGroup(group).map((practice, at, all) => (
              <Tile
                key={practice}
                practice={practice}
                wide={at === all.length - 1 && all.length % 2 === 1}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
