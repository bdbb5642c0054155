import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Change, covers, join, type Stored } from '@/utils/store/change';

const change = (fields: Record<string, unknown>, more: Partial<Change> = {}): Change => ({
  store: 'entries',
  id: 'a',
  fields,
  by: 'verdict',
  seq: 1,
  device: 'one',
  at: 1,
  ...more,
});

const any = fc.record({
  store: fc.constant('entries' as const),
  id: fc.constant('a'),
  fields: fc.dictionary(
    fc.constantFrom('company', 'role', 'state', 'events.no', 'events.note', 'deleted', 'purged'),
    fc.oneof(fc.string(), fc.constant(null), fc.integer()),
    { minKeys: 1 },
  ),
  by: fc.constantFrom('person' as const, 'verdict' as const, 'import' as const),
  seq: fc.nat(),
  device: fc.constantFrom('one', 'two', 'three'),
  at: fc.nat(20),
});

/** Two changes of one device never carry the same moment: the door gives each its own. */
const distinct = fc.uniqueArray(any, { selector: (c) => `${c.device} ${c.at}`, maxLength: 12 });

describe('a record made of changes', () => {
  test('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat()), (changes, order) => {
        const shuffled = changes
          .map((c) => [order.next().value, c] as const)
          .sort(([a], [b]) => a - b)
          .map(([, c]) => c);
        const make = (list: Change[]) => list.reduce<Stored | undefined>(apply, undefined);
        expect(make(shuffled)).toEqual(make(changes));
      }),
    );
  });

  test('is the same when a change comes twice', () => {
    fc.assert(
      fc.property(distinct, (changes) => {
        const make = (list: Change[]) => list.reduce<Stored | undefined>(apply, undefined);
        expect(make([...changes, ...changes])).toEqual(make(changes));
      }),
    );
  });

  test('is the same when copies of it are joined, in whatever order', () => {
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat(2)), (changes, which) => {
        const copies: (Stored | undefined)[] = [undefined, undefined, undefined];
        for (const one of changes) {
          const n = which.next().value as number;
          copies[n] = apply(copies[n], one);
        }
        const [a, b, c] = copies.flatMap((copy) => copy ?? []);
        const all = changes.reduce<Stored | undefined>(apply, undefined);
        for (const order of [
          [a, b, c],
          [c, b, a],
          [b, a, c, a, b],
        ]) {
          const joined = order.reduce<Stored | undefined>((to, one) => (one ? join(to, one) : to), undefined);
          expect(joined).toEqual(all);
        }
      }),
    );
  });

  test('covers what it is made of, and is not covered by less', () => {
    fc.assert(
      fc.property(distinct, any, (changes, more) => {
        const before = changes.reduce<Stored | undefined>(apply, undefined);
        const after = apply(before, { ...more, device: 'four' });
        // Only the person purges: of such a change by a verdict nothing is left, not even a record.
        fc.pre(Object.keys(after.stamps).length > 0);
        expect(covers(after, before ?? { id: 'a', stamps: {} })).toBe(true);
        expect(covers(before, after)).toBe(JSON.stringify(join(before, after)) === JSON.stringify(before));
      }),
    );
  });

  test('keeps nothing of what was purged, and takes nothing older back', () => {
    const full = apply(undefined, change({ company: 'Larkspur', role: 'Nurse' }, { by: 'person', at: 5 }));
    const purged = apply(full, change({ deleted: 'x', purged: 'x' }, { by: 'person', at: 7 }));
    expect(Object.keys(purged).sort()).toEqual(['deleted', 'events', 'id', 'purged', 'stamps']);
    expect(join(purged, full)).toEqual(purged);
    expect(apply(purged, change({ company: 'Tern' }, { at: 9 }))).toEqual(purged);
    const again = apply(purged, change({ company: 'Tern', deleted: null }, { by: 'person', at: 9 }));
    expect(again).toMatchObject({ company: 'Tern' });
    expect(again.deleted).toBeUndefined();
  });

  test('keeps what the person set, whatever a later verdict says', () => {
    const byHand = apply(undefined, change({ company: 'Larkspur' }, { by: 'person' }));
    expect(apply(byHand, change({ company: 'Hirestream' }, { at: 99 })).company).toBe('Larkspur');
  });

  test('takes a field and an event away', () => {
    const full = apply(undefined, change({ role: 'Nurse', 'events.no': { type: 'no', at: '2026-01-01' } }));
    const less = apply(full, change({ role: null, 'events.no': null }, { at: 2 }));
    expect(less.role).toBeUndefined();
    expect(less.events).toEqual({});
  });

  test('leaves the record it was given as it was', () => {
    const before = apply(undefined, change({ role: 'Nurse' }));
    const copy = structuredClone(before);
    apply(before, change({ role: 'Cook', 'events.x': { type: 'note', at: '' } }, { at: 2 }));
    expect(before).toEqual(copy);
  });

  test('cannot be used to reach an object’s own machinery', () => {
    const fields = JSON.parse(
      '{"__proto__": {"bad": 1}, "events.__proto__": {"bad": 1}, "constructor": 1, "id": "b"}',
    );
    const record = apply(undefined, change(fields));
    expect(record.id).toBe('a');
    expect(({} as { bad?: number }).bad).toBeUndefined();
    expect(Object.keys(record).sort()).toEqual(['events', 'id', 'stamps']);
  });
});
