// Where making begins: with nothing, with what is not finished, or with any routine there is.
import { useEffect } from 'preact/hooks';
import { Button, IconButton } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { Still } from '../../components/still';
import { glanceAt, nameOf } from '../../content/glance';
import { distinctTitles } from '../../content/part-title';
import {
  bringBack,
  type Draft,
  drafts,
  readDrafts,
  throwAway,
  thrownAway,
} from '../../kept/drafts';
import { favourites, readFavourites } from '../../kept/favourites';
import { lastSettings } from '../../kept/settings-for';
import { allWords } from '../../language/words';
import { PRACTICE_SPECS, READY_SPECS } from '../../routine/built-in';
import { isOwn } from '../../routine/editing/draft';
import { pictureOf } from '../../routine/picture';
import type { RoutineSpec } from '../../routine/spec';
import { makeFrom, makeFromNothing, makeOf } from '../../state/making';
import { navigate } from '../../state/route';
import { BackLink } from '../back-link';
import css from './make.module.css';

/** All there is to begin from. */
export function BeginPage() {
  const { make, titles } = allWords();
  useEffect(() => void Promise.all([readDrafts(), readFavourites()]), []);
  const kept = favourites.value?.favourites ?? [];
  const beginFrom = async (spec: RoutineSpec) => makeFrom(spec, await lastSettings(spec));
  return (
    <Screen title={titles.routine} bar={<BackLink />}>
      <Heading>{make.heading}</Heading>
      <p class={css.soft}>{make.lead}</p>
      <Button look="main" icon={ICONS.plus} wide onPress={() => void makeFromNothing()}>
        {make.nothing}
      </Button>
      <Unfinished />
      <section class={css.section} aria-labelledby="from">
        <h2 id="from" class={css.heading}>
          {make.from}
        </h2>
        <p class={css.soft}>{make.fromHint}</p>
        <ul class={css.menu}>
          {kept.map((favourite) => (
            <From
              key={favourite.id}
              spec={favourite.spec}
              title={nameOf(favourite)}
              onPress={() => makeOf(favourite)}
            />
          ))}
          {[...READY_SPECS, ...PRACTICE_SPECS].map((spec) => (
            <From key={spec.id} spec={spec} onPress={() => void beginFrom(spec)} />
          ))}
        </ul>
      </section>
    </Screen>
  );
}

interface FromProps {
  readonly spec: RoutineSpec;
  readonly title?: string;
  readonly onPress: () => void;
}

function From({ spec, title = glanceAt(spec).title, onPress }: FromProps) {
  const { make } = allWords();
  return (
    <li>
      <button type="button" class={css.choose} onClick={onPress}>
        <Still of={pictureOf(spec)} coin="small" />
        <span class={css.chooseText}>
          {isOwn(spec) ? make.changeOne(title) : make.beginFrom(title)}
          <Inside spec={spec} />
        </span>
      </button>
    </li>
  );
}

/** What is not finished, and a way back for what was thrown away; nothing where there is neither. */
function Unfinished() {
  const { make } = allWords();
  const all = drafts.value ?? [];
  const gone = thrownAway.value;
  if (all.length === 0 && !gone) return null;
  return (
    <section class={css.section} aria-labelledby="unfinished">
      <h2 id="unfinished" class={css.heading}>
        {make.unfinished}
      </h2>
      {gone && (
        <Notice action={<Button onPress={() => void bringBack()}>{make.undo}</Button>}>
          {make.thrownAway(titleOf(gone))}
        </Notice>
      )}
      {all.length > 0 && (
        <ul class={css.menu}>
          {all.map((draft) => (
            <UnfinishedRow key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
    </section>
  );
}

function UnfinishedRow({ draft }: { draft: Draft }) {
  const { make } = allWords();
  const spec = draft.trail.now;
  const title = titleOf(draft);
  return (
    <li class={css.unfinished}>
      <button
        type="button"
        class={css.choose}
        onClick={() => navigate({ screen: 'make', draft: draft.id })}
      >
        <Still of={pictureOf(spec)} coin="small" />
        <span class={css.chooseText}>
          {make.goOn(title)}
          <Inside spec={spec} />
        </span>
      </button>
      <IconButton
        label={make.throwAway(title)}
        icon={ICONS.close}
        onPress={() => void throwAway(draft)}
      />
    </li>
  );
}

/** What it is made of, where its name does not say that already. */
function Inside({ spec }: { spec: RoutineSpec }) {
  const { formats, make } = allWords();
  const names = formats.list(distinctTitles(spec.parts));
  if (names === glanceAt(spec).title) return null;
  return <span class={css.soft}>{spec.parts.length === 0 ? make.empty : names}</span>;
}

function titleOf({ trail }: Draft): string {
  return glanceAt(trail.now).title;
}
