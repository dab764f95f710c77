// The page of `npm run script`: one file beside the clips that it plays, made to be printed on A4.
import { SOURCES, type SourceId } from '../src/catalogue/sources';
import type { VoiceId } from '../src/catalogue/voices';
import type { Line } from './lines';
import { NOTES_KEY, SCRIPT_PLAYER } from './script-player';
import { SCRIPT_STYLE } from './script-style';
import { stepInWords, whenInWords } from './script-words';

/** A line, and what can be told of how it is read. */
export interface ReadLine extends Line {
  readonly words: number;
  /** Of those voices that speak it as it is written now. */
  readonly seconds: ReadonlyMap<VoiceId, number>;
}

/** The whole page of the lines of `owners`, in their order. */
export function scriptPage(
  owners: ReadonlyMap<string, readonly ReadLine[]>,
  voices: readonly VoiceId[],
): string {
  const sections = [...owners].map(([owner, lines]) => section(owner, lines, voices));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Afterglow: every line</title>
<style>${SCRIPT_STYLE}</style>
</head>
<body>
<h1>Afterglow: every line</h1>
<p>Read each line aloud, slowly, as to one person who is lying down. Tick what sounds right. Note what
does not: a word that trips, a breath that runs out, a tone that is off, a claim its source does not
carry.</p>
${tools([...owners.keys()], voices)}
${totals([...owners.values()].flat(), voices)}
${contents(owners, voices)}
${sections.join('\n')}
<script>${SCRIPT_PLAYER}</script>
</body>
</html>
`;
}

/** What is only there on a screen: whose lines to show, hearing them in a row, and the notes. */
function tools(owners: readonly string[], voices: readonly VoiceId[]): string {
  const choices = owners.map((owner) => `<option>${owner}</option>`);
  const rows = voices.map(
    (voice) => `<button type="button" data-row="${voice}">All in ${voice}</button>`,
  );
  return `<form class="tools" onsubmit="return false">
<label>Whose lines <select id="whose"><option value="">everyone’s</option>${choices.join('')}</select></label>
${rows.join('\n')}
<button type="button" id="stop">Stop</button>
<button type="button" id="copy" data-key="${NOTES_KEY}">Copy ticks and notes</button>
</form>`;
}

function totals(lines: readonly ReadLine[], voices: readonly VoiceId[]): string {
  const longest = lines.reduce<ReadLine | undefined>(
    (most, line) => (most && most.words >= line.words ? most : line),
    undefined,
  );
  const words = wordsIn(lines);
  const figures: [string, string][] = [
    ['Lines', String(lines.length)],
    ['Words', String(words)],
    ['Words in a line, on average', (words / lines.length).toFixed(1)],
    ['Longest line', longest ? `${longest.words} words: ${escaped(longest.id)}` : ''],
    ...voices.map((voice): [string, string] => [`Minutes in ${voice}`, minutes(lines, voice)]),
  ];
  const rows = figures.map(([what, figure]) => `<dt>${what}</dt><dd>${figure}</dd>`);
  return `<dl>${rows.join('')}</dl>`;
}

/** What there is of each owner, with links. */
function contents(
  owners: ReadonlyMap<string, readonly ReadLine[]>,
  voices: readonly VoiceId[],
): string {
  const rows = [...owners].map(
    ([owner, lines]) =>
      `<tr><th scope="row"><a href="#${owner}">${owner}</a></th><td class="number">${lines.length}</td>` +
      `<td class="number">${wordsIn(lines)}</td>` +
      `${voices.map((voice) => `<td class="number">${minutes(lines, voice)}</td>`).join('')}</tr>`,
  );
  const heads = ['lines', 'words', ...voices.map((voice) => `min, ${voice}`)];
  return `<table class="contents"><thead><tr><th scope="col">whose</th>${heads
    .map((head) => `<th scope="col" class="number">${head}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function section(owner: string, lines: readonly ReadLine[], voices: readonly VoiceId[]): string {
  const heads = ['', 'cue', 'when', 'line', 'words', ...voices, 'sources', 'notes'];
  const rows = lines.map((line, index) => {
    const opens = line.step !== lines[index - 1]?.step;
    return (opens ? stepRow(line, heads.length) : '') + lineRow(line, voices);
  });
  return `<section id="${owner}"><h2>${owner}</h2>
<table class="lines"><thead><tr>${heads
    .map((head, column) => {
      const isNumber = column >= 4 && column < 5 + voices.length;
      return `<th scope="col"${isNumber ? ' class="number"' : ''}>${head || '<span aria-label="Sounds right">✓</span>'}</th>`;
    })
    .join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></section>`;
}

function stepRow(line: ReadLine, columns: number): string {
  const name = line.advice ? `${line.advice}: ${line.step.title}` : line.step.title;
  return `<tr class="step"><th colspan="${columns}" scope="colgroup">${escaped(name)}
<span>${escaped(stepInWords(line.step))}</span></th></tr>\n`;
}

function lineRow(line: ReadLine, voices: readonly VoiceId[]): string {
  const clips = voices.map((voice) => clip(line, voice));
  return (
    `<tr data-line="${escaped(line.id)}"><td><input type="checkbox" aria-label="${escaped(line.id)} sounds right"></td>` +
    `<td class="id">${line.id.split('.').map(escaped).join('.<wbr>')}</td>` +
    `<td class="when">${escaped(whenInWords(line.cue))}</td>` +
    `<td class="line">${escaped(line.text)}</td><td class="number">${line.words}</td>` +
    `${clips.map((each) => `<td class="number">${each}</td>`).join('')}` +
    `<td class="sources">${(line.cue.sources ?? []).map(sourceLink).join('<br>')}</td>` +
    `<td class="notes" contenteditable="plaintext-only" aria-label="Notes on ${escaped(line.id)}"></td></tr>`
  );
}

/** How long `voice` takes for `line`, as a button that plays it. */
function clip(line: ReadLine, voice: VoiceId): string {
  const seconds = line.seconds.get(voice)?.toFixed(1);
  if (seconds === undefined) return 'not voiced';
  const file = escaped(`audio/.work/clips/${voice}/${line.id}.mp3`);
  const name = escaped(`Hear ${line.id} in ${voice}`);
  return `<button type="button" data-clip="${file}" data-voice="${voice}" aria-label="${name}">${seconds}</button>`;
}

/** As many letters of a source's title as a narrow column holds. */
const SHORT = 44;

function sourceLink(id: SourceId): string {
  const { title, publisher, url } = SOURCES[id];
  const short = title.length <= SHORT ? title : `${title.slice(0, SHORT).replace(/\W+\w*$/, '')}…`;
  return `<a href="${escaped(url)}" title="${escaped(`${title}. ${publisher}`)}">${escaped(short)}</a>`;
}

function wordsIn(lines: readonly ReadLine[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0);
}

/** How long `voice` speaks in all, and how many lines it does not have. */
function minutes(lines: readonly ReadLine[], voice: VoiceId): string {
  const seconds = lines.reduce((sum, line) => sum + (line.seconds.get(voice) ?? 0), 0);
  const missing = lines.filter((line) => !line.seconds.has(voice)).length;
  return (seconds / 60).toFixed(1) + (missing > 0 ? ` (${missing} not voiced)` : '');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
