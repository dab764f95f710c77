// Makes the file of a routine: what would be heard, and what is told of it.
import { toSeconds } from '../../catalogue/units';
import { tone } from '../../kept/tone';
import { allWords, language } from '../../language/words';
import { mp3File } from '../../player/mp3-file';
import { pictureOf } from '../../routine/picture';
import type { ResolvedRoutine } from '../../routine/resolve';
import type { TimedStep, Timeline } from '../../routine/timeline';
import { loadPlayer } from '../../state/load-player';
import { drawCover } from './cover';

/** Whether the file tells what is in it, or only what made it. */
export type Names = 'named' | 'plain';

/** The file; `tell` hears how much of what it needs is here, from 0 to 1. Rejects with PackMissing where that cannot be had. */
export async function fileIn(
  routine: ResolvedRoutine,
  names: Names,
  tell: (share: number) => void,
): Promise<File> {
  const player = await loadPlayer();
  const [whole, cover] = await Promise.all([
    player.whole({ routine, tone: tone.peek() }, tell),
    drawCover(names === 'named' ? pictureOf(routine.spec) : undefined),
  ]);
  const { timeline } = whole;
  const { asFile: words, lockScreen } = allWords();
  const file = mp3File(whole, {
    title: names === 'named' ? timeline.title : lockScreen.title,
    by: lockScreen.title,
    language: lettersOf(language.peek()?.id ?? ''),
    cover,
    nameOf: (step, number) =>
      names === 'named' ? nameOf(step, timeline) : words.part(number, timeline.steps.length),
  });
  // Of the name anyone may see, so it says no more than how long it is.
  const name = words.file(Math.round(toSeconds(timeline.length) / 60));
  return new File([file], name, { type: file.type });
}

/** What a step is called, with its part where there are several. */
function nameOf({ title, partTitle }: TimedStep, { steps }: Timeline): string {
  const isOnly = steps.every((each) => each.partTitle === partTitle);
  return isOnly || title === partTitle ? title : allWords().playing.inPart(partTitle, title);
}

/** Of languages as players know them, by what they are called here. */
const LETTERS: Readonly<Record<string, string>> = {
  en: 'eng',
  de: 'deu',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  nl: 'nld',
  pt: 'por',
};

/** Three letters for `id`: those that say it is not known, where it is none of these. */
function lettersOf(id: string): string {
  return LETTERS[id.split('-')[0] ?? ''] ?? 'und';
}
