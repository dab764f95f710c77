// Programs on this machine.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where `name` may stand: in each folder of PATH, in its order, and then in each of `folders`. */
export function placesOf(name: string, folders: readonly string[]): readonly string[] {
  // An empty entry would stand for the folder that the tests happen to run in.
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...onPath, ...folders].map((folder) => join(folder, name));
}

/** Whether there is a program at `path`. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
