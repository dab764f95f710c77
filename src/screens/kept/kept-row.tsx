// One favourite: what it is, and a tap starts it; its handle at one side, and the way to change it at the other.
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '../../components/button';
import { Hues, huedPart } from '../../components/hues';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { Still } from '../../components/still';
import type { HandleEvents } from '../../components/use-sorting';
import { nameOf } from '../../content/glance';
import { whyRefused } from '../../content/refused';
import { settingsInWords } from '../../content/voice';
import { type Collected, haveFavouriteBack } from '../../kept/collection';
import { comfort } from '../../kept/comfort';
import { asSpokenHere, voice } from '../../kept/voice';
import { allWords } from '../../language/words';
import { emblemOf, hueOf } from '../../routine/keepsake';
import { isRefused, resolve } from '../../routine/resolve';
import { explain, startRoutine } from '../../state/start';
import { Change } from './change';
import css from './kept.module.css';

interface RowProps {
  readonly collected: Collected;
  readonly groups: readonly string[];
  readonly handle: HandleEvents;
  /** The id of what says how to move it. */
  readonly hint: string;
  /** Undefined where it is the first, or the last. */
  readonly onEarlier: (() => void) | undefined;
  readonly onLater: (() => void) | undefined;
}

/** Which one is being changed, by its id: at most one. */
export const opened = signal<string | undefined>(undefined);

/** Where it has been removed, that is said in its place, with the way to have it back. */
export function KeptRow(props: RowProps) {
  const { favourite, isRemoved } = props.collected;
  return (
    <li class={css.item} data-hue={hueOf(favourite)}>
      {isRemoved ? <Removed collected={props.collected} /> : <There {...props} />}
    </li>
  );
}

function There({ collected, groups, handle, hint, onEarlier, onLater }: RowProps) {
  const { collection: words, home } = allWords();
  const { favourite } = collected;
  const { spec, settings } = favourite;
  const row = useRef<HTMLDivElement>(null);
  const isOpen = opened.value === favourite.id;
  const routine = resolve(spec, asSpokenHere(settings), comfort.value);
  const refused = isRefused(routine);
  const name = nameOf(favourite);
  const onKeyDown = (event: KeyboardEvent) => {
    const move =
      event.key === 'ArrowUp' ? onEarlier : event.key === 'ArrowDown' ? onLater : undefined;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') event.preventDefault();
    move?.();
  };
  const toggle = () => {
    opened.value = isOpen ? undefined : favourite.id;
  };
  // It may have come from another collection, where its controls are gone, and the focus with them.
  useEffect(() => {
    if (opened.peek() !== favourite.id || document.activeElement !== document.body) return;
    row.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }, []);
  return (
    <>
      <div class={css.row} ref={row}>
        <button
          type="button"
          class={css.handle}
          aria-label={words.move(name)}
          aria-describedby={hint}
          onKeyDown={onKeyDown}
          // Whoever cannot drag finds "earlier" and "later" there.
          onClick={toggle}
          {...handle}
        >
          <Icon name={ICONS.grip} />
        </button>
        <button
          type="button"
          class={css.start}
          onClick={() => void (refused ? explain(spec) : startRoutine({ spec, settings }))}
        >
          <Still of={emblemOf(favourite)} class={css.coin} />
          <span class={css.words}>
            <span class={css.name}>
              {!refused && <span class="visually-hidden">{home.start} </span>}
              {name}
            </span>{' '}
            {refused ? (
              <span class={css.meta}>{whyRefused(routine)}</span>
            ) : (
              <>
                <span class={css.meta}>
                  <Icon name="play" size={13} />{' '}
                  {settingsInWords(routine.settings, routine.minutes, voice.value.speaks)}
                </span>
                <Hues parts={routine.parts.map(huedPart)} />
              </>
            )}
          </span>
        </button>
        <IconButton
          label={words.change(name)}
          icon={ICONS.pencil}
          expanded={isOpen}
          onPress={toggle}
        />
      </div>
      {isOpen && (
        <Change favourite={favourite} groups={groups} onEarlier={onEarlier} onLater={onLater} />
      )}
    </>
  );
}

function Removed({ collected: { favourite } }: { collected: Collected }) {
  const { collection: words } = allWords();
  const back = useRef<HTMLDivElement>(null);
  // What removed it is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) back.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div class={css.removed} ref={back} role="status">
      <p>{words.removed(nameOf(favourite))}</p>
      <Button onPress={() => void haveFavouriteBack(favourite.id)}>{words.undo}</Button>
    </div>
  );
}
