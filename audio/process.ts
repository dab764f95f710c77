// Runs the outside programs that rendering needs, and says in one sentence what to do without them.
import { spawn } from 'node:child_process';

/** An outside program is missing or failed. Its message says what to do. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

/** Runs `command` with `input` on its standard input. Resolves to its standard output. */
export function run(
  command: string,
  args: readonly string[],
  { input = '', missing }: { input?: string | Uint8Array; missing: string },
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args);
    const out: Uint8Array[] = [];
    const problems: Uint8Array[] = [];
    child.stdout.on('data', (chunk: Uint8Array) => out.push(chunk));
    child.stderr.on('data', (chunk: Uint8Array) => problems.push(chunk));
    child.stdin.on('error', () => {}); // a program that ends early is reported by its exit code
    child.on('error', () => reject(new ToolError(missing)));
    child.on('close', (code) => {
      if (code === 0) resolve(Uint8Array.from(Buffer.concat(out)));
      else reject(new ToolError(`${command} failed: ${Buffer.concat(problems).toString().trim()}`));
    });
    child.stdin.end(input);
  });
}

/** Calls `work` on each of `items`, at most `width` at a time. Results come in the items' order. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
