import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/entry';
import { COLUMNS, withOffset } from '@/utils/files/columns';
import { csvHead, csvLine } from '@/utils/files/csv';
import { guarded, unguarded } from '@/utils/files/formula';
import { calendar } from '@/utils/files/ics';
import { isLocked, locked, unlocked, WrongPassphrase } from '@/utils/files/passphrase';

describe('a cell of a spreadsheet', () => {
  test.each([
    '=1+1',
    '+49 30',
    '-Company',
    '@here',
    '\t=x',
    ' =x',
    '\u00a0=x',
    '＝x',
    "'quoted",
    'a\n=b',
    'a\r=b',
  ])('%j is disarmed', (words) => {
    for (const line of guarded(words).split(/[\r\n]+/))
      expect(line).not.toMatch(/^[\s\u00a0]*[=+\-@＝＋－＠]/);
    expect(guarded(words)).not.toBe(words);
  });

  test('any words come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => unguarded(guarded(words)) === words),
      { numRuns: 50 },
    );
    const risky = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", ' ', '\t', '\r', '\n', 'a') });
    fc.assert(fc.property(risky, (words) => unguarded(guarded(words)) === words));
  });
});

const entry = (fields: Partial<Entry>): Entry => ({ id: 'a', state: 'filed', events: {}, ...fields });

describe('a spreadsheet file', () => {
  test('a program that knows the standard reads every field back', () => {
    const words = fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '=', 'é', 'x', ' ') });
    fc.assert(
      fc.property(words, words, (company, note) => {
        const made = entry({
          company,
          events: { n: { type: 'note', at: '2026-01-02T03:04:05.000Z', text: note } },
        });
        const [head, row] = parse(csvHead() + csvLine(made), { bom: true }) as string[][];
        const field = (name: (typeof COLUMNS)[number]) => unguarded(row?.[COLUMNS.indexOf(name)] ?? '');
        expect(head).toEqual([...COLUMNS]);
        expect(field('company')).toBe(company);
        expect(field('notes')).toBe(note);
      }),
      { numRuns: 200 },
    );
  });

  test('a day carries its offset and is the same moment', () => {
    const at = '2026-07-01T22:30:00.000Z';
    expect(withOffset(at)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(new Date(withOffset(at)).toISOString()).toBe(at);
    expect(withOffset('no day')).toBe('');
  });
});

describe('a calendar file', () => {
  const now = new Date('2026-03-01T12:00:00Z');

  test('moments and whole days, with lines of 75 octets at most', () => {
    const file = calendar(
      [
        { id: '1', at: '2026-03-04T18:00:00.000Z', says: 'Your 15 minutes' },
        { id: '2', at: '2026-05-01', says: `Write again, quietly; ${'über '.repeat(30)}` },
        { id: '3', at: 'some day', says: 'Never' },
      ],
      now,
    );
    expect(file).toContain('DTSTART:20260304T180000Z\r\nDTEND:20260304T181500Z');
    expect(file).toContain('DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260502');
    expect(file).not.toContain('Never');
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.replace(/\r\n /g, '')).toContain('Write again\\, quietly\\; über');
  });
});

describe('a passphrase', () => {
  const file = new Blob(['{"format":"rebound"}'.repeat(10)]);

  test('opens what it locked, and nothing else does', async () => {
    const sealed = await locked(file, 'häuser am fluss');
    expect(await isLocked(sealed)).toBe(true);
    expect(await isLocked(file)).toBe(false);
    expect(await (await unlocked(sealed, 'ha\u0308user am fluss')).text()).toBe(await file.text());
    await expect(unlocked(sealed, 'hauser am fluss')).rejects.toThrow(WrongPassphrase);
  });

  test('a changed or cut file does not open', async () => {
    const bytes = new Uint8Array(await (await locked(file, 'x')).arrayBuffer());
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    await expect(unlocked(new Blob([bytes]), 'x')).rejects.toThrow(WrongPassphrase);
    await expect(unlocked(new Blob([bytes.slice(0, 20)]), 'x')).rejects.toThrow(WrongPassphrase);
  });

  test('more than one piece, and none of them can be left out', async () => {
    const long = new Blob(['0123456789'.repeat(900_000)]); // two pieces of 4 MiB and a bit
    const sealed = await locked(long, 'x');
    expect((await unlocked(sealed, 'x')).size).toBe(long.size);
    const piece = 4 * 1024 * 1024 + 16;
    await expect(unlocked(sealed.slice(0, sealed.size - (sealed.size % piece)), 'x')).rejects.toThrow();
  });
});
