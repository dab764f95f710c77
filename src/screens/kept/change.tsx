// What can be made of a favourite. Each choice holds at once.
import { useId } from 'preact/hooks';
import { LONGEST_NAME } from '../../catalogue/own-text';
import { Button } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { OwnText } from '../../components/own-text';
import { Still } from '../../components/still';
import { glanceAt } from '../../content/glance';
import { changeFavourite, removeFavourite } from '../../kept/collection';
import type { Favourite } from '../../kept/favourites';
import { allWords } from '../../language/words';
import { slugOf } from '../../routine/built-in';
import { sealedSlug } from '../../routine/codec/slug';
import { isOwn } from '../../routine/editing/draft';
import { EMBLEMS, emblemOf, HUES, type Hue, isOther } from '../../routine/keepsake';
import { makeOf } from '../../state/making';
import { asNamed } from './as-named';
import css from './kept.module.css';

interface ChangeProps {
  readonly favourite: Favourite;
  readonly groups: readonly string[];
  readonly onEarlier: (() => void) | undefined;
  readonly onLater: (() => void) | undefined;
}

const HUE_IDS = Object.keys(HUES) as readonly Hue[];

/** Its name, its look, where it lies; and the ways into it and out of here. */
export function Change({ favourite, groups, onEarlier, onLater }: ChangeProps) {
  const { cards, collection: words, make } = allWords();
  const { id, spec, name, emblem, hue, group } = favourite;
  const own = emblemOf({ spec });
  return (
    <div class={css.change}>
      <OwnText
        label={words.name}
        value={name}
        instead={glanceAt(spec).title}
        most={LONGEST_NAME}
        onKeep={(typed) => void changeFavourite(id, { name: typed })}
      />
      <Looks
        label={words.emblem}
        value={emblem}
        options={EMBLEMS.map((value) => ({
          value,
          name: isOther(value) ? words.emblems[value] : cards[value].title,
          shows: <Still of={value} class={css.emblem} />,
        }))}
        own={<Still of={own} class={css.emblem} />}
        onChoose={(chosen) => void changeFavourite(id, { emblem: chosen })}
      />
      <Looks
        label={words.hue}
        value={hue}
        options={HUE_IDS.map((value) => ({
          value,
          name: words.hues[value],
          shows: <span class={css.swatch} data-hue={HUES[value]} />,
        }))}
        own={<span class={css.swatch} data-hue={emblem ?? own} />}
        onChoose={(chosen) => void changeFavourite(id, { hue: chosen })}
      />
      <Gather
        group={group}
        groups={groups}
        onChoose={(chosen) => void changeFavourite(id, { group: chosen })}
      />
      <div class={css.actions}>
        {onEarlier && (
          <Button icon={ICONS.up} onPress={onEarlier}>
            {words.earlier}
          </Button>
        )}
        {onLater && (
          <Button icon={ICONS.down} onPress={onLater}>
            {words.later}
          </Button>
        )}
        <a class={css.look} href={`#/routine/${slugOf(spec) ?? sealedSlug(spec)}`}>
          {words.look}
        </a>
        <Button onPress={() => makeOf(favourite)}>
          {isOwn(spec) ? make.page.change : make.page.begin}
        </Button>
        <Button look="quiet" onPress={() => void removeFavourite(id)}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
}

interface LooksProps<Value extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly name: string;
    readonly shows: preact.JSX.Element;
  }[];
  readonly value: Value | undefined;
  /** What it looks like where nothing is chosen. */
  readonly own: preact.JSX.Element;
  readonly onChoose: (value: Value | undefined) => void;
}

/** One of many, by how it looks; its name is said. */
function Looks<Value extends string>({ label, options, value, own, onChoose }: LooksProps<Value>) {
  const { collection: words } = allWords();
  const group = useId();
  const all = [{ value: undefined, name: words.own, shows: own }, ...options];
  return (
    <fieldset class={css.looks}>
      <legend class={css.label}>{label}</legend>
      <div class={css.choices}>
        {all.map((option) => (
          <label key={option.name} class={css.option} title={option.name}>
            <input
              class={css.input}
              type="radio"
              name={group}
              aria-label={option.name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.shows}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface GatherProps {
  readonly group: string | undefined;
  readonly groups: readonly string[];
  readonly onChoose: (group: string | undefined) => void;
}

/** Into one of the collections that are there, a new one, or none. */
function Gather({ group, groups, onChoose }: GatherProps) {
  const { collection: words } = allWords();
  const name = useId();
  return (
    <div class={css.gather}>
      {groups.length > 0 && (
        <fieldset class={css.looks}>
          <legend class={css.label}>{words.group}</legend>
          <div class={css.choices}>
            {[undefined, ...groups].map((each) => (
              <label key={each ?? ''} class={css.pillOption}>
                <input
                  class={css.input}
                  type="radio"
                  name={name}
                  checked={each === group}
                  onChange={() => onChoose(each)}
                />
                <span class={css.pill}>{each ?? words.noGroup}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <OwnText
        label={words.newGroup}
        hint={words.newGroupHint}
        value={undefined}
        most={LONGEST_NAME}
        onKeep={(typed) => typed && onChoose(asNamed(typed, groups))}
      />
    </div>
  );
}
