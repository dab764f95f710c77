// The comfort list: each person marks in private on one phone; only the sum is shown and kept.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { comfortList, forgetComfort, keepComfort } from '../../kept/comfort';
import { type Marks, sumOf } from '../../routine/comfort';
import { inUseWhile } from '../../state/in-use';
import type { ComfortList } from '../../storage/schema';
import { Begin } from './begin';
import { Everyone, HandOver } from './hand-over';
import { Kept } from './kept';
import { Marking } from './marking';
import { Result } from './result';

/** Where people are. Holds no marks, so that no page can show a former person's. */
type Stage =
  /** The kept list, or the beginning where there is none. */
  | { readonly kind: 'start' }
  | { readonly kind: 'anew' }
  | { readonly kind: 'marking'; readonly person: number }
  /** `done` people have marked. */
  | { readonly kind: 'between'; readonly done: number }
  | { readonly kind: 'result'; readonly list: ComfortList };

/**
 * All of it is one place in the history: going back leaves it, which forgets everything that was
 * marked so far, and no address leads into the middle.
 */
export function ComfortScreen() {
  const stage = useSignal<Stage>({ kind: 'start' });
  /** How many people said they are: no sum is shown before all of them have marked. */
  const planned = useRef(1);
  // In memory only, and only until the sum is made.
  const marked = useRef<readonly Marks[]>([]);

  const leaveHalfWay = () => {
    marked.current = [];
    stage.value = { kind: 'start' };
  };
  // A browser may keep a page that was left, and show it again as it was.
  useEffect(() => {
    addEventListener('pagehide', leaveHalfWay);
    return () => removeEventListener('pagehide', leaveHalfWay);
  }, []);

  // What is marked is in memory only, so nothing may reload meanwhile.
  useEffect(() => inUseWhile(() => !['start', 'anew'].includes(stage.value.kind)), [stage]);

  const begin = (people: number) => {
    marked.current = [];
    planned.current = people;
    stage.value = { kind: 'marking', person: 1 };
  };
  const finish = (marks: Marks) => {
    marked.current = [...marked.current, marks];
    stage.value = { kind: 'between', done: marked.current.length };
  };
  const show = () => {
    const people = marked.current.length;
    stage.value = { kind: 'result', list: { people, comfort: sumOf(marked.current) } };
    marked.current = [];
  };
  const use = (list: ComfortList) => {
    keepComfort(list);
    stage.value = { kind: 'start' };
  };

  const now = stage.value;
  switch (now.kind) {
    case 'start':
      return comfortList.value ? (
        <Kept
          key="kept"
          list={comfortList.value}
          onMarkAnew={() => (stage.value = { kind: 'anew' })}
          onForget={forgetComfort}
        />
      ) : (
        <Begin key="begin" onBegin={begin} />
      );
    case 'anew':
      return <Begin key="anew" onBegin={begin} />;
    case 'marking':
      return <Marking key={now.person} person={now.person} onDone={finish} />;
    case 'between': {
      const next = now.done + 1;
      const go = () => (stage.value = { kind: 'marking', person: next });
      return now.done < planned.current ? (
        <HandOver key={`to ${next}`} next={next} onNext={go} />
      ) : (
        <Everyone key={`or ${next}`} onAdd={go} onShow={show} />
      );
    }
    case 'result':
      return <Result key="result" list={now.list} onUse={use} onDiscard={leaveHalfWay} />;
  }
}
