// A link for the camera of another phone.
import { useMemo } from 'preact/hooks';
import { allWords } from '../../language/words';
import { pathOf, qrOf } from '../../passing/qr';
import css from './pass-on.module.css';

/** Dark on light in either theme, as cameras know it; where it would be too large, that is said. */
export function QrCode({ link }: { link: string }) {
  const { qr: words } = allWords().passing;
  const squares = useMemo(() => qrOf(link), [link]);
  if (squares === 'too-large') {
    return (
      <p class={css.outcome} role="status">
        {words.tooLarge}
      </p>
    );
  }
  return (
    <figure class={css.code}>
      <svg
        viewBox={`0 0 ${squares.length} ${squares.length}`}
        role="img"
        aria-label={words.label}
        shape-rendering="crispEdges"
      >
        <rect class={css.light} width={squares.length} height={squares.length} />
        <path class={css.dark} d={pathOf(squares)} />
      </svg>
      <figcaption>{words.hint}</figcaption>
    </figure>
  );
}
