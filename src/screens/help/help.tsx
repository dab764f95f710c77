// The page that sends people to real help: whom to call, when, and what to do until then.
import type { RedFlag } from '../../catalogue/model';
import { Heading, Screen } from '../../components/screen';
import { redFlags, soon } from '../../content/red-flags';
import { allWords } from '../../language/words';
import { underWay } from '../../state/playing';
import { asideParts } from '../aside/there';
import { BackLink } from '../back-link';
import { CallButton } from './call-button';
import { FirstDays, FirstDaysSources } from './first-days';
import css from './help.module.css';
import { Lines } from './lines';

/** Open at every moment, from the first screen and from the player, which pauses for it. */
export function HelpScreen() {
  const { help: words, titles } = allWords();
  return (
    <Screen
      title={titles.help}
      bar={
        underWay.value ? (
          <a class={css.resume} href="#/playing">
            {words.resume}
          </a>
        ) : (
          <BackLink />
        )
      }
    >
      <Heading>{words.heading}</Heading>
      <p class={css.lead}>{words.lead}</p>
      <CallButton />
      <section class={css.consent} aria-labelledby="consent">
        <h2 id="consent">{words.consentHeading}</h2>
        <p>{words.consent}</p>
        <QuietPage />
      </section>
      <Lines level={2} more />
      <Flags heading={words.flags} flags={redFlags()} />
      <Flags heading={words.soon} flags={soon()} />
      <FirstDays level={2} />
      <FirstDaysSources />
      <p class={css.lead}>{words.notAdvice}</p>
    </Screen>
  );
}

/** The way to the quiet page, and how to know it elsewhere. */
function QuietPage() {
  const { aside: words } = allWords();
  const parts = asideParts.value;
  if (!parts) return null;
  return (
    <>
      <p>{words.onHelp}</p>
      <parts.AsideLink />
    </>
  );
}

function Flags({ heading, flags }: { heading: string; flags: readonly RedFlag[] }) {
  return (
    <section aria-label={heading}>
      <h2 class={css.sectionHeading}>{heading}</h2>
      <ul class={css.flags}>
        {flags.map(({ id, sign, meanwhile }) => (
          <li key={id} class={css.flag}>
            <p class={css.sign}>{sign}</p>
            <p class={css.meanwhile}>{meanwhile}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
