// A line that someone types themselves: a name, a few words. It is kept when they leave it, and also when they
// leave the screen or the app with it half typed.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ownText } from '../catalogue/own-text';
import { afterPressBelow, notePresses } from './after-press';
import css from './own-text.module.css';

interface OwnTextProps {
  readonly label: string;
  readonly hint?: string;
  /** What is kept; undefined where nothing is. */
  readonly value: string | undefined;
  /** Shown where nothing is typed. */
  readonly instead?: string;
  /** In characters. */
  readonly most: number;
  /** Told what was typed, tidied; undefined where that says nothing. */
  readonly onKeep: (text: string | undefined) => void;
}

/** The field with its label. */
export function OwnText({ label, hint, value, instead, most, onKeep }: OwnTextProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  /** What is typed and not kept yet, and whom to tell. */
  const open = useRef<(() => void) | undefined>(undefined);
  const leave = () => {
    open.current?.();
    open.current = undefined;
  };
  useEffect(() => {
    const hidden = () => document.hidden && leave();
    document.addEventListener('visibilitychange', hidden);
    const noteNoMore = notePresses();
    return () => {
      noteNoMore();
      document.removeEventListener('visibilitychange', hidden);
      leave();
    };
  }, []);
  return (
    <div class={css.field}>
      <label class={css.label} for={id}>
        {label}
      </label>
      <input
        id={id}
        class={css.input}
        type="text"
        autocomplete="off"
        enterkeyhint="done"
        maxLength={most}
        value={draft ?? value ?? ''}
        placeholder={instead}
        aria-describedby={hint && `${id}-hint`}
        onInput={({ currentTarget: { value: typed } }) => {
          setDraft(typed);
          open.current = () => onKeep(ownText(typed, most));
        }}
        onChange={({ currentTarget }) =>
          afterPressBelow(currentTarget, () => {
            leave();
            setDraft(undefined);
          })
        }
      />
      {hint && (
        <p id={`${id}-hint`} class={css.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
