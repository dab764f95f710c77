// One step back: to the question before, which has kept its answer.
import { IconLink } from '../../components/button';
import { allWords } from '../../language/words';
import { cameFrom, routeHref } from '../../state/route';
import { wish } from '../../state/wish';
import { BackLink } from '../back-link';
import { beforeIt, pageOf, type Question } from './pages';

/** Where we came from within finding, or else the question before `question`; from the first, out of it. */
export function Back({ question }: { question: Question | undefined }) {
  const before = beforeIt(question, wish.value);
  if (!before || cameFrom()?.screen === 'find') return <BackLink />;
  return <IconLink label={allWords().common.back} icon="back" href={routeHref(pageOf(before))} />;
}
