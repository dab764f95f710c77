import { beforeEach, describe, expect, it } from 'vitest';
import { builtIn } from '../../../src/routine/built-in';
import { framesOf } from '../passing/any-file';
import { freshDevice, openWindow } from './windows';

const open = () =>
  openWindow(async () => ({
    // Words of this window's own.
    ...(await import('../../english')),
    ...(await import('../../../src/kept/pass-takes')),
    ...(await import('../../../src/kept/takes')),
    ...(await import('../../../src/kept/cast')),
    ...(await import('../../../src/content/practices')),
  }));

const CUDDLE = builtIn('cuddle');

beforeEach(freshDevice);

/** What some practice says first. */
function lineOf(
  window: Awaited<ReturnType<typeof open>>,
  id: 'cuddle' | 'massage' | 'injury-check',
): string {
  return window.practiceById(id).steps[0]?.cues[0]?.text ?? '';
}

const by = (text: string, id = 'a1', name = 'Robin') => ({
  text,
  who: { id, name },
  frames: framesOf(2),
});

/** Measures every recording to be as loud as the voice. */
const asLoud = async () => -19;

describe('recordings that came with a routine', () => {
  it('are those of its own lines, and never of what must be said as it was checked', async () => {
    const window = await open();
    const own = by(lineOf(window, 'cuddle'));
    const all = [own, by(lineOf(window, 'massage')), by('Send money.')];
    expect(window.belongingTo(CUDDLE, all)).toEqual([own]);
    const check = builtIn('injury-check');
    expect(window.belongingTo(check, [by(lineOf(window, 'injury-check'))])).toEqual([]);
  });

  it('take nothing from anyone who is here already, and are one person’s whenever they come', async () => {
    const window = await open();
    await window.readTakes();
    const text = lineOf(window, 'cuddle');
    const me = window.addPerson('Sam');
    const mine = {
      ...{ id: `${me.id}:${text}`, text, who: me.id, frames: framesOf(1) },
      ...{ silences: [], loudness: -20, at: 1 },
    };
    await window.keepTake(mine);
    // Someone who knows by which id I go.
    for (let times = 0; times < 2; times += 1) {
      const coming = [by(text, me.id, 'Not me')];
      expect(await window.keepRecordings(coming, asLoud)).toEqual({ kind: 'kept', leftOut: 0 });
    }
    expect(window.takes.value).toHaveLength(2);
    expect(window.takeOf(text, me.id)).toEqual(mine);
    expect(window.people.value.map(({ name }) => name)).toEqual(['Sam', 'Not me']);
    // Both can be passed on again.
    expect(window.recordingsOf(CUDDLE)).toMatchObject([
      { text, who: { name: 'Sam' } },
      { text, who: { name: 'Not me' } },
    ]);
  });

  it.each([
    ['far louder', -3],
    ['far softer', -40],
    ['silent', Number.NEGATIVE_INFINITY],
    ['unreadable', undefined],
  ])('are left out where they are %s, and the others kept', async (_, loudness) => {
    const window = await open();
    await window.readTakes();
    const [good, bad] = [by('Hello'), { ...by('Good night'), frames: framesOf(3) }];
    const measure = async (frames: Uint8Array) => (frames === bad.frames ? loudness : -19.4);
    expect(await window.keepRecordings([good, bad], measure)).toEqual({ kind: 'kept', leftOut: 1 });
    expect(window.takes.value).toMatchObject([{ text: 'Hello', loudness: -19.4 }]);
    // Whoever brought nothing is nobody here.
    const alone = { ...bad, who: { id: 'b2', name: 'Kim' } };
    expect(await window.keepRecordings([alone], measure)).toEqual({ kind: 'kept', leftOut: 1 });
    expect(window.people.value.map(({ name }) => name)).toEqual(['Robin']);
  });

  it('are kept all or none, and not by more people than can be told apart', async () => {
    const window = await open();
    await window.readTakes();
    const crowd = Array.from({ length: 13 }, (_, n) => by('Hello', `id-${n}`));
    expect(await window.keepRecordings(crowd, asLoud)).toEqual({ kind: 'too-many' });
    expect(window.takes.value).toEqual([]);
    expect(window.people.value).toEqual([]);
  });
});
