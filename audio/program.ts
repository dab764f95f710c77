// A program that is started once and asked many things: one line of JSON in; out comes one line of JSON,
// and then as many bytes as that line says.
import { spawn } from 'node:child_process';
import { ToolError } from './process';

export interface Answer<Head> {
  readonly head: Head;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface Program {
  /** Asks `request` (JSON, no line breaks); `bytes` reads off the head how many bytes follow it. Throws ToolError. */
  ask<Head>(request: string, bytes: (head: Head) => number): Promise<Answer<Head>>;
  close(): void;
}

/** Starts `command`; it ends with this process. `missing` says what to do where it cannot be started. */
export function openProgram(command: string, args: readonly string[], missing: string): Program {
  const child = spawn(command, args);
  let pending = Buffer.alloc(0);
  let wake = (): void => undefined;
  let ended: ToolError | undefined;
  const problems: Uint8Array[] = [];
  const end = (error: ToolError) => {
    ended ??= error;
    wake();
  };
  child.stdout.on('data', (chunk: Uint8Array) => {
    pending = Buffer.concat([pending, chunk]);
    wake();
  });
  child.stderr.on('data', (chunk: Uint8Array) => problems.push(chunk));
  child.stdin.on('error', () => {}); // told by its end
  child.on('error', () => end(new ToolError(missing)));
  child.on('close', () => {
    const last = Buffer.concat(problems).toString().trim().split('\n').slice(-3).join('\n');
    end(new ToolError(`${command} ended: ${last}`));
  });

  /** Waits until `enough` of what came is there, and takes it. */
  const taken = async (enough: () => number | undefined): Promise<Buffer> => {
    for (;;) {
      const count = enough();
      if (count !== undefined && pending.length >= count) {
        const part = pending.subarray(0, count);
        pending = pending.subarray(count);
        return part;
      }
      if (ended) throw ended;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  // One question at a time: answers carry no name.
  let turn: Promise<unknown> = Promise.resolve();

  return {
    ask<Head>(request: string, bytes: (head: Head) => number): Promise<Answer<Head>> {
      const answer = turn.then(async () => {
        child.stdin.write(`${request}\n`);
        const line = await taken(() => {
          const at = pending.indexOf(10);
          return at < 0 ? undefined : at + 1;
        });
        const head = JSON.parse(line.toString()) as Head;
        const count = bytes(head);
        return { head, body: Uint8Array.from(await taken(() => count)) };
      });
      turn = answer.catch(() => undefined);
      return answer;
    },
    close() {
      child.stdin.end();
    },
  };
}
