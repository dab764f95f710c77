// A line while it is said: the sentence that sounds stands out from the others.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { Fragment } from 'preact';
import { asWritten } from '../../content/as-written';
import type { Moment } from '../../routine/moment';
import type { TimedCue } from '../../routine/timeline';
import css from './said.module.css';

interface SaidProps {
  readonly cue: TimedCue;
  /** Where the voice is, which is at or behind `cue`. */
  readonly of: ReadonlySignal<Moment | undefined>;
}

/** All of it is alike where it is one sentence, where its clip does not tell them apart, and once it has been said. */
export function Said({ cue, of }: SaidProps) {
  const now = useComputed(() => {
    const { cue: here, speaking, sentence } = of.value ?? {};
    return speaking && here?.start === cue.start ? sentence : undefined;
  }).value;
  if (!cue.sentences || now === undefined) return <>{asWritten(cue.text)}</>;
  return (
    <>
      {cue.sentences.map(({ text, from }, index) => (
        <Fragment key={from}>
          {index > 0 && ' '}
          <span class={css.sentence} data-now={index === now}>
            {asWritten(text)}
          </span>
        </Fragment>
      ))}
    </>
  );
}
