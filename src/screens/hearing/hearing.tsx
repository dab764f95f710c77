// Trying spoken commands: what is heard, word by word, and how easily a word is taken.
import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { ear, KEENNESS, keenness, readListening } from '../../kept/listening';
import { spokenCommands } from '../../kept/switches';
import { allWords } from '../../language/words';
import type { Command, Standing } from '../../listening';
import { underWay } from '../../state/playing';
import { BackLink } from '../back-link';
import { HeardList } from './heard-list';
import css from './hearing.module.css';
import { Meter } from './meter';
import { Mic } from './mic-sign';
import { useTrial } from './use-trial';

/** Nothing listens until someone asks for it here. */
export function HearingScreen() {
  const { spoken, titles, trial: words } = allWords();
  const trial = useTrial();
  const { standing, heard, understood, glimpse, begin, end } = trial;
  useEffect(() => void Promise.all([readListening(), spokenCommands.read()]), []);
  const now = standing.value;
  const listens = now !== undefined && now.kind !== 'fault';
  return (
    <Screen title={titles.settings} bar={<BackLink />}>
      <Heading>{words.heading}</Heading>
      <p>{words.lead}</p>
      <p class={css.soft}>{words.private}</p>
      <div class={css.stage}>
        <Button
          look={listens ? 'plain' : 'main'}
          wide
          icon={listens ? ICONS.stop : ICONS.mic}
          onPress={listens ? end : begin}
        >
          {listens ? words.end : words.begin}
        </Button>
        <Stands now={now} />
        {listens && <Meter glimpse={glimpse} />}
        {underWay.value && <p class={css.soft}>{words.rests}</p>}
      </div>
      <ToTry understood={understood} />
      <HeardList heard={heard} />
      {ear.value === 'own' && (
        <div class={css.tune}>
          <Choice
            label={words.tune.label}
            value={keenness.value}
            options={[...KEENNESS].reverse().map((value) => ({ value, name: words.tune[value] }))}
            onChoose={(value) => void keenness.choose(value)}
          />
          <p class={css.soft}>{words.tune.why}</p>
        </div>
      )}
      {!spokenCommands.value && (
        <p class={css.soft}>
          {words.off}{' '}
          <a class={css.link} href="#/settings">
            {spoken.label}
          </a>
        </p>
      )}
    </Screen>
  );
}

/** What the microphone does, in words: read out when it changes. */
function Stands({ now }: { now: Standing | undefined }) {
  const { listening, trial: words } = allWords();
  if (now?.kind === 'fault') return <Notice tone="alert">{listening.faults[now.why]}</Notice>;
  return (
    <div class={css.stands} role="status">
      {now && <Mic isOpen={now.kind === 'listening'} size={20} />}
      {now?.kind === 'opening' && listening.opening}
      {now?.kind === 'away' && listening.away[now.why]}
      {now?.kind === 'listening' && (
        <span>
          {words.listens} {now.earbuds && listening.earbuds}
        </span>
      )}
    </div>
  );
}

/** Every word, ticked off once it was understood. */
function ToTry({ understood }: { understood: ReadonlySignal<ReadonlySet<Command>> }) {
  const { commands, trial: words } = allWords();
  const all = Object.entries(commands);
  return (
    <section class={css.section} aria-labelledby="to-try">
      <h2 id="to-try">{words.words}</h2>
      <ul class={css.words}>
        {all.map(([command, said]) => (
          <Word key={command} isUnderstood={understood.value.has(command as Command)}>
            {said}
          </Word>
        ))}
      </ul>
      <p class={css.all} role="status">
        {understood.value.size === all.length && words.all}
      </p>
    </section>
  );
}

function Word({ isUnderstood, children }: { isUnderstood: boolean; children: string }) {
  const { trial: words } = allWords();
  return (
    <li class={css.word} data-understood={isUnderstood}>
      {isUnderstood && <Icon name={ICONS.check} size={18} />}
      <span>{children}</span>
      {isUnderstood && <span class="visually-hidden">, {words.understood}</span>}
    </li>
  );
}
