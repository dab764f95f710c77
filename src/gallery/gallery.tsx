// The page itself: components that do what they do in the app, sentences, and each state in a window of its own.
import { Components } from './components';
import css from './gallery.module.css';
import { Section } from './section';
import { Sentences } from './sentences';
import { STATES } from './states';

/** All of it, in `theme`. */
export function Gallery({ theme }: { theme: 'dark' | 'light' }) {
  return (
    <main class={css.gallery}>
      <h1>Gallery</h1>
      <p>
        <a href={theme === 'dark' ? '?theme=light' : '?theme=dark'}>The other theme</a>
      </p>
      <Parts />
      <Section title="States">
        <ul class={css.states}>
          {STATES.map(({ name }) => (
            <li key={name}>
              <h3>
                <a href={`#${name}`}>{name}</a>
              </h3>
              <iframe
                class={css.frame}
                title={name}
                src={`?theme=${theme}#${name}`}
                loading="lazy"
              />
            </li>
          ))}
        </ul>
      </Section>
    </main>
  );
}

/** Without states: what components and sentences look like. */
export function Parts() {
  return (
    <div class={css.section}>
      <Components />
      <Section title="Sentences">
        <Sentences />
      </Section>
    </div>
  );
}
