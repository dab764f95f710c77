// A file of this version from the network, and never anything else in its place.
import { integrityOf } from '../integrity';
import type { VersionFile } from './version';

/** Something came, but not the file: a sign-in page, an error page, a stump. */
export class WrongAnswer extends Error {
  override readonly name: string = 'WrongAnswer';
}

/** The server says that it does not have the file, or cannot give it. */
export class ServerError extends WrongAnswer {
  override readonly name = 'ServerError';
}

/** What a network to sign in to says, rather than the server. */
const SIGN_IN = 511;

/**
 * Fetches `file` and tells its bytes as they arrive. What is wrong is asked for once more, past
 * the browser's cache, where it would stay wrong. Throws WrongAnswer, ServerError, or what `fetch` throws, also
 * when `signal` ends it.
 */
export async function fetchRight(
  file: VersionFile,
  tell: (bytes: number) => void = () => undefined,
  signal: AbortSignal | null = null,
): Promise<Response> {
  const ask = async (cache: RequestCache) =>
    wholeAndRight(
      await fetch(file.href, { cache, credentials: 'same-origin', signal }),
      file,
      tell,
    );
  try {
    return await ask('default');
  } catch (error) {
    if (error instanceof WrongAnswer) return ask('reload');
    throw error;
  }
}

/** Whether `stored` holds what the build made of `file`. Uses it up. */
export async function isRight(stored: Response, file: VersionFile): Promise<boolean> {
  return (await integrityOf(await stored.arrayBuffer())) === file.integrity;
}

async function wholeAndRight(
  response: Response,
  file: VersionFile,
  tell: (bytes: number) => void,
): Promise<Response> {
  const { status } = response;
  if (status >= 400 && status !== SIGN_IN) throw new ServerError(`${file.url}: ${status}`);
  if (status !== 200) throw new WrongAnswer(`${file.url}: ${status}`);
  const bytes = await collect(response, file, tell);
  if ((await integrityOf(bytes)) !== file.integrity) throw new WrongAnswer(file.url);
  // Nothing else of the answer is kept: its encoding is undone, and a redirect may not answer
  // for a page.
  const type = response.headers.get('Content-Type');
  return new Response(bytes, { headers: type ? { 'Content-Type': type } : {} });
}

/** The whole body, if it is as long as it should be; one that is longer is not read to its end. */
async function collect(
  { body }: Response,
  file: VersionFile,
  tell: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.bytes);
  const reader = body?.getReader();
  let length = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    if (length + chunk.value.length > bytes.length) {
      // Whatever becomes of the rest, it is not wanted.
      void reader?.cancel().catch(() => undefined);
      throw new WrongAnswer(`${file.url} is too long`);
    }
    bytes.set(chunk.value, length);
    length += chunk.value.length;
    tell(length);
  }
  if (length !== bytes.length) throw new WrongAnswer(`${file.url} is too short`);
  return bytes;
}
