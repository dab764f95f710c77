// The one plain notice of the first start.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, IconLink } from '../../components/button';
import { Mark } from '../../components/mark';
import { Heading, Screen } from '../../components/screen';
import { welcome } from '../../kept/first-time';
import { language, words } from '../../language/words';
import { voiceList } from '../voices/list';
import css from './home.module.css';
// What the page begins with looks like that before what shows it has come.
import '../../components/choice.module.css';
import '../voices/voices.module.css';

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
        {Speaking ? (
          // Drawn into the page when Afterglow is built, it hears nothing yet.
          <div class={css.speaking} data-begun={language.value?.id} inert={import.meta.env.SSR}>
            <Speaking />
          </div>
        ) : (
          <AsBegun />
        )}
      </div>
    </Screen>
  );
}

/** What the page has begun with in that place (src/app/built-in.tsx); nothing where it has not, or in another language. */
function AsBegun() {
  const place = useRef<HTMLDivElement>(null);
  const [begun] = useState(() => [
    ...(document.querySelector(`[data-begun=${language.value?.id}]`)?.childNodes ?? []),
  ]);
  // Preact takes out of an element what it has not drawn.
  useLayoutEffect(() => place.current?.append(...begun), [begun]);
  return <div ref={place} class={css.speaking} data-begun={language.value?.id} inert />;
}
