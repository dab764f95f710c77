// Another routine was asked for while one is under way: which of the two?
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { calledAs } from '../../kept/called';
import { allWords } from '../../language/words';
import { keepPlaying, replacing } from '../../state/playing';
import { navigate } from '../../state/route';
import { replaceBy } from '../../state/start';

/** Nothing, unless it is asked. What is under way goes on meanwhile. */
export function ReplaceQuestion() {
  const words = allWords().playing.replace;
  if (!replacing.value) return null;
  const { request, now } = replacing.value;
  const title = calledAs(now.spec, now.settings);
  const other = calledAs(request.routine.spec, request.routine.settings);
  const anew = request.routine.spec.id === now.spec.id;
  return (
    <Dialog
      heading={words.heading(title)}
      lead={anew ? words.leadAnew : words.lead(other)}
      onDismiss={keepPlaying}
    >
      <Button look="main" wide onPress={() => navigate({ screen: 'playing' })}>
        {words.back(title)}
      </Button>
      <Button wide onPress={() => void replaceBy(request)}>
        {anew ? words.startAnew : words.start(other)}
      </Button>
    </Dialog>
  );
}
