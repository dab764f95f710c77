import { beforeEach, describe, expect, it } from 'vitest';
import { builtIn } from '../../../src/routine/built-in';
import { type Draft, draftOf, fromAnother, fromNothing } from '../../../src/routine/editing/draft';
import { type Edit, edited } from '../../../src/routine/editing/edit';
import { pushed, undone } from '../../../src/routine/editing/trail';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { findDraft, keepDraft, listDrafts, removeDraft } from '../../../src/storage/drafts';
import { fillDisk, freshStorage, putRaw } from './fresh';

beforeEach(freshStorage);

function edit(draft: Draft, wanted: Edit): Draft {
  const after = edited(draft.trail.now, wanted);
  if (after.kind === 'refused') throw new Error(after.refusal.why);
  return { ...draft, trail: pushed(draft.trail, after.of), changedAt: draft.changedAt + 1 };
}

const SPEC = fromAnother(builtIn('landing'), 'standard', 'abc', 'Ours');
const BEGUN = draftOf('one', SPEC, DEFAULT_SETTINGS, 5, 'favourite/of/it');
const DRAFT = [1, 2, 3].reduce(
  (draft, minutes) => edit(draft, { kind: 'minutes', part: 'cuddle', minutes: 10 + minutes }),
  BEGUN,
);

describe('what is being made', () => {
  it('comes back with all that can be undone and done again', async () => {
    const half = { ...DRAFT, trail: undone(DRAFT.trail) };
    await keepDraft(half);
    expect(await findDraft('one')).toEqual(half);
  });

  it('comes back with nothing in it yet', async () => {
    const empty = draftOf('two', fromNothing('x', 'Ours'), DEFAULT_SETTINGS, 1);
    await keepDraft(empty);
    expect(await listDrafts()).toEqual([empty]);
  });

  it('is listed by when it was changed, and gone once it is removed', async () => {
    await keepDraft(DRAFT);
    await keepDraft({ ...BEGUN, id: 'two', changedAt: 99 });
    expect((await listDrafts()).map(({ id }) => id)).toEqual(['two', 'one']);
    await removeDraft('two');
    expect((await listDrafts()).map(({ id }) => id)).toEqual(['one']);
    expect(await findDraft('two')).toBeUndefined();
  });

  it('is passed over where it is damaged, and the others are not', async () => {
    const { trail } = DRAFT;
    const damaged = [
      { id: 'a' },
      { ...DRAFT, id: 'b', trail: { ...trail, now: { ...trail.now, version: 2 } } },
      { ...DRAFT, id: 'c', trail: { ...trail, now: { ...trail.now, parts: [{}] } } },
      { ...DRAFT, id: 'd', trail: { ...trail, now: { ...trail.now, parts: 'none' } } },
      { ...DRAFT, id: 'e', settings: 7 },
      // The same part twice.
      {
        ...DRAFT,
        id: 'f',
        trail: { ...trail, now: { ...trail.now, parts: [SPEC.parts[0], SPEC.parts[0]] } },
      },
    ];
    for (const row of damaged) await putRaw('drafts', row);
    await keepDraft(DRAFT);
    expect((await listDrafts()).map(({ id }) => id)).toEqual(['one']);
  });

  it('can be undone as far back as that can be read', async () => {
    const { trail } = DRAFT;
    const [first, , third] = trail.past;
    await putRaw('drafts', { ...DRAFT, trail: { ...trail, past: [first, { parts: 3 }, third] } });
    expect((await findDraft('one'))?.trail.past).toEqual([third]);
  });

  it('says that the device is full, and keeps what was kept before', async () => {
    await keepDraft(BEGUN);
    const empty = fillDisk();
    await expect(keepDraft(DRAFT)).rejects.toMatchObject({ problem: 'full' });
    empty();
    expect(await findDraft('one')).toEqual(BEGUN);
  });
});
