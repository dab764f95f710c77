// Whom to call besides the emergency number, where that is certain; elsewhere, how to find out.
import type { LineKind } from '../../catalogue/help-lines/line';
import { type Line, type LineId, linesIn } from '../../catalogue/help-lines/lines';
import { callLink, parseNumber, textLink } from '../../catalogue/phone-number';
import { emergencyCall, whereToCall } from '../../kept/emergency';
import { allWords } from '../../language/words';
import css from './lines.module.css';

/** How a heading stands among the others of its page. */
type Title = 'h2' | 'h3' | 'h4';

interface LinesProps {
  /** Of the heading over them. */
  readonly level: 2 | 3;
  /** Whether poison centres and medical advice are among them. */
  readonly more: boolean;
}

/** The lines of the country where someone is, for whoever is in need and not in danger. */
export function Lines({ level, more }: LinesProps) {
  const { countries, emergency, helpLines: words } = allWords();
  // They may show twice, on their page and on the quiet one over it: roots of their own, whose `useId` are the same.
  const id = `lines-${level}`;
  const Title = level === 2 ? 'h2' : 'h3';
  const title = level === 2 ? 'h3' : 'h4';
  const where = whereToCall.value;
  const { name, within = name } = where ? countries[where.country] : { name: '' };
  const lines = where ? linesIn(where.country, where.zone) : [];
  const moreLines = more ? lines.filter(({ kind }) => kind === 'poison' || kind === 'advice') : [];
  // Said at the emergency number already, where that is the country's own.
  const elsewhere = where?.elsewhere && emergencyCall.value.kind !== 'country';
  return (
    <section class={css.lines} aria-labelledby={id}>
      <Title id={id} class={css.heading}>
        {lines.length > 0 ? words.forUse(within) : words.heading}
      </Title>
      {!where && <p>{words.unknown}</p>}
      {elsewhere && <p>{emergency.elsewhere(within)}</p>}
      <Group title={title} kind="assault" lines={lines} />
      <Group title={title} kind="crisis" lines={lines} />
      {moreLines.length > 0 && (
        <details class={css.more}>
          <summary>{words.more}</summary>
          <div class={css.lines}>
            <Group title={title} kind="poison" lines={moreLines} />
            <Group title={title} kind="advice" lines={moreLines} />
          </div>
        </details>
      )}
      <p>{words.find}</p>
      {lines.length > 0 && (
        <p class={css.note}>
          {words.lookedUp(earliest(lines))} {words.trace}
        </p>
      )}
    </section>
  );
}

/** How to reach the emergency services without speaking, where there is a way. */
export function WithoutSpeaking({ title }: { title: Title }) {
  const where = whereToCall.value;
  return where ? (
    <Group title={title} kind="deaf" lines={linesIn(where.country, where.zone)} />
  ) : null;
}

interface GroupProps {
  readonly title: Title;
  readonly kind: Exclude<LineKind, 'emergency'>;
  /** Of all kinds. */
  readonly lines: readonly Line[];
}

function Group({ title: Title, kind, lines }: GroupProps) {
  const { helpLines: words } = allWords();
  const id = `lines-${Title}-${kind}`;
  const group = lines.filter((line) => line.kind === kind);
  if (group.length === 0) return null;
  return (
    <div class={css.group}>
      <Title id={id} class={css.kind}>
        {words.kinds[kind]}
      </Title>
      <ul class={css.list} aria-labelledby={id}>
        {group.map((line) => (
          <li key={line.id} class={css.line}>
            <One line={line} />
          </li>
        ))}
      </ul>
      {group.some(({ women }) => women) && <p class={css.note}>{words.everyone}</p>}
    </div>
  );
}

/** Who answers, when and for whom; then the number, which only a touch dials. */
function One({ line: { id, name, call, text, hours, free, women } }: { line: Line }) {
  const { helpLines: words, lineNotes } = allWords();
  const notes: Readonly<Partial<Record<LineId, string>>> = lineNotes;
  const said = [
    women && words.women,
    hours && words.hours[hours],
    free && words.free,
    notes[id],
  ].filter(Boolean);
  return (
    <>
      <p class={css.name}>{name}</p>
      {said.length > 0 && <p class={css.note}>{said.join(' ')}</p>}
      {call !== undefined && (
        <Way who={name} href={callLink(dialOf(call))}>
          {words.call(call)}
        </Way>
      )}
      {text !== undefined && (
        <Way who={name} href={textLink(dialOf(text))}>
          {words.text(text)}
        </Way>
      )}
    </>
  );
}

function Way({ who, href, children }: { who: string; href: string; children: string }) {
  return (
    <a class={css.way} href={href}>
      <span class="visually-hidden">{who}: </span>
      {children}
    </a>
  );
}

/** The digits that are dialled for a number as it is shown. */
function dialOf(shown: string): string {
  const parsed = parseNumber(shown);
  return parsed.kind === 'number' ? parsed.dial : '';
}

/** The day on which the first of `lines` was looked up. */
function earliest(lines: readonly Line[]): Date {
  return new Date(Math.min(...lines.map(({ on }) => Date.parse(on))));
}
