// Switching spoken commands on, with what the microphone is for and what can be said; and how to be listened to.
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Choice } from '../../components/choice';
import { Notice } from '../../components/notice';
import { isIos } from '../../device/platform';
import { EARS, listenTime } from '../../kept/listening';
import { spokenCommands } from '../../kept/switches';
import { allWords } from '../../language/words';
import {
  type Availability,
  bringEar,
  type Command,
  type EarName,
  hearing,
  type Standing,
} from '../../listening';
import css from './settings.module.css';
import { FetchPack, WhoListens } from './who-listens';

/** From what suits most to what suits few. */
const TIMES = ['as-suits', 'at-questions', 'always'] as const;

type Fault = Extract<Standing, { kind: 'fault' }>['why'];

/** The choice, or the sentence that says why there is none; nothing until that is known. */
export function SpokenCommands() {
  const { spoken: words } = allWords();
  const own = useAvailability('own');
  const browser = useAvailability('browser');
  if (!own.value || !browser.value) return null;
  const here = EARS.filter((each) => ({ own, browser })[each].value !== 'unavailable');
  return (
    <section class={css.section}>
      <h2>{words.label}</h2>
      {here.length === 0 && <p>{words.unavailable}</p>}
      {here[0] === 'browser' && browser.value === 'downloadable' ? (
        <FetchPack availability={browser} />
      ) : (
        here.length > 0 && <Offered here={here} browser={browser} />
      )}
    </section>
  );
}

interface OfferedProps {
  /** Who can listen here. */
  readonly here: readonly EarName[];
  readonly browser: Signal<Availability | undefined>;
}

function Offered({ here, browser }: OfferedProps) {
  const { listening, spoken: words } = allWords();
  const refused = useSignal<Fault | undefined>(undefined);
  const refusals = useSignal(0);
  const choose = async (on: boolean) => {
    // The browser's question comes with the touch, and not in the middle of a routine.
    refused.value = on ? await (await bringEar()).askForMicrophone() : undefined;
    void spokenCommands.choose(on && !refused.value);
    // Only then: drawing it anew costs the focus.
    if (refused.value) refusals.value += 1;
  };
  const fault = hearing.value.kind === 'fault' ? hearing.value.why : refused.value;
  return (
    <>
      <div class={css.full}>
        <Choice
          // Drawn anew after a refusal: the browser has already moved the dot.
          key={refusals.value}
          label={<span class="visually-hidden">{words.label}</span>}
          value={spokenCommands.value ? 'on' : 'off'}
          options={(['off', 'on'] as const).map((value) => ({ value, name: words[value] }))}
          onChoose={(value) => void choose(value === 'on')}
        />
      </div>
      {fault && <Notice tone="alert">{listening.faults[fault]}</Notice>}
      {words.about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{words.reader}</p>
      {isIos(navigator) && <p>{words.iPhone}</p>}
      <WhatToSay />
      <div>
        <a class={css.link} href="#/hearing">
          {words.try}
        </a>
        <p>{words.tryHint}</p>
      </div>
      {spokenCommands.value && (
        <>
          <div class={css.full}>
            <Choice
              label={words.atQuestions.label}
              value={listenTime.value}
              options={TIMES.map((value) => ({ value, name: words.atQuestions[value] }))}
              onChoose={(value) => void listenTime.choose(value)}
            />
          </div>
          <p>{words.atQuestions.why}</p>
        </>
      )}
      {here.length > 1 && <WhoListens availability={browser} />}
    </>
  );
}

/** Every word, and what it does. */
function WhatToSay() {
  const { commands, spoken: words } = allWords();
  return (
    <details class={css.details}>
      <summary>{words.words}</summary>
      <dl>
        {Object.entries(commands).map(([command, said]) => (
          <div key={command}>
            <dt>{said}</dt>
            <dd>{words.means[command as Command]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Whether `which` can listen here; undefined until it is known. */
function useAvailability(which: EarName): Signal<Availability | undefined> {
  const known = useSignal<Availability | undefined>(undefined);
  useEffect(() => {
    void bringEar(which)
      .then((each) => each.availability())
      .catch(() => 'unavailable' as const)
      .then((answer) => {
        known.value = answer;
      });
  }, [which, known]);
  return known;
}
