// Every red flag as it is written and as the ear heard it, side by side in all voices. Pure.
import { classOf, type HeardLine } from './report';
import { compared } from './words';

/** A page of every red flag of `rows`: as it is written, and as the ear heard it of each voice. */
export function redFlagPage(
  rows: readonly { readonly voice: string; readonly heard: readonly HeardLine[] }[],
): string {
  const texts = new Map<string, Map<string, string>>();
  for (const { voice, heard } of rows) {
    for (const each of heard.filter(({ line }) => classOf(line) === 'red flag')) {
      const { text } = each.line;
      const byVoice = texts.get(text) ?? new Map<string, string>();
      texts.set(text, byVoice.set(voice, sayHeard(text, each.heard)));
    }
  }
  const voices = rows.map(({ voice }) => voice);
  const cells = [...texts].map(([text, byVoice]) => [
    text,
    ...voices.map((voice) => byVoice.get(voice) ?? ''),
  ]);
  return [['as it is written', ...voices], ['---', ...voices.map(() => '---')], ...cells]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** What was heard, where it is spelled otherwise than `text`. */
function sayHeard(text: string, heard: string): string {
  const spelled = (words: string) => words.toLowerCase().replace(/[^a-z0-9' ]/g, '');
  if (spelled(text) === spelled(heard)) return 'the same';
  const { wrong } = compared(text, heard);
  return wrong > 0 ? `${heard} (${wrong} wrong)` : heard;
}
