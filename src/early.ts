// Runs before the app, from the page itself and before anything is painted: shows the first screen that was
// drawn when Afterglow was built, in the theme of the last visit, and notes what is tapped on it. A plain
// script of its own, without imports: the policy allows none in the page.

interface Window {
  /** What the page has begun with; undefined where its script is missing. */
  readonly early?: {
    /** What shows already; undefined where the app has to draw it first. */
    readonly screen: 'home' | 'welcome' | undefined;
    /** The last button that was tapped on it. */
    readonly tapped: HTMLButtonElement | undefined;
    /** Notes no more taps. */
    end(): void;
    /**
     * The browser's offer to put the app on the home screen, if it has come; whoever asks for it listens
     * from then on.
     */
    takeOffer(): Event | undefined;
  };
}

{
  const page = document.documentElement;
  const root = document.getElementById('app');

  /** What the last visit has left: a screen, a theme and a language. Where nothing may be kept, nothing. */
  const lastVisit = (): readonly string[] => {
    try {
      return (localStorage.getItem('afterglow-first') ?? '').split(' ');
    } catch {
      return [];
    }
  };
  const [screen, theme, language] = lastVisit();

  const isLight =
    theme === 'light' ||
    (theme === 'system' && matchMedia('(prefers-color-scheme: light)').matches);
  page.dataset.theme = isLight ? 'light' : 'dark';

  const speaksThis = language
    ? language === page.lang
    : navigator.languages.some((each) => each.startsWith(page.lang));
  // What is to start shows over it.
  const isHome = /^(#\/?(start\/.*)?)?$/.test(location.hash);
  const first = screen === 'home' ? 'home' : 'welcome';
  const drawn = document.getElementById(`first-${first}`);
  const shows = isHome && speaksThis && root && drawn instanceof HTMLTemplateElement;
  if (shows) {
    if (isLight) {
      for (const picture of drawn.content.querySelectorAll('img')) {
        picture.setAttribute('src', `${picture.getAttribute('src')}`.replace('/dark/', '/light/'));
      }
    }
    root.prepend(drawn.content);
  }

  let tapped: HTMLButtonElement | undefined;
  const note = ({ target }: Event) => {
    tapped = (target instanceof Element && target.closest('button')) || tapped;
  };
  addEventListener('click', note, true);
  // It comes once, and perhaps before anything else has come that could make use of it.
  let offer: Event | undefined;
  const keep = (event: Event) => {
    // The browser's own bar would come up unasked.
    event.preventDefault();
    offer = event;
  };
  addEventListener('beforeinstallprompt', keep);
  Object.defineProperty(window, 'early', {
    value: {
      screen: shows ? first : undefined,
      get tapped() {
        return tapped;
      },
      end: () => removeEventListener('click', note, true),
      takeOffer() {
        removeEventListener('beforeinstallprompt', keep);
        return offer;
      },
    } satisfies Window['early'],
  });
}
