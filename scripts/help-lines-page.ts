// The page that lists every line there is something known of, for a person to call through or look up before
// a release: who answers, where that stands, and when it was looked up.
import { COUNTRIES, type Country } from '../src/catalogue/countries';
import { EMERGENCY, hasNumber, LOOKED_UP } from '../src/catalogue/emergency';
import { type HelpLine, LINE_KINDS } from '../src/catalogue/help-lines/line';
import { LINES } from '../src/catalogue/help-lines/lines';
import { countries } from '../src/locale/en/emergency';
import { lineNotes } from '../src/locale/en/help-lines';

const NOTES: Readonly<Partial<Record<string, string>>> = lineNotes;

const INTRODUCTION = `# Whom to call, line by line

Written by \`npx vitest run tests/unit/house/help-lines.test.ts -u\` from \`src/catalogue/emergency.ts\` and
\`src/catalogue/help-lines\`. Change those, not this.

Before a release a person goes through every line marked **S**: reads it on its operator's own page, or calls it
(never an emergency number), and sets its day in \`on\`. One that cannot be confirmed is set to **P**. A line
marked **P** was found in the press or with another third party only, and is never shown; once a page of an
operator, a government or a health service supports it, it becomes **S**. No number is made up or completed.

Numbers show only where the device and its clock name the same country, or for the country someone picked.
`;

/** The page, in Markdown. */
export function helpLinesPage(): string {
  const names = [...COUNTRIES].sort((one, other) =>
    countries[one].name.localeCompare(countries[other].name, 'en'),
  );
  return `${INTRODUCTION}\n${names.map(sectionOf).join('\n')}`;
}

function sectionOf(country: Country): string {
  const lines = LINES.filter((line) => line.country === country).sort(
    (one, other) => LINE_KINDS.indexOf(one.kind) - LINE_KINDS.indexOf(other.kind),
  );
  const rows = [...(hasNumber(country) ? [emergencyRow(country)] : []), ...lines.map(rowOf)];
  return [
    `## ${countries[country].name} (${country})`,
    '',
    '| for | who answers | number | hours and whom | mark | where it stands | looked up |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

function emergencyRow(country: keyof typeof EMERGENCY): readonly string[] {
  const { number, answers, source } = EMERGENCY[country];
  const who = `emergency services: ${answers}`;
  const day = LOOKED_UP.toISOString().slice(0, 10);
  return ['emergency', who, number, countries[country].note ?? '', 'S', cited(source), day];
}

function rowOf(line: HelpLine): readonly string[] {
  const { id, kind, name, call, text, hours, free, women, mark, source, on } = line;
  const numbers = [call, text && `text ${text}`].filter(Boolean).join(', ');
  const said = [
    hours === 'always' ? 'Day and night.' : hours === 'unseen' && 'Hours not seen.',
    free && 'Free.',
    women && 'For women.',
    NOTES[id],
  ].filter(Boolean);
  return [kind, name, numbers || 'none', said.join(' '), mark, cited(source), on];
}

function cited({ publisher, url }: HelpLine['source']): string {
  return `[${publisher}](${url})`;
}
