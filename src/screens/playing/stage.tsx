// What is said and asked, and where in the routine this is. It scrolls in itself where room is short.

import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { Heading } from '../../components/screen';
import { allWords } from '../../language/words';
import { hearing } from '../../listening';
import type { Playable, Request } from '../../player/machine';
import type { Player } from '../../player/player';
import { CaptionSize } from '../text/caption-size';
import { WholeText } from '../text/whole-text';
import { Caption } from './caption';
import css from './stage.module.css';
import { useInSight } from './use-in-sight';
import type { Shown } from './use-shown';

interface StageProps {
  readonly player: Player;
  readonly shown: Shown;
  readonly session: Playable;
  /** What has just happened, in a sentence; empty where nothing has. */
  readonly note: ReadonlySignal<string>;
  /** Whether it says how to answer. */
  readonly isHinted: boolean;
  /** Whether all that is said shows, and not only the line that is said now. */
  readonly reads: boolean;
  /** What there is to tap: it takes the room that reading along would. */
  readonly children: ComponentChildren;
}

/** The words of the moment, with all there is to tap that is no control. */
export function Stage({
  player,
  shown,
  session: { request, timeline },
  note,
  isHinted,
  reads,
  children,
}: StageProps) {
  const { common, playing: words } = allWords();
  const stage = useRef<HTMLDivElement>(null);
  const isReading = reads && !children;
  useInSight(stage, shown.seen, isReading ? 'middle' : 'whole');
  const isAsked = player.asks.value;
  const isPrelude = useComputed(() => player.moment.value?.step.partId === 'hands-free');
  const listens = hearing.value.kind === 'listening';
  return (
    <div ref={stage} class={`${css.stage} ${children ? css.asked : ''}`} data-room>
      <div class={css.say}>
        <p class={css.note} role="status">
          {note}
        </p>
        <p class={css.place}>
          <span>{shown.step}</span> · <span>{shown.left}</span>
        </p>
        <Heading>{shown.title}</Heading>
        <Instead request={request} />
        {isReading ? (
          <>
            <div class={css.size}>
              <CaptionSize />
            </div>
            <WholeText of={player.moment} timeline={timeline} level={2} />
          </>
        ) : (
          <Caption moment={player.moment} seen={shown.seen} rests={shown.rests} />
        )}
        {isPrelude.value && (
          <Button icon={ICONS.next} onPress={() => player.go('next')}>
            {words.skip}
          </Button>
        )}
        {isHinted && (
          <p class={css.hint}>{listens ? words.question.hintSpoken : words.question.hint}</p>
        )}
        {children}
        {shown.rests.value && player.lacks.value && (
          <Notice action={<Button onPress={player.fetchAnew}>{common.retry}</Button>}>
            {words.lacking}
          </Notice>
        )}
        {!isReading && !isAsked && <p class={`${css.hint} ${css.next}`}>{shown.next}</p>}
      </div>
    </div>
  );
}

/** That another voice speaks than the one it was kept or shared with. */
function Instead({ request: { asked, routine } }: { request: Request }) {
  const { voiceChoice, voices } = allWords();
  if (!asked) return null;
  const present = voices[routine.settings.voice].name;
  return <p class={css.hint}>{voiceChoice.instead(voices[asked].name, present)}</p>;
}
