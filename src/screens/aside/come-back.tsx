// The way to here and now from within a routine.
import { Button } from '../../components/button';
import { allWords } from '../../language/words';
import { comeBack, hereAndNow } from '../../state/here-and-now';

/**
 * A button, where something plays that can be broken off; `onPress` comes before. Nothing is fetched for it
 * beforehand: no request may tell that someone has opened the quiet page.
 */
export function ComeBack({ onPress }: { onPress?: () => void }) {
  const { playing: words } = allWords();
  if (!hereAndNow()) return null;
  const press = () => {
    onPress?.();
    void comeBack();
  };
  return <Button onPress={press}>{words.hereAndNow}</Button>;
}
