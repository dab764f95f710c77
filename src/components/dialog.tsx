// A question on top of the screen: the platform's own modal dialog.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import css from './dialog.module.css';
import { placeNear } from './place-near';

interface DialogProps {
  /** What it is about: it stands there, as far as there is room. In the middle, or by the thumb, without it. */
  readonly near?: Element | undefined;
  readonly heading: string;
  readonly lead: string;
  /** Escape, and the back gesture where the platform has one. */
  readonly onDismiss: () => void;
  readonly children: ComponentChildren;
}

/** Shows itself modally for as long as it is rendered; the focus returns where it was after. */
export function Dialog({ near, heading, lead, onDismiss, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // As it appears, not after it: an Escape may come at once.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useLayoutEffect(() => {
    if (!near) return;
    const place = () => {
      const element = dialog.current;
      if (!element || !near.isConnected) return;
      const room = { width: innerWidth, height: innerHeight };
      const { left, top } = placeNear(near.getBoundingClientRect(), sizeOf(element), room);
      element.style.margin = `${top}px auto auto ${left}px`;
    };
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [near]);
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

function sizeOf({ offsetWidth: width, offsetHeight: height }: HTMLElement) {
  return { width, height };
}
