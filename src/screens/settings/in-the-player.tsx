// How someone likes the player: its words, the dark screen, and how to use it without hands.

import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { asWritten } from '../../content/as-written';
import { handsFreeStep } from '../../content/between';
import { voiceFor } from '../../content/voice';
import { FIRST_TAPS, firstTap, readInThePlayer } from '../../kept/in-the-player';
import { deviceVoice } from '../../kept/switches';
import { voice } from '../../kept/voice';
import { allWords } from '../../language/words';
import { createSamples, handsFreeOf } from '../../player/sample';
import { underWay } from '../../state/playing';
import { CaptionSize } from '../text/caption-size';
import css from './settings.module.css';

/** One element for the life of the app: phones unlock them one by one. */
const samples = createSamples(handsFreeOf);

/** The choices, and what is said to whoever is new. */
export function InThePlayer() {
  const { inThePlayer: words } = allWords().settings;
  useEffect(() => void readInThePlayer(), []);
  return (
    <>
      <CaptionSize />
      <Choice
        label={words.firstTap.label}
        value={firstTap.value}
        options={FIRST_TAPS.map((value) => ({ value, name: words.firstTap[value] }))}
        onChoose={(value) => void firstTap.choose(value)}
      />
      <OwnWords />
      <section class={css.section}>
        <h2>{words.handsFree.heading}</h2>
        {handsFreeStep()
          .cues.filter(({ role }) => role === 'guidance')
          .map(({ id, text }) => (
            <p key={id}>{asWritten(text)}</p>
          ))}
        <HearIt />
      </section>
    </>
  );
}

/** Nothing where the device has no voice of its own. */
function OwnWords() {
  const { deviceVoice: words } = allWords().record;
  useEffect(() => void deviceVoice.read(), []);
  if (!('speechSynthesis' in globalThis)) return null;
  return (
    <div class={css.section}>
      <Choice
        label={words.label}
        value={deviceVoice.value ? 'on' : 'off'}
        options={(['on', 'off'] as const).map((value) => ({ value, name: words[value] }))}
        onChoose={(value) => void deviceVoice.choose(value === 'on')}
      />
      <p>{words.hint}</p>
    </div>
  );
}

/** Nothing while a routine is under way: two voices at once would be one too many. */
function HearIt() {
  const { inThePlayer: words } = allWords().settings;
  const speaks = voiceFor(voice.value.speaks);
  useEffect(() => {
    if (speaks) void samples.bring(speaks);
    return samples.stop;
  }, [speaks]);
  useEffect(() => {
    if (underWay.value) samples.stop();
  }, [underWay.value]);
  if (!speaks || underWay.value) return null;
  const sounds = samples.heard.value === speaks;
  return (
    <>
      <div>
        <Button icon={sounds ? ICONS.stop : 'play'} onPress={() => void samples.toggle(speaks)}>
          {sounds ? words.handsFree.stop : words.handsFree.hear}
        </Button>
      </div>
      {samples.missing.value === speaks && <Notice tone="alert">{words.handsFree.missing}</Notice>}
    </>
  );
}
