import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../../src/routine/built-in';
import { decode } from '../../../../src/routine/codec/decode';
import { encode } from '../../../../src/routine/codec/encode';
import { fromAnother, fromNothing, fromOwn } from '../../../../src/routine/editing/draft';
import { type Edit, edited } from '../../../../src/routine/editing/edit';
import {
  begun,
  MOST_UNDONE,
  pushed,
  redone,
  type Trail,
  undone,
} from '../../../../src/routine/editing/trail';
import type { RoutineSpec } from '../../../../src/routine/spec';
import { RoutineSpecSchema } from '../../../../src/routine/spec-schema';
import { anyOwnSpec, anySpec } from '../any-spec';
import { anyWanted, editOf, type Wanted } from './any-edit';

const nothing = fromNothing('x', 'Ours');

/** `spec` after all of `edits`; throws where one is refused. */
function whole(spec: RoutineSpec, ...edits: readonly Edit[]): RoutineSpec {
  return edits.reduce((now, edit) => {
    const outcome = edited(now, edit);
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.why);
    return outcome.of;
  }, spec);
}

const refusal = (spec: RoutineSpec, edit: Edit) => {
  const outcome = edited(spec, edit);
  return outcome.kind === 'refused' ? outcome.refusal : undefined;
};

const own = (lines: readonly string[], id = 'p', pause = 10): Edit => ({
  kind: 'add-own',
  id,
  title: 'Words',
  step: { id: 's', lines, pause },
});

const cuddle: Edit = {
  kind: 'add-part',
  part: { id: 'cuddle', content: { kind: 'practice', practice: 'cuddle' }, minutes: 10 },
};

/** A beginning of every kind there is. */
const anyBeginning: fc.Arbitrary<RoutineSpec> = fc.oneof(
  fc.constant(nothing),
  anySpec.map((spec) => fromAnother(spec, 'standard', 'x', 'Ours')),
  anyOwnSpec.map((spec) => fromOwn(spec, 'long')),
);

/** Each routine on the way through `wanted`, of which some are refused; and the trail of it. */
function run(begins: RoutineSpec, wanted: readonly Wanted[]) {
  let trail: Trail = begun(begins);
  const seen = [begins];
  wanted.forEach((each, index) => {
    const outcome = edited(trail.now, editOf(each, trail.now, `new-${index}`));
    if (outcome.kind === 'refused') return;
    trail = pushed(trail, outcome.of, each.typing ? each.kind : undefined);
    seen.push(outcome.of);
  });
  return { trail, seen };
}

describe('any edits', () => {
  it('leave a routine that can be played, kept and passed on', () => {
    fc.assert(
      fc.property(anyBeginning, fc.array(anyWanted, { maxLength: 60 }), (begins, wanted) => {
        for (const spec of run(begins, wanted).seen) {
          if (spec.parts.length === 0) continue;
          expect(v.safeParse(RoutineSpecSchema, spec).output).toEqual(spec);
          expect(decode(encode(spec))).toEqual({ kind: 'spec', spec });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('can all be undone to where they began, and done again to where they ended', () => {
    fc.assert(
      fc.property(anyBeginning, fc.array(anyWanted, { maxLength: 60 }), (begins, wanted) => {
        const { trail } = run(begins, wanted);
        expect(trail.past.length).toBeLessThanOrEqual(MOST_UNDONE);
        let back = trail;
        while (back.past.length > 0) back = undone(back);
        if (trail.past.length < MOST_UNDONE) expect(back.now).toBe(begins);
        expect(undone(back).now).toBe(back.now);
        let again = back;
        while (again.future.length > 0) again = redone(again);
        expect(again.now).toBe(trail.now);
        expect(again.past).toEqual(trail.past);
      }),
      { numRuns: 150 },
    );
  });

  it('change nothing but what they are about', () => {
    const spec = whole(nothing, cuddle, own(['You are safe here.']));
    const changed = whole(spec, { kind: 'pause', part: 'p', step: 's', seconds: 30 });
    expect(changed.parts[0]).toBe(spec.parts[0]);
    expect(whole(spec, { kind: 'name', text: 'Ours' })).toBe(spec);
    expect(whole(spec, { kind: 'move-part', part: 'p', to: 9 })).toBe(spec);
  });
});

describe('an edit', () => {
  const spec = whole(nothing, cuddle, own(['You are safe here.']));

  it('puts parts and steps in order', () => {
    const moved = whole(spec, { kind: 'move-part', part: 'p', to: 0 });
    expect(moved.parts.map(({ id }) => id)).toEqual(['p', 'cuddle']);
    const steps = whole(
      spec,
      { kind: 'minutes', part: 'p', minutes: 5 },
      { kind: 'add-step', part: 'p', id: 'second', lines: ['Two'], pause: 5 },
      { kind: 'copy-step', part: 'p', step: 's', id: 'copy' },
      { kind: 'move-step', part: 'p', step: 'second', to: 0 },
    ).parts[1]?.content;
    expect(steps?.kind === 'own' && steps.steps.map(({ id }) => id)).toEqual([
      'second',
      's',
      'copy',
    ]);
  });

  it('calls a step by its first words, until someone calls it otherwise', () => {
    const words = whole(spec, {
      kind: 'words',
      part: 'p',
      step: 's',
      lines: ['Come here.', 'Rest.'],
    });
    const content = words.parts[1]?.content;
    expect(content?.kind === 'own' && content.steps[0]?.title).toBe('Come here.');
  });

  it('leaves out of a practice what that can do without, and nothing of the check', () => {
    const without = { kind: 'without', part: 'cuddle', step: 'breathe', isOut: true } as const;
    const out = whole(spec, { ...without, canGo: true });
    expect(out.parts[0]?.content).toEqual({
      kind: 'practice',
      practice: 'cuddle',
      without: ['breathe'],
    });
    expect(whole(out, { ...without, isOut: false, canGo: true }).parts[0]).toEqual(spec.parts[0]);
    expect(refusal(spec, { ...without, canGo: false })).toEqual({ why: 'needed' });
    const check = whole(nothing, {
      kind: 'add-part',
      part: { id: 'c', content: { kind: 'practice', practice: 'injury-check' }, minutes: 8 },
    });
    expect(refusal(check, { ...without, part: 'c', canGo: true })).toEqual({ why: 'needed' });
  });

  it('says why it is refused', () => {
    const minutes = (part: string, count: number): Edit => ({
      kind: 'minutes',
      part,
      minutes: count,
    });
    const words = (...lines: readonly string[]): Edit => ({
      kind: 'words',
      part: 'p',
      step: 's',
      lines,
    });
    expect(refusal(spec, { kind: 'name', text: ' ' })).toEqual({ why: 'empty-text' });
    expect(refusal(spec, { kind: 'name', text: 'x'.repeat(61) })).toEqual({
      why: 'text-too-long',
      most: 60,
    });
    expect(refusal(spec, words('a\u202eb'))).toEqual({ why: 'cannot-be-shown' });
    expect(refusal(spec, words())).toEqual({ why: 'empty-text' });
    expect(refusal(spec, words(...Array.from({ length: 21 }, () => 'Rest.')))).toEqual({
      why: 'too-many-lines',
      most: 20,
    });
    expect(refusal(spec, words(...Array.from({ length: 20 }, () => 'Rest.')))).toEqual({
      why: 'no-time',
      part: 'p',
      needs: 2,
    });
    expect(refusal(spec, { kind: 'pause', part: 'p', step: 's', seconds: 601 })).toEqual({
      why: 'pause-too-long',
      most: 600,
    });
    expect(refusal(spec, minutes('cuddle', 2))).toEqual({ why: 'too-short', least: 3 });
    expect(refusal(spec, minutes('cuddle', 1.5))).toEqual({ why: 'no-number' });
    expect(refusal(spec, minutes('cuddle', 121))).toEqual({ why: 'part-too-long', most: 120 });
    const long = whole(spec, minutes('cuddle', 120));
    expect(
      refusal(long, {
        kind: 'all',
        edits: [
          { kind: 'copy-part', part: 'cuddle', id: 'two' },
          { kind: 'copy-part', part: 'cuddle', id: 'three' },
        ],
      }),
    ).toEqual({ why: 'whole-too-long', most: 240 });
    expect(refusal(spec, { kind: 'remove-step', part: 'p', step: 's' })).toEqual({
      why: 'last-step',
    });
    expect(refusal(spec, { kind: 'remove-part', part: 'nowhere' })).toEqual({ why: 'gone' });
    const full = whole(
      nothing,
      ...Array.from({ length: 20 }, (_, index) => own(['Rest.'], `p${index}`)),
    );
    expect(refusal(full, own(['Rest.'], 'more'))).toEqual({ why: 'too-many-parts', most: 20 });
  });

  it('does what needs one another in one go, or nothing of it', () => {
    const lines = Array.from({ length: 20 }, () => 'Rest.');
    const words: Edit = { kind: 'words', part: 'p', step: 's', lines };
    const both: Edit = { kind: 'all', edits: [{ kind: 'minutes', part: 'p', minutes: 2 }, words] };
    expect(whole(spec, both).parts[1]?.minutes).toBe(2);
    const never: Edit = { kind: 'all', edits: [both, { kind: 'name', text: '' }] };
    expect(refusal(spec, never)).toEqual({ why: 'empty-text' });
  });
});

describe('a trail', () => {
  it('takes what is typed in one field for one edit, until something else is done', () => {
    let trail = begun(nothing);
    const name = (text: string) => {
      trail = pushed(trail, whole(trail.now, { kind: 'name', text }), 'name');
    };
    name('O');
    name('Ou');
    name('Our evening');
    trail = pushed(trail, whole(trail.now, cuddle));
    name('Our night');
    expect(trail.past).toHaveLength(3);
    expect(undone(undone(undone(trail))).now).toBe(nothing);
    expect(undone(undone(trail)).now.title).toEqual({ text: 'Our evening' });
  });

  it('forgets what was undone once something else is done', () => {
    const once = pushed(begun(nothing), whole(nothing, cuddle));
    const other = pushed(undone(once), whole(nothing, own(['Rest.'])));
    expect(other.future).toEqual([]);
    expect(redone(other)).toEqual(other);
  });
});

describe('beginning from another', () => {
  it('takes it as it is played in that length, by anyone', () => {
    const spec = fromAnother(builtIn('after-intense'), 'short', 'abc', 'Ours');
    expect(spec.id).toBe('own-abc');
    expect(spec.parts.map(({ minutes }) => minutes)).toEqual([2, 6, 4, 4]);
    expect(spec.emblem).toBe('made');
    const alone = fromAnother(builtIn('kiss'), 'standard', 'abc', 'Ours');
    expect(alone.unfit).toBe('leave-out');
    expect(alone.people).toEqual(['one', 'two', 'more']);
  });
});
