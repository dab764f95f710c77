// Screens that are brought in when they are first needed, and ahead of that when nothing else is
// going on.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadAllWords } from '../language/words';
import { Missing, OnItsWay } from './stand-ins';

/** A screen that is loaded apart from the first one. */
export interface LaterScreen<Props> {
  (props: Props): preact.JSX.Element | null;
  /** Loads it ahead of need. Never throws. */
  preload(): Promise<void>;
}

/**
 * Makes a screen of what `load` brings. While that is on its way, `Coming` shows; where its file
 * cannot be had, `Gone`.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Coming: ComponentType = OnItsWay,
  Gone: ComponentType = Missing,
): LaterScreen<Props> {
  let loaded: ComponentType<Props> | undefined;
  const bring = async () => {
    const [screen] = await Promise.all([load(), loadAllWords()]);
    loaded ??= screen;
    return loaded;
  };
  const Later = (props: Props) => {
    const [state, setState] = useState<'loading' | 'there' | 'missing'>(
      loaded ? 'there' : 'loading',
    );
    useEffect(() => {
      bring().then(
        () => setState('there'),
        () => setState('missing'),
      );
    }, []);
    const There = loaded;
    if (There) return <There {...props} />;
    return state === 'missing' ? <Gone /> : <Coming />;
  };
  return Object.assign(Later, {
    preload: () =>
      bring().then(
        () => undefined,
        () => undefined,
      ),
  });
}
