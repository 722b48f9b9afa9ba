import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, undo } from '../../src/changes/compare.ts';
import { told, toldOf } from './told.ts';
import { redo } from './redo.ts';

const plan = { title: 'Complete the plan', said: 'within 10 days', words: 'Within 10 days.' };
const later = { ...plan, said: 'within 12 days', words: 'Within 12 days.' };

describe('a change from one state of the records to another', () => {
  it.each([
    ['nothing', { plan }, { plan: { ...plan } }, []],
    ['another figure', { plan }, { plan: later }, [{ change: 'changed', was: plan, now: later }]],
    ['a new record', {}, { plan }, [{ change: 'new', now: plan }]],
    ['a record that went', { plan }, {}, [{ change: 'gone', was: plan }]],
    ['another id', { draft: plan }, { plan }, [{ change: 'renamed', from: 'draft', now: plan }]],
  ] as const)('is told: %s', (_, was, now, expected) => {
    const changes = changesBetween(toldOf({ timescale: was }), toldOf({ timescale: now }));
    expect(changes).toEqual(expected.map((one) => ({ kind: 'timescale', id: 'plan', ...one })));
  });

  it('with another id and other words is one that went and a new one', () => {
    const changes = changesBetween(toldOf({ duty: { a: plan } }), toldOf({ duty: { b: later } }));
    expect(changes.map(({ change, id }) => `${id}: ${change}`)).toEqual(['a: gone', 'b: new']);
  });

  it('of an id that only moved to another kind is told in both', () => {
    const changes = changesBetween(toldOf({ duty: { a: plan } }), toldOf({ term: { a: plan } }));
    expect(changes.map(({ kind, change }) => `${kind} ${change}`)).toEqual([
      'duty gone',
      'term new',
    ]);
  });

  it('leads from the one to the other, and back, whatever they are', () => {
    fc.assert(
      fc.property(told, told, (was, now) => {
        const changes = changesBetween(was, now);
        expect(redo(was, changes)).toEqual(now);
        expect(undo(now, changes)).toEqual(was);
      }),
    );
  });

  it('is none where there is none, and every change is one', () => {
    fc.assert(
      fc.property(told, told, (was, now) => {
        expect(changesBetween(was, was)).toEqual([]);
        for (const change of changesBetween(was, now)) {
          expect(redo(was, [change])).not.toEqual(was);
        }
      }),
    );
  });
});
