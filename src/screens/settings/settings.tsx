// Settings and about: brightness, installing, offline, and what this is.

import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { Heading, Screen } from '../../components/screen';
import { install } from '../../device/install';
import { canVibrate } from '../../device/vibration';
import { chosenLanguage } from '../../kept/language';
import { vibration } from '../../kept/switches';
import { THEMES, theme } from '../../kept/theme';
import { LANGUAGES } from '../../language/offered';
import { allWords } from '../../language/words';
import { BackLink } from '../back-link';
import { OfflineStatus } from '../home/status';
import { Speaking } from '../voices/speaking';
import { InThePlayer } from './in-the-player';
import { Licences } from './licences';
import css from './settings.module.css';
import { SpokenCommands } from './spoken-commands';

/** Everything that is not a routine. */
export function SettingsScreen() {
  const { settings: words, titles } = allWords();
  return (
    <Screen title={titles.settings} bar={<BackLink />}>
      <Heading>{words.heading}</Heading>
      <div class={css.columns}>
        <div class={css.column}>
          <Choice
            label={words.theme.label}
            value={theme.value}
            options={THEMES.map((value) => ({ value, name: words.theme[value] }))}
            onChoose={(chosen) => void theme.choose(chosen)}
          />
          <LanguageChoice />
          <Speaking manages />
          {canVibrate() && (
            <Choice
              label={words.vibration.label}
              value={vibration.value ? 'on' : 'off'}
              options={(['off', 'on'] as const).map((value) => ({
                value,
                name: words.vibration[value],
              }))}
              onChoose={(value) => void vibration.choose(value === 'on')}
            />
          )}
          <InThePlayer />
        </div>
        <div class={css.column}>
          <SpokenCommands />
          <section class={css.section}>
            <h2>{words.installHeading}</h2>
            <Install />
          </section>
          <section class={css.section}>
            <h2>{words.offlineHeading}</h2>
            <OfflineStatus />
          </section>
          <section class={css.section}>
            <h2>{words.aboutHeading}</h2>
            {words.about.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
          <section class={css.section}>
            <h2>{words.voicesHeading}</h2>
            {words.voices.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <Licences />
          </section>
        </div>
      </div>
    </Screen>
  );
}

/** Nothing, as long as there is only one to choose. */
function LanguageChoice() {
  const { language: words } = allWords().settings;
  if (LANGUAGES.length === 1) return null;
  return (
    <Choice
      label={words.label}
      value={chosenLanguage.value}
      options={[
        { value: '', name: words.device },
        ...LANGUAGES.map(({ id, name }) => ({ value: id, name })),
      ]}
      onChoose={(id) => void chosenLanguage.choose(id)}
    />
  );
}

function Install() {
  const { settings: words } = allWords();
  const state = install.value;
  switch (state.kind) {
    case 'promptable':
      return (
        <>
          <p>{words.install.promptable}</p>
          <Button look="main" onPress={() => void state.prompt()}>
            {words.install.prompt}
          </Button>
        </>
      );
    case 'ios-guide':
      return (
        <ol class={css.guide}>
          {words.install['ios-guide'].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      );
    case 'installed':
    case 'unavailable':
      return <p>{words.install[state.kind]}</p>;
  }
}
