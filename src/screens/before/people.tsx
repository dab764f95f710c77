// What each person would like afterwards, in words to choose and in their own.
import { WISHES } from '../../catalogue/evening';
import { LONGEST_NAME } from '../../catalogue/own-text';
import { Button, IconButton } from '../../components/button';
import { Chips } from '../../components/chips';
import { ICONS } from '../../components/more-icons';
import { OwnText } from '../../components/own-text';
import { changePlan } from '../../kept/plan';
import { allWords } from '../../language/words';
import { MOST, NOBODY, type PersonAfter, type Plan, saysAnything } from '../../routine/evening';
import css from './before.module.css';
import type { TakenOut } from './undo';

interface PeopleProps {
  readonly plan: Plan;
  readonly onTakeOut: (out: TakenOut, change: (plan: Plan) => Plan) => void;
}

/** Any number of people. */
export function People({ plan, onTakeOut }: PeopleProps) {
  const words = allWords().before.people;
  const nameOf = ({ name }: PersonAfter, at: number) => name ?? words.person(at + 1);
  return (
    <section class={css.section} aria-labelledby="afterwards">
      <h2 id="afterwards" class={css.title}>
        {words.heading}
      </h2>
      <p class={css.soft}>{words.lead}</p>
      {plan.people.map((person, at) => (
        <Person
          key={at}
          person={person}
          title={nameOf(person, at)}
          onChange={(change) => changePlan((now) => withPerson(now, at, change))}
          onTakeOut={onTakeOut}
          at={at}
          isAlone={plan.people.length === 1}
        />
      ))}
      {plan.people.length < MOST.people && (
        <div>
          <Button
            icon={ICONS.plus}
            onPress={() => changePlan((now) => ({ ...now, people: [...now.people, NOBODY] }))}
          >
            {words.add}
          </Button>
        </div>
      )}
    </section>
  );
}

interface PersonProps {
  readonly person: PersonAfter;
  readonly title: string;
  readonly at: number;
  /** The last one cannot be taken out, only what it says. */
  readonly isAlone: boolean;
  readonly onChange: (change: (person: PersonAfter) => PersonAfter) => void;
  readonly onTakeOut: PeopleProps['onTakeOut'];
}

function Person({ person, title, at, isAlone, onChange, onTakeOut }: PersonProps) {
  const { before } = allWords();
  const words = before.people;
  const takeOutWords = (text: string, place: number) =>
    onTakeOut(
      { what: text, back: (now) => withPerson(now, at, (one) => withWords(one, text, place)) },
      (now) =>
        withPerson(now, at, (one) => ({ ...one, own: one.own.filter((each) => each !== text) })),
    );
  const takeOut = () =>
    onTakeOut(
      {
        what: title,
        back: (now) => ({
          ...now,
          people:
            isAlone && now.people.length === 1
              ? [person]
              : now.people.toSpliced(at, 0, person).slice(0, MOST.people),
        }),
      },
      (now) => ({ ...now, people: isAlone ? [NOBODY] : now.people.toSpliced(at, 1) }),
    );
  return (
    <article class={css.person} aria-label={title}>
      <div class={css.personHead}>
        <h3 class={css.personTitle}>{title}</h3>
        {(!isAlone || saysAnything(person)) && (
          <IconButton label={words.remove(title)} icon={ICONS.close} onPress={takeOut} />
        )}
      </div>
      <OwnText
        label={words.name}
        value={person.name}
        most={LONGEST_NAME}
        onKeep={(name) =>
          onChange(({ name: _, ...one }) => (name === undefined ? one : { ...one, name }))
        }
      />
      <Chips
        label={<span class={css.small}>{words.wishes}</span>}
        options={WISHES.map((value) => ({ value, name: words.names[value] }))}
        values={person.wishes}
        onChange={(wishes) => onChange((one) => ({ ...one, wishes }))}
      />
      {person.own.length > 0 && (
        <ul class={css.own}>
          {person.own.map((text, place) => (
            <li key={text} class={css.ownRow}>
              <span class={css.ownWords}>{text}</span>
              <IconButton
                label={before.takeOut(text)}
                icon={ICONS.close}
                onPress={() => takeOutWords(text, place)}
              />
            </li>
          ))}
        </ul>
      )}
      {person.own.length < MOST.words && (
        <OwnText
          label={words.own}
          value={undefined}
          most={MOST.text}
          onKeep={(text) => text && onChange((one) => withWords(one, text, one.own.length))}
        />
      )}
    </article>
  );
}

function withPerson(plan: Plan, at: number, change: (person: PersonAfter) => PersonAfter): Plan {
  return {
    ...plan,
    people: plan.people.map((person, place) => (place === at ? change(person) : person)),
  };
}

/** Each is there once. */
function withWords(person: PersonAfter, text: string, place: number): PersonAfter {
  if (person.own.length >= MOST.words || person.own.includes(text)) return person;
  return { ...person, own: person.own.toSpliced(place, 0, text) };
}
