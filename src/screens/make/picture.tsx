// The live picture of a routine: what is said when, and where it is quiet. A tap in it plays from there.
import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { type Frames, frames, toSeconds } from '../../catalogue/units';
import { Button } from '../../components/button';
import { asWritten } from '../../content/as-written';
import { allWords } from '../../language/words';
import type { ResolvedRoutine } from '../../routine/resolve';
import type { Timeline } from '../../routine/timeline';
import type { Outline } from '../../state/outline';
import { type DrawnPart, drawnParts, stopsIn, thereAt, WIDTH } from './drawn';
import css from './picture.module.css';
import { playFrom } from './play-from';
import { SaidList } from './said-list';

interface PictureProps {
  readonly routine: ResolvedRoutine;
  readonly outline: Outline | 'coming' | 'nothing';
}

/** The picture with its heading; what stands for it while there is nothing to see. */
export function Picture({ routine, outline }: PictureProps) {
  const { make } = allWords();
  const words = make.picture;
  return (
    <section class={css.picture} aria-labelledby="picture">
      <h2 id="picture" class={css.heading}>
        {words.heading}
      </h2>
      {outline === 'coming' && <p class={css.soft}>{words.coming}</p>}
      {outline === 'nothing' && (
        <p class={css.soft}>
          {routine.spec.parts.length === 0 ? words.nothing : words.nothingLeft}
        </p>
      )}
      {typeof outline !== 'string' && <There routine={routine} outline={outline} />}
    </section>
  );
}

/** How far a finger may move and still have tapped, in pixels. */
const TAP = 8;

function There({ routine, outline }: { routine: ResolvedRoutine; outline: Outline }) {
  const { formats, make } = allWords();
  const words = make.picture;
  const { timeline, isGuess } = outline;
  const chosen = useSignal(0);
  const down = useRef<{ readonly x: number; moved: boolean } | undefined>(undefined);
  const parts = useMemo(() => drawnParts(timeline), [timeline]);
  const at = frames(Math.min(chosen.value, timeline.length - 1));
  const clock = (position: Frames) => formats.clock(toSeconds(position));
  const play = (position: Frames) => playFrom(routine, timeline, position);

  const placeOf = (event: PointerEvent): Frames => {
    const { left, width } = boxOf(event);
    const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
    return frames(Math.min(timeline.length - 1, Math.round(share * timeline.length)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stopBy(event.key, stopsIn(timeline), at);
    if (to === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (to === undefined) play(at);
    else chosen.value = to;
  };
  return (
    <>
      <p class={css.soft}>
        {words.whole(clock(timeline.length))}. {isGuess ? words.guess : words.hint}
      </p>
      <div
        class={css.line}
        role="slider"
        tabIndex={0}
        aria-label={words.line}
        aria-valuemin={0}
        aria-valuemax={Math.round(toSeconds(timeline.length))}
        aria-valuenow={Math.round(toSeconds(at))}
        aria-valuetext={thereInWords(timeline, at)}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (!event.isPrimary || event.button !== 0) return;
          down.current = { x: event.clientX, moved: false };
        }}
        onPointerMove={(event) => {
          const begun = down.current;
          if (!begun) return;
          if (Math.abs(event.clientX - begun.x) > TAP) begun.moved = true;
          if (begun.moved) chosen.value = placeOf(event);
        }}
        onPointerUp={(event) => {
          const begun = down.current;
          down.current = undefined;
          if (!begun) return;
          chosen.value = placeOf(event);
          if (!begun.moved) play(placeOf(event));
        }}
        onPointerCancel={() => {
          down.current = undefined;
        }}
        onPointerLeave={() => {
          down.current = undefined;
        }}
      >
        <Drawing parts={parts} routine={routine} />
        <span class={css.needle} style={{ left: `${(at / timeline.length) * 100}%` }} />
      </div>
      <div class={css.here}>
        <p class={css.there}>{thereInWords(timeline, at)}</p>
        <Button icon="play" onPress={() => play(at)}>
          {words.play(clock(at))}
        </Button>
      </div>
      <SaidList routine={routine} timeline={timeline} />
    </>
  );
}

/** For the eye: what it shows is said beside it, and line by line beneath. */
function Drawing({ parts, routine }: { parts: readonly DrawnPart[]; routine: ResolvedRoutine }) {
  const hueOf = (partId: string) => {
    const content = routine.parts.find(({ id }) => id === partId)?.content;
    return content?.kind === 'practice' ? content.practice : 'made';
  };
  return (
    <svg
      class={css.drawing}
      viewBox={`0 0 ${WIDTH} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map(({ partId, from, width, said, shown }) => (
        <g key={partId} data-hue={hueOf(partId)}>
          <rect class={css.quiet} x={from} y={0} width={width} height={1} />
          <path class={css.said} d={said} />
          <path class={css.shown} d={shown} />
        </g>
      ))}
    </svg>
  );
}

/** "2:30: Breathe out slowly", or how long it is quiet. */
function thereInWords(timeline: Timeline, position: Frames): string {
  const { formats, make } = allWords();
  const words = make.picture;
  const clock = formats.clock(toSeconds(position));
  const there = thereAt(timeline, position);
  switch (there.kind) {
    case 'said':
      return words.said(clock, asWritten(there.cue.text));
    case 'quiet':
      return words.quiet(clock, formats.clock(there.seconds));
    case 'chime':
      return words.chime(clock);
  }
}

/** Where `key` leads from `at`; undefined where it leads nowhere. */
function stopBy(key: string, stops: readonly Frames[], at: Frames): Frames | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return stops.find((stop) => stop > at) ?? at;
    case 'ArrowLeft':
    case 'ArrowUp':
      return stops.findLast((stop) => stop < at) ?? frames(0);
    case 'Home':
      return frames(0);
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}

function boxOf({ currentTarget }: PointerEvent): DOMRect {
  return currentTarget instanceof Element ? currentTarget.getBoundingClientRect() : new DOMRect();
}
