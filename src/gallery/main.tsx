// The gallery: every component and state beside each other, for development and for tests that look. It is no
// part of the app: `npm run dev` serves it at /gallery.html, and no build that ships has it.
import { type ComponentChildren, render } from 'preact';
import { Lit } from '../components/still';
import { ENGLISH } from '../language/languages';
import { loadAllWords, speak } from '../language/words';
import { loadSentences } from '../screens/trouble/load';
import { Gallery, Parts } from './gallery';
import { allAsUsual, STATES } from './states';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/hues.css';
import '../styles/forced-colors.css';

/** `?theme=light` for the other one; `#parts` without states, `#broken` that state alone. */
const theme = new URL(location.href).searchParams.get('theme') === 'light' ? 'light' : 'dark';

function show(root: Element): void {
  render(null, root);
  allAsUsual();
  const name = decodeURIComponent(location.hash.slice(1));
  render(<Lit.Provider value={theme}>{shownAs(name)}</Lit.Provider>, root);
  document.body.dataset.shown = name;
}

function shownAs(name: string): ComponentChildren {
  if (name === 'parts') return <Parts />;
  const state = STATES.find((each) => each.name === name);
  state?.begin?.();
  return state ? <state.Show /> : <Gallery theme={theme} />;
}

async function open(): Promise<void> {
  const root = document.getElementById('gallery');
  if (!root) throw new Error('gallery.html has no #gallery');
  document.documentElement.dataset.theme = theme;
  await speak(ENGLISH);
  await loadAllWords();
  await loadSentences();
  addEventListener('hashchange', () => show(root));
  document.body.dataset.states = STATES.map(({ name }) => name).join();
  show(root);
}

void open();
