// All that is said, line by line, with its time and the quiet behind it: the picture in words.
import { useSignal } from '@preact/signals';
import { frames, toSeconds } from '../../catalogue/units';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { asWritten } from '../../content/as-written';
import { allWords } from '../../language/words';
import type { ResolvedRoutine } from '../../routine/resolve';
import { cuesOf, type Timeline } from '../../routine/timeline';
import css from './picture.module.css';
import { playFrom } from './play-from';

/** Drawn when it is opened: it is long. Each line plays from there. */
export function SaidList({ routine, timeline }: { routine: ResolvedRoutine; timeline: Timeline }) {
  const { make } = allWords();
  const isOpen = useSignal(false);
  return (
    <details
      class={css.all}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        {make.picture.all} <Icon name={ICONS.down} size={18} />
      </summary>
      {isOpen.value && <Lines routine={routine} timeline={timeline} />}
    </details>
  );
}

function Lines({ routine, timeline }: { routine: ResolvedRoutine; timeline: Timeline }) {
  const { formats, make } = allWords();
  const words = make.picture;
  const cues = cuesOf(timeline);
  return (
    <ol class={css.lines}>
      {cues.map(({ start, end, text }, index) => {
        const next = cues[index + 1]?.start ?? timeline.length;
        const quiet = Math.round(toSeconds(frames(Math.max(0, next - end))));
        return (
          <li key={start}>
            <button
              type="button"
              class={css.lineOf}
              onClick={() => playFrom(routine, timeline, start)}
            >
              <span class={css.time}>{formats.clock(toSeconds(start))}</span>
              <span>{asWritten(text)}</span>
            </button>
            {quiet > 1 && <p class={css.behind}>{words.quietBehind(formats.clock(quiet))}</p>}
          </li>
        );
      })}
    </ol>
  );
}
