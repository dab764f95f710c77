// A routine as a file that any player plays: the track that would be heard, and what is told of it.
import { chaptersOf } from '../routine/chapters';
import type { TimedStep, Timeline } from '../routine/timeline';
import { FRAME_BYTES } from '../track/frame-start';
import { type Cover, id3, MOST_CHAPTERS } from '../track/id3';
import { infoFrame } from '../track/info-frame';

/** A whole track. */
export interface WholeTrack {
  readonly timeline: Timeline;
  readonly blob: Blob;
}

/** What a player may show while it plays the file. */
export interface FileAbout {
  readonly title: string;
  readonly by: string;
  /** Three letters of ISO 639-2. */
  readonly language: string;
  readonly cover?: Cover | undefined;
  /** What the chapter is called that begins with `step`, the one of that number. */
  nameOf(step: TimedStep, number: number): string;
}

/** The file of a whole track: a tag, a frame that tells its length, and the track as it is. */
export function mp3File({ timeline, blob }: WholeTrack, about: FileAbout): Blob {
  const chapters = chaptersOf(timeline, MOST_CHAPTERS).map(({ step, start, end }, index) => ({
    title: about.nameOf(step, index + 1),
    start,
    end,
  }));
  const length = chapters.at(-1)?.end ?? 0;
  const tag = id3({ ...about, length, chapters });
  return new Blob([tag, infoFrame(timeline.length), blob], { type: 'audio/mpeg' });
}

/** How large the sound of `timeline` is, in bytes. */
export function bytesIn({ length }: Timeline): number {
  return length * FRAME_BYTES;
}
