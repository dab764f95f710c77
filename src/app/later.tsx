// Screens that are brought in when they are first needed, and ahead of that when nothing else is
// going on.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { problems } from '#words/home';
import { Notice } from '../components/notice';

/** A screen that is loaded apart from the first one. */
export interface LaterScreen<Props> {
  (props: Props): preact.JSX.Element | null;
  /** Loads it ahead of need. Never throws. */
  preload(): Promise<void>;
}

/** Makes a screen of what `load` brings. Where its file cannot be had, a sentence says so. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LaterScreen<Props> {
  let loaded: ComponentType<Props> | undefined;
  const bring = async () => {
    loaded ??= await load();
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
    if (state === 'missing') return <Notice tone="alert">{problems.files}</Notice>;
    const There = loaded;
    return There ? <There {...props} /> : null;
  };
  return Object.assign(Later, {
    preload: () =>
      bring().then(
        () => undefined,
        () => undefined,
      ),
  });
}
