// Why aftercare matters: what it is, what it gives, whom it is for, and what is known.
import { Icon } from '../../components/icon';
import { Heading, Screen } from '../../components/screen';
import { allWords } from '../../language/words';
import { BackLink } from '../back-link';
import { Known } from './known';
import { Needs } from './needs';
import css from './why.module.css';

/** A short page to read, whose links lead to the practices. */
export function WhyScreen() {
  const { titles, why: words } = allWords();
  return (
    <Screen title={titles.why} bar={<BackLink />}>
      <div class={css.intro}>
        <Heading>{words.heading}</Heading>
        <p class={css.lead}>{words.lead}</p>
        <p class={css.text}>{words.what}</p>
      </div>
      <Needs />
      <section aria-labelledby="everyone">
        <h2 id="everyone" class={css.sectionHeading}>
          {words.everyone}
        </h2>
        <ul class={css.points}>
          {words.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="found">
        <h2 id="found" class={css.sectionHeading}>
          {words.found.heading}
        </h2>
        <ul class={css.points}>
          {words.found.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <Known />
      <a class={css.onward} href="#/find">
        {words.find}
        <Icon name="forward" size={20} />
      </a>
    </Screen>
  );
}
