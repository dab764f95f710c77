// Sound files, held to what the build knows of them: on its way, any of them may be replaced by
// someone's sign-in page, or cut short.
import { integrityOf } from '../integrity';

/** What `import … from './file.mp3?sealed'` brings. */
export interface SealedFile {
  readonly url: string;
  readonly bytes: number;
  /** As in HTML: `sha256-…`. */
  readonly integrity: string;
}

/** A pack that is neither stored on this device nor within reach. */
export class PackMissing extends Error {
  override readonly name = 'PackMissing';
}

/**
 * The bytes of `file`, and never others: what is wrong is asked for once more, past every cache.
 * Throws PackMissing.
 */
export async function bytesOf(file: SealedFile): Promise<Uint8Array<ArrayBuffer>> {
  // The service worker, too, looks again at what it stored when it is asked for a reload.
  for (const cache of ['default', 'reload'] as const) {
    const bytes = await answerTo(file.url, cache);
    if (bytes && (await isRight(bytes, file))) return bytes;
  }
  throw new PackMissing(`${file.url} is not what was built`);
}

/** What comes for `url`; undefined where that is an error page. */
async function answerTo(
  url: string,
  cache: RequestCache,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await fetch(url, { cache });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch (error) {
    throw new PackMissing(url, { cause: error });
  }
}

async function isRight(bytes: Uint8Array<ArrayBuffer>, file: SealedFile): Promise<boolean> {
  if (bytes.length !== file.bytes) return false;
  // Where there is no hash, the size is all there is to go by.
  return ((await integrityOf(bytes)) ?? file.integrity) === file.integrity;
}
