// A routine that has come from elsewhere and shows here. Nothing of it is kept until someone says so.
import { signal } from '@preact/signals';
import type { FileRefusal } from '../passing/read-file';
import type { Recording } from '../passing/recording';
import { cameFrom, navigate, parseRoute } from './route';

export interface PassedOn {
  /** Where its page is. */
  readonly slug: string;
  readonly by: 'link' | 'file';
  /** What came along in people's own voices. */
  readonly recordings: readonly Recording[];
}

/** The last one that has come while this window was open. */
const last = signal<PassedOn | undefined>(undefined);

/** The slug of the last one that was kept here, however it is set since. */
export const wasKept = signal<string | undefined>(undefined);

/** Why the last file could not be opened, until someone has gone on. */
export const fileRefused = signal<FileRefusal | undefined>(undefined);

/** How the routine at `slug` has come here, where it has no address of its own; undefined where it was made here. */
export function howCame(slug: string): PassedOn | undefined {
  if (last.value?.slug === slug) return last.value;
  const isFirst = isSealed(slug) && cameFrom() === undefined;
  return isFirst ? { slug, by: 'link', recordings: [] } : undefined;
}

/** Notes that someone has come to `fragment` by a link from elsewhere. */
export function noteLink(fragment: string): void {
  const to = parseRoute(fragment);
  // What ships with Afterglow is here anyway. A file's own page brings more than a link to it.
  if (to.screen !== 'routine' || !isSealed(to.slug) || to.slug === last.peek()?.slug) return;
  last.value = { slug: to.slug, by: 'link', recordings: [] };
}

function isSealed(slug: string): boolean {
  return /^(~|%7e)/i.test(slug);
}

/** Shows what `file` holds, or why it cannot be opened; keeps nothing of it. Never rejects. */
export async function openFile(file: Promise<File> | File): Promise<void> {
  fileRefused.value = undefined;
  const read = await contentOf(file);
  if (read.kind === 'refused') {
    fileRefused.value = read.why;
    return navigate({ screen: 'open' });
  }
  const { pageSlug } = await import('../passing/link');
  const slug = pageSlug(read.spec);
  last.value = { slug, by: 'file', recordings: read.recordings };
  navigate({ screen: 'routine', slug });
}

async function contentOf(coming: Promise<File> | File) {
  const refused = (why: FileRefusal) => ({ kind: 'refused', why }) as const;
  try {
    const file = await coming;
    const [{ readFile }, { MOST_FILE_BYTES }] = await Promise.all([
      import('../passing/read-file'),
      import('../passing/layout'),
    ]);
    // Before it is read: it may be of any size.
    if (file.size > MOST_FILE_BYTES) return refused('too-large');
    return readFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused('unreadable');
  }
}
