// The plan on paper: one small card, and nothing else.
import { THINGS } from '../../catalogue/evening';
import { nameOf } from '../../content/glance';
import { comfort } from '../../kept/comfort';
import { asSpokenHere } from '../../kept/voice';
import { allWords } from '../../language/words';
import { type Plan, saysAnything } from '../../routine/evening';
import { resolve } from '../../routine/resolve';
import css from './before.module.css';

/** Seen only on paper. */
export function Card({ plan: { ready, own, people, routine } }: { plan: Plan }) {
  const { before: words, formats } = allWords();
  const things = [
    ...THINGS.map((thing) => ({ text: words.things.names[thing], isReady: ready.includes(thing) })),
    ...own,
  ];
  const chosen = routine && resolve(routine.spec, asSpokenHere(routine.settings), comfort.value);
  return (
    <section class={css.card} data-testid="card" aria-hidden="true">
      <h2 class={css.cardTitle}>{words.card.heading}</h2>
      {routine && chosen && (
        <p>{words.card.play(nameOf(routine), formats.minutes(chosen.minutes))}</p>
      )}
      {people.map((person, at) =>
        saysAnything(person) ? (
          <div key={at} class={css.cardPerson}>
            <h3>{person.name ?? words.people.person(at + 1)}</h3>
            <ul>
              {[...person.wishes.map((wish) => words.people.names[wish]), ...person.own].map(
                (text) => (
                  <li key={text}>{text}</li>
                ),
              )}
            </ul>
          </div>
        ) : null,
      )}
      <h3>{words.things.heading}</h3>
      <ul class={css.cardThings}>
        {things.map(({ text, isReady }) => (
          <li key={text}>
            <span class={css.box}>{isReady ? '✓' : ''}</span> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
