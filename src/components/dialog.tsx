// A question on top of the screen: the platform's own modal dialog.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import css from './dialog.module.css';

interface DialogProps {
  readonly heading: string;
  readonly lead: string;
  /** Escape, and the back gesture where the platform has one. */
  readonly onDismiss: () => void;
  readonly children: ComponentChildren;
}

/** Shows itself modally for as long as it is rendered; the focus returns where it was after. */
export function Dialog({ heading, lead, onDismiss, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // As it appears, not after it: an Escape may come at once.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={css.dialog}
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-lead`}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
    >
      <h2 id={`${id}-heading`} class={css.heading}>
        {heading}
      </h2>
      <p id={`${id}-lead`} class={css.lead}>
        {lead}
      </p>
      <div class={css.actions}>{children}</div>
    </dialog>
  );
}
