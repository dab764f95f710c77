// What a routine's page says of it.
import type { Practice } from '../catalogue/model';
import { PRACTICE_IDS } from '../catalogue/practice-ids';
import { READY_IDS } from '../catalogue/ready-ids';
import { allWords } from '../language/words';
import type { RoutineSpec } from '../routine/spec';
import { glanceAt } from './glance';
import { practiceById } from './practices';

interface About {
  readonly title: string;
  /** What it is for and when it suits; empty for one that someone has made. */
  readonly suits: string;
  /** All that may be in it. */
  readonly practices: readonly Practice[];
}

/** All about `spec` that does not depend on settings. */
export function aboutRoutine(spec: RoutineSpec): About {
  const practices = spec.parts.flatMap(({ content }) =>
    content.kind === 'practice' ? [practiceById(content.practice)] : [],
  );
  return { title: glanceAt(spec).title, suits: suitsOf(spec), practices };
}

function suitsOf({ title }: RoutineSpec): string {
  if ('text' in title) return '';
  const practice = PRACTICE_IDS.find((id) => id === title.key);
  if (practice) return practiceById(practice).suits;
  const { madeAbout, readyAbout } = allWords();
  const readyId = READY_IDS.find((id) => id === title.key);
  return readyId ? readyAbout[readyId] : madeAbout;
}
