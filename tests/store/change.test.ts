import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Change, type Stored } from '@/utils/store/change';

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
    fc.constantFrom('company', 'role', 'state', 'events.no', 'events.note', 'deleted'),
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
