// Hearing something before it is chosen: a small control beside each choice, which chooses nothing.

import type { ComponentChildren, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { IconButton } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import type { Samples } from '../../player/sample';
import { underWay } from '../../state/playing';
import css from './voices.module.css';

/**
 * Has the samples `ids` at hand while the choice in `group` is shown. Quiet again at the next touch of
 * anything else, when the choice goes, and when a routine begins.
 */
export function useSamples<Id extends string>(
  samples: Samples<Id>,
  ids: readonly Id[],
  group: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    for (const id of ids) void samples.bring(id);
    const hush = ({ target }: Event) => {
      const isOurs =
        target instanceof Element &&
        target.closest('[data-hear]') !== null &&
        group.current?.contains(target);
      if (!isOurs && samples.heard.peek() !== undefined) samples.stop();
    };
    addEventListener('click', hush, true);
    return () => {
      removeEventListener('click', hush, true);
      samples.stop();
    };
  }, []);
  useEffect(() => {
    if (underWay.value) samples.stop();
  }, [underWay.value]);
}

interface HearButtonProps<Id extends string> {
  readonly samples: Samples<Id>;
  readonly id: Id;
  readonly label: string;
}

/** Lets `id` be heard, or be quiet again. Nothing while a routine plays. */
function HearButton<Id extends string>({ samples, id, label }: HearButtonProps<Id>) {
  if (underWay.value) return null;
  const isHeard = samples.heard.value === id;
  return (
    <span data-hear>
      <IconButton
        label={label}
        icon={isHeard ? ICONS.stop : 'play'}
        pressed={isHeard}
        onPress={() => void samples.toggle(id)}
      />
    </span>
  );
}

interface HearableProps<Id extends string> {
  /** What the radio buttons of the choice have in common. */
  readonly group: string;
  readonly value: Id | 'none';
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** What there is to hear of it: of all but `none`. */
  readonly sample: Omit<HearButtonProps<Id>, 'id'> & { readonly missing: string };
  /** What it is called, and what else is to be known before it is chosen. */
  readonly children: ComponentChildren;
}

/** One of a choice, with a control beside it that lets it be heard. */
export function Hearable<Id extends string>({
  group,
  value,
  isChosen,
  onChoose,
  sample,
  children,
}: HearableProps<Id>) {
  return (
    <>
      <div class={css.row}>
        <label class={css.option}>
          <input
            class={css.input}
            type="radio"
            name={group}
            value={value}
            checked={isChosen}
            onChange={onChoose}
          />
          <span class={css.pill}>{children}</span>
        </label>
        {value !== 'none' && (
          <HearButton samples={sample.samples} id={value} label={sample.label} />
        )}
      </div>
      {value === sample.samples.missing.value && <Notice tone="alert">{sample.missing}</Notice>}
    </>
  );
}
