// Which routine to play: one of the favourites, one that stands ready, one thing alone, or none yet.
import { useEffect, useId } from 'preact/hooks';
import { Hues, huedPart } from '../../components/hues';
import { nameOf } from '../../content/glance';
import { whyRefused } from '../../content/refused';
import { settingsInWords } from '../../content/voice';
import { collection, readCollection } from '../../kept/collection';
import { comfort } from '../../kept/comfort';
import { changePlan } from '../../kept/plan';
import { settingsFor } from '../../kept/settings-for';
import { asSpokenHere, voice } from '../../kept/voice';
import { allWords } from '../../language/words';
import { PRACTICE_SPECS, READY_SPECS, slugOf } from '../../routine/built-in';
import { sealedSlug } from '../../routine/codec/slug';
import type { Plan, PlannedRoutine } from '../../routine/evening';
import { isRefused, resolve } from '../../routine/resolve';
import type { RoutineSpec } from '../../routine/spec';
import css from './before.module.css';

/** A list of all there is, and a look at what was chosen. */
export function RoutineChoice({ plan }: { plan: Plan }) {
  const { before } = allWords();
  const words = before.routine;
  const id = useId();
  useEffect(() => void readCollection(), []);
  const kept = (collection.value?.all ?? []).flatMap(({ favourite, isRemoved }) =>
    isRemoved ? [] : [keptOption(favourite)],
  );
  const groups = [
    { name: words.kept, all: kept },
    { name: words.ready, all: READY_SPECS.map(builtInOption) },
    { name: words.alone, all: PRACTICE_SPECS.map(builtInOption) },
  ];
  const { routine } = plan;
  const all = groups.flatMap((group) => group.all);
  const chosen = routine && resolve(routine.spec, asSpokenHere(routine.settings), comfort.value);
  const choose = (from: string) => {
    const option = all.find((each) => each.from === from);
    // The one that was chosen may be no favourite any more: it stays.
    if (option || from === '') changePlan(({ routine: _, ...now }) => withRoutine(now, option));
  };
  return (
    <section class={css.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class={css.title}>
        {words.heading}
      </h2>
      <label class={css.small} for={id}>
        {words.label}
      </label>
      <select
        id={id}
        class={css.select}
        autocomplete="off"
        value={routine?.from ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{words.none}</option>
        {routine && !all.some(({ from }) => from === routine.from) && (
          <option value={routine.from}>{nameOf(routine)}</option>
        )}
        {groups
          .filter((group) => group.all.length > 0)
          .map((group) => (
            <optgroup key={group.name} label={group.name}>
              {group.all.map((option) => (
                <option key={option.from} value={option.from}>
                  {nameOf(option)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
      {routine && chosen && (
        <div class={css.chosen}>
          <span class={css.soft}>
            {isRefused(chosen)
              ? whyRefused(chosen)
              : settingsInWords(chosen.settings, chosen.minutes, voice.value.speaks)}
          </span>
          <Hues parts={chosen.parts.map(huedPart)} />
          <a
            class={css.link}
            href={`#/routine/${slugOf(routine.spec) ?? sealedSlug(routine.spec)}`}
          >
            {words.look}
          </a>
        </div>
      )}
      {!routine && (
        <a class={css.link} href="#/find">
          {words.found}
        </a>
      )}
    </section>
  );
}

function withRoutine(plan: Plan, routine: PlannedRoutine | undefined): Plan {
  return routine ? { ...plan, routine } : plan;
}

function keptOption({
  id,
  spec,
  settings,
  name,
}: Omit<PlannedRoutine, 'from'> & { readonly id: string }): PlannedRoutine {
  return { spec, settings, from: `kept ${id}`, ...(name === undefined ? {} : { name }) };
}

function builtInOption(spec: RoutineSpec): PlannedRoutine {
  return { spec, settings: settingsFor(spec), from: spec.id };
}
