// A comfort list in sum: what everyone likes, what to ask about, what is left out.
import type { PracticeId } from '../../catalogue/practice-ids';
import { Still } from '../../components/still';
import { allWords } from '../../language/words';
import { COMFORT_PRACTICES, type Comfort, type Mark } from '../../routine/comfort';
import css from './comfort.module.css';

const GROUPS: readonly Mark[] = ['yes', 'maybe', 'no'];

/** Three groups, never who said what; and what nobody marked. */
export function Groups({ comfort }: { comfort: Comfort }) {
  const { cards, comfort: words, formats } = allWords();
  const open = practicesWith(comfort, undefined);
  return (
    <div class={css.groups}>
      {GROUPS.map((mark) => (
        <Group key={mark} mark={mark} practices={practicesWith(comfort, mark)} />
      ))}
      {open.length > 0 && (
        <p class={css.small}>{words.open(formats.list(open.map((id) => cards[id].title)))}</p>
      )}
    </div>
  );
}

function Group({ mark, practices }: { mark: Mark; practices: readonly PracticeId[] }) {
  const { cards, comfort: words } = allWords();
  const { title, hint } = words.groups[mark];
  return (
    <section class={css.group} aria-labelledby={`group-${mark}`}>
      <h2 id={`group-${mark}`} class={css.groupTitle}>
        {title}
      </h2>
      {practices.length === 0 ? (
        <p class={css.small}>{words.none}</p>
      ) : (
        <>
          <p class={css.small}>{hint}</p>
          <ul class={css.members}>
            {practices.map((practice) => (
              <li key={practice} class={css.member}>
                <Still of={practice} coin="small" />
                {cards[practice].title}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function practicesWith(comfort: Comfort, mark: Mark | undefined): readonly PracticeId[] {
  return COMFORT_PRACTICES.filter((practice) => comfort[practice] === mark);
}
