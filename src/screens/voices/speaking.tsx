// Who speaks, and in which tone: what is chosen once for everything.
import { ToneChoice } from './tone-choice';
import { Voices } from './voices';

/** Both choices, one under the other; `manages` also gives voices back. */
export function Speaking({ manages = false }: { manages?: boolean }) {
  return (
    <>
      <Voices manages={manages} />
      <ToneChoice />
    </>
  );
}
