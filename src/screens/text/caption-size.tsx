// How large the words are that are said: in the settings, and where they are read along.
import { Choice } from '../../components/choice';
import { CAPTION_SIZES, captionSize } from '../../kept/in-the-player';
import { allWords } from '../../language/words';

/** The choice, which is kept. Whoever shows it has read what was chosen before. */
export function CaptionSize() {
  const { captions } = allWords().settings.inThePlayer;
  return (
    <Choice
      label={captions.label}
      value={captionSize.value}
      options={CAPTION_SIZES.map((value) => ({ value, name: captions[value] }))}
      onChoose={(value) => void captionSize.choose(value)}
    />
  );
}
