// What is said where something does not go as it should, as far as it is a sentence and no screen of its own.
import { Notice } from '../components/notice';
import { allWords } from '../language/words';
import css from './gallery.module.css';

/** All of them, in the words of the app. */
export function Sentences() {
  const {
    comfortTrouble,
    counts,
    listening,
    offline,
    playing,
    routine,
    settings,
    spoken,
    storage,
    voiceChoice,
  } = allWords();
  const [voice, other] = ['Ember', 'Rowan'];
  const alerts = [
    ...Object.values(storage),
    `${counts.choice} ${storage.full}`,
    comfortTrouble.changed,
    ...Object.values(offline.failed),
    ...Object.values(routine.none),
    routine.nothingLeft,
    ...Object.values(listening.faults),
    settings.licences.missing,
    settings.inThePlayer.handsFree.missing,
    voiceChoice.noSample(other),
    voiceChoice.offline(other, voice),
    ...Object.values(voiceChoice.failed).map((say) => say(other, voice)),
  ];
  const calm = [
    comfortTrouble.doubt,
    offline.unsupported,
    offline.installing('42 %'),
    offline.ready(voice),
    playing.lacking,
    playing.interrupted,
    playing.textOnly,
    playing.urgent.silent,
    spoken.unavailable,
    spoken.downloadable,
    spoken.installing,
    spoken.failed,
    ...Object.values(listening.betweenQuestions),
    ...Object.values(listening.away),
    ...Object.values(settings.install).flat(),
  ];
  return (
    <div class={css.sentences}>
      {alerts.map((sentence) => (
        <Notice key={sentence} tone="alert">
          {sentence}
        </Notice>
      ))}
      {calm.map((sentence) => (
        <Notice key={sentence}>{sentence}</Notice>
      ))}
    </div>
  );
}
