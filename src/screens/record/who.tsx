// Who is recording: one of those who have, or someone new.
import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { addPerson, LONGEST_NAME, MOST_PEOPLE, people, rename } from '../../kept/cast';
import { allWords } from '../../language/words';
import { nameOf } from './names';
import css from './record.module.css';

interface WhoProps {
  /** The id of whoever records now; undefined as long as nobody has. */
  readonly who: Signal<string | undefined>;
}

/** Nobody has to have a name. */
export function Who({ who }: WhoProps) {
  const { who: words } = allWords().record;
  const field = useRef<HTMLInputElement>(null);
  const all = people.value;
  const now = all.find(({ id }) => id === who.value);
  const change = (name: string) => {
    if (now) rename(now.id, name);
    else if (name.trim()) who.value = addPerson(name.trim()).id;
  };
  const another = () => {
    // Whoever records now is someone from here on, too.
    if (!now) addPerson('');
    who.value = addPerson('').id;
    field.current?.focus();
  };
  return (
    <section class={css.who} aria-label={words.label}>
      {all.length > 1 && (
        <Choice
          label={words.label}
          value={who.value}
          options={all.map(({ id }) => ({ value: id, name: nameOf(id) }))}
          onChoose={(id) => {
            who.value = id;
          }}
        />
      )}
      <div class={css.name}>
        <label for="name">{words.name}</label>
        <input
          ref={field}
          id="name"
          class={css.field}
          type="text"
          maxLength={LONGEST_NAME}
          autocomplete="off"
          placeholder={now ? nameOf(now.id) : words.me}
          value={now?.name ?? ''}
          aria-describedby="name-hint"
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
        <p id="name-hint" class={css.soft}>
          {words.nameHint}
        </p>
      </div>
      {all.length < MOST_PEOPLE && (
        <Button look="quiet" onPress={another}>
          {words.another}
        </Button>
      )}
    </section>
  );
}
