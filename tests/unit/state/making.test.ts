import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtIn } from '../../../src/routine/built-in';
import { routineAt } from '../../../src/routine/codec/slug';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { Route } from '../../../src/state/route';
import { freshDevice, openWindow } from '../kept/windows';
import { fillDisk } from '../storage/fresh';

const shown = vi.hoisted((): Route[] => []);

// Of all windows: what is mocked and given back with each of them may come too late on a busy machine.
vi.mock('../../../src/state/route', async () => {
  const { signal } = await import('@preact/signals');
  return { navigate: (to: Route) => void shown.push(to), route: signal({ screen: 'home' }) };
});

const open = () =>
  openWindow(async () => {
    const { speak, loadAllWords } = await import('../../../src/language/words');
    await speak((await import('../../../src/language/languages')).ENGLISH);
    await loadAllWords();
    const { drafts, readDrafts } = await import('../../../src/kept/drafts');
    const { favourites, readFavourites } = await import('../../../src/kept/favourites');
    const { trouble } = await import('../../../src/kept/trouble');
    const making = await import('../../../src/state/making');
    const { cameFromElsewhere } = await import('../../../src/state/made-elsewhere');
    return {
      ...making,
      cameFromElsewhere,
      drafts,
      readDrafts,
      favourites,
      readFavourites,
      trouble,
    };
  });

type Window = Awaited<ReturnType<typeof open>>;

const now = ({ making }: Window) => {
  const draft = making.peek();
  if (typeof draft === 'string') throw new Error(draft);
  return draft;
};

const minutes = (count: number) => ({ kind: 'minutes', part: 'cuddle', minutes: count }) as const;

beforeEach(() => {
  freshDevice();
  shown.length = 0;
});
afterEach(() => void vi.restoreAllMocks());

describe('a routine that is being made', () => {
  it('is there in another window as it was left, with all that can be undone', async () => {
    const here = await open();
    here.makeFrom(builtIn('landing'), DEFAULT_SETTINGS);
    const { id } = now(here);
    expect(shown).toEqual([{ screen: 'make', draft: id }]);
    here.edit(minutes(9));
    here.edit(minutes(10));
    here.undo();
    const left = now(here);
    const there = await open();
    await vi.waitFor(async () => {
      await there.takeUp(id);
      expect(there.making.peek()).toEqual(left);
    });
  });

  it('goes on with what another window made of it, and says so', async () => {
    const here = await open();
    here.makeFrom(builtIn('landing'), DEFAULT_SETTINGS);
    const { id } = now(here);
    const there = await open();
    await vi.waitFor(async () => {
      await there.takeUp(id);
      expect(now(there).id).toBe(id);
    });
    vi.spyOn(Date, 'now').mockReturnValue(now(here).changedAt + 1000);
    there.edit(minutes(9));
    await vi.waitFor(() => expect(now(here).trail).toEqual(now(there).trail));
    expect(here.cameFromElsewhere.peek()).toBe(here.making.peek());
    expect(there.cameFromElsewhere.peek()).toBeUndefined();
    here.undo();
    expect(now(here).trail.future).toHaveLength(1);
  });

  it('stays as it is where an edit is refused, and says why', async () => {
    const here = await open();
    here.makeFrom(builtIn('landing'), DEFAULT_SETTINGS);
    const before = now(here);
    expect(here.edit(minutes(1))).toEqual({ why: 'too-short', least: 3 });
    expect(here.making.peek()).toBe(before);
  });

  it('is not kept for later where nothing was done to it', async () => {
    const here = await open();
    here.makeFrom(builtIn('landing'), DEFAULT_SETTINGS);
    here.leave();
    const there = await open();
    await vi.waitFor(async () => {
      await there.readDrafts();
      expect(there.drafts.value).toEqual([]);
    });
  });

  it('becomes a favourite, and later another in its place', async () => {
    const here = await open();
    here.makeFrom(builtIn('landing'), DEFAULT_SETTINGS);
    here.edit({ kind: 'name', text: 'Ours' });
    expect(await here.finish()).toBe(true);
    const page = shown.at(-1);
    expect(page?.screen === 'routine' && routineAt(page.slug)).toMatchObject({
      title: { text: 'Ours' },
    });
    await here.readFavourites();
    const [first] = here.favourites.value?.favourites ?? [];
    if (!first) throw new Error('it is not kept');
    here.change({ ...first, name: 'Late evening' });
    expect(now(here).trail.now.title).toEqual({ text: 'Late evening' });
    here.edit(minutes(12));
    await here.finish();
    await here.readFavourites();
    const all = here.favourites.value?.favourites ?? [];
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ order: first.order, spec: { id: first.spec.id } });
    await here.readDrafts();
    expect(here.drafts.value).toEqual([]);
  });

  it('stays there to go on with where it cannot be kept, and that is said', async () => {
    const here = await open();
    here.makeFrom(builtIn('landing'), DEFAULT_SETTINGS);
    const empty = fillDisk();
    here.edit(minutes(9));
    expect(await here.finish()).toBe(false);
    expect(here.trouble.write.value?.problem).toBe('full');
    expect(now(here).trail.now.parts[1]?.minutes).toBe(9);
    empty();
    expect(await here.finish()).toBe(true);
  });
});
