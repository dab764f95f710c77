// In which tone people are spoken to.
import { TONES } from '../../catalogue/model';
import { Choice } from '../../components/choice';
import { tone } from '../../kept/tone';
import { allWords } from '../../language/words';

/** The tones, each with what it is; holds from the next start on. */
export function ToneChoice() {
  const { toneChoice: words } = allWords();
  return (
    <Choice
      label={words.label}
      value={tone.value}
      options={TONES.map((value) => ({ value, ...words.is[value] }))}
      onChoose={(chosen) => void tone.choose(chosen)}
    />
  );
}
