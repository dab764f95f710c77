// All favourites: started, looked into, named, put in order, gathered and removed.
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { Heading, Screen } from '../../components/screen';
import { Still } from '../../components/still';
import {
  type Collected,
  collection,
  leaveRemoved,
  readCollection,
  showMoreOfCollection,
} from '../../kept/collection';
import { allWords } from '../../language/words';
import { navigate } from '../../state/route';
import { BackLink } from '../back-link';
import css from './kept.module.css';
import { opened } from './kept-row';
import { Section } from './section';

/** What has been removed can be had back until someone leaves. */
export function KeptScreen() {
  const { collection: words, routine, titles } = allWords();
  useEffect(() => {
    void readCollection();
    return () => {
      opened.value = undefined;
      void leaveRemoved();
    };
  }, []);
  const kept = collection.value;
  const groups = kept ? groupsOf(kept.all) : [];
  const names = groups.flatMap(({ name }) => name ?? []);
  return (
    <Screen title={titles.settings} bar={<BackLink />}>
      <div>
        <Heading>{words.heading}</Heading>
        {kept && <p class={css.soft}>{kept.all.length === 0 ? words.none : words.lead}</p>}
      </div>
      {kept?.all.length === 0 && (
        <div class={css.empty}>
          <Still of="ready" class={css.emptyPicture} />
          <Button onPress={() => navigate({ screen: 'home' })}>{routine.noneInstead}</Button>
        </div>
      )}
      {groups.map(({ name, all }) => (
        <Section
          key={name ?? ''}
          name={name}
          title={name ?? (groups.length > 1 ? words.others : undefined)}
          all={all}
          groups={names}
        />
      ))}
      {kept?.more && (
        <Button look="quiet" onPress={() => void showMoreOfCollection()}>
          {words.more}
        </Button>
      )}
    </Screen>
  );
}

interface Group {
  /** Undefined for those that are in no collection. */
  readonly name: string | undefined;
  readonly all: readonly Collected[];
}

/** Those that are in no collection first, and then each collection where the first of it stands. */
function groupsOf(all: readonly Collected[]): readonly Group[] {
  const names = [...new Set(all.map(({ favourite }) => favourite.group))];
  const own = names.filter((name) => name !== undefined);
  return (names.length > own.length ? [undefined, ...own] : own).map((name) => ({
    name,
    all: all.filter(({ favourite }) => favourite.group === name),
  }));
}
