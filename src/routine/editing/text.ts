// What people write.
import { CAN_BE_SHOWN, MOST, SAYS_SOMETHING } from '../limits';
import type { Refusal } from './refusal';

/** What speaks against `text`, of at most `most` characters; undefined where nothing does. */
export function objectionTo(text: string, most: number): Refusal | undefined {
  if (text.length > most) return { why: 'text-too-long', most };
  if (!CAN_BE_SHOWN.test(text)) return { why: 'cannot-be-shown' };
  return SAYS_SOMETHING.test(text) ? undefined : { why: 'empty-text' };
}

/** What speaks against `lines` of one step; undefined where nothing does. */
export function objectionToLines(lines: readonly string[]): Refusal | undefined {
  if (lines.length === 0) return { why: 'empty-text' };
  if (lines.length > MOST.lines) return { why: 'too-many-lines', most: MOST.lines };
  for (const line of lines) {
    const objection = objectionTo(line, MOST.line);
    if (objection) return objection;
  }
  return undefined;
}

/** The lines of what someone has written: one each, without what is empty. */
export function linesIn(written: string): readonly string[] {
  return written
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A step is called by the beginning of its first line: whole words of it, as far as there is room. */
export function titleFrom([first = '']: readonly string[]): string {
  if (first.length <= MOST.title) return first;
  const cut = first.slice(0, MOST.title);
  // Between two words; or, where there is one long word, anywhere but within a sign of two halves.
  const words = cut.replace(/\s+\S*$/u, '');
  const whole = words === cut ? cut.replace(/[\uD800-\uDBFF]$/u, '') : words;
  return SAYS_SOMETHING.test(whole) ? whole : (SAYS_SOMETHING.exec(first)?.[0] ?? '');
}
