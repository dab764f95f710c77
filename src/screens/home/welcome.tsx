// The one plain notice of the first start.

import { common, titles } from '#words/common';
import { welcome as words } from '#words/home';
import { Button, IconLink } from '../../components/button';
import { Heading, Screen } from '../../components/screen';
import { welcome } from '../../kept/welcomed';
import css from './home.module.css';

/** Says what this is and who it is for, once. */
export function Welcome() {
  return (
    <Screen
      title={titles.home}
      bar={
        <>
          <span />
          <IconLink label={common.help} icon="help" href="#/help" />
        </>
      }
      foot={
        <Button look="main" wide onPress={() => void welcome()}>
          {words.enter}
        </Button>
      }
    >
      <div class={css.welcome}>
        <img class={css.mark} src="./icons/favicon.svg" width={96} height={96} alt="" />
        <Heading>{words.heading}</Heading>
        <p class={css.lead}>{words.lead}</p>
        <ul class={css.points}>
          {words.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
    </Screen>
  );
}
