// The one plain notice of the first start.

import { Button, IconLink } from '../../components/button';
import { Mark } from '../../components/mark';
import { Heading, Screen } from '../../components/screen';
import { welcome } from '../../kept/first-time';
import { words } from '../../language/words';
import { voiceList } from '../voices/list';
import css from './home.module.css';

/** Says what this is and who it is for, once. */
export function Welcome() {
  const { common, titles, welcome: says } = words();
  const Speaking = voiceList.value?.Speaking;
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
          {says.enter}
        </Button>
      }
    >
      <div class={css.welcome}>
        <Mark size={96} />
        <Heading>{says.heading}</Heading>
        <p class={css.lead}>{says.lead}</p>
        <ul class={css.points}>
          {says.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        {Speaking && <Speaking />}
      </div>
    </Screen>
  );
}
