import { describe, expect, test } from 'vitest';
import { nudge } from '@/utils/files/backup-state';
import { csvHead, csvLine } from '@/utils/files/csv';
import { fromSheet } from '@/utils/files/from-sheet';
import { guessed } from '@/utils/files/mapping';
import { type Kept, machineOf, news, ringName, surplus } from '@/utils/files/ring';
import { readSheet, SheetRefused } from '@/utils/files/sheet';
import { dayFrom, orderOf } from '@/utils/files/when';

const MADE = Date.parse('2026-04-01T12:00:00Z');
const day = (at: string | undefined): string => {
  const date = new Date(at ?? '');
  return Number.isNaN(date.getTime())
    ? 'none'
    : `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
};

describe('a day in a cell', () => {
  test.each([
    ['2026-03-04', '2026-3-4'],
    ['2026-03-04 09:30', '2026-3-4'],
    ['04.03.2026', '2026-3-4'],
    ['4/3/26', '2026-3-4'],
    ['4 Mar 2026', '2026-3-4'],
    ['March 4, 2026', '2026-3-4'],
    ['4. März 2026', '2026-3-4'],
    ['46085', '2026-3-4'],
    ['31.02.2026', 'none'],
    ['soon', 'none'],
    ['', 'none'],
  ])('%j', (cell, expected) => {
    expect(day(dayFrom(cell, 'day-first'))).toBe(expected);
  });

  test('the order of a column is told by the one day that leaves no choice', () => {
    expect(orderOf(['03/04/2026', '03/25/2026'])).toBe('month-first');
    expect(orderOf(['03/04/2026', '25/03/2026'])).toBe('day-first');
    expect(day(dayFrom('03/04/2026', 'month-first'))).toBe('2026-3-4');
  });
});

const sheetOf = (text: string) => readSheet(new Blob([text]));

async function taken(text: string) {
  const sheet = await sheetOf(text);
  return fromSheet(sheet, guessed(sheet.head), 'day-first', MADE);
}

describe('a spreadsheet', () => {
  test('of a tracker: states become events, wishes stay out, nameless lines are counted', async () => {
    const found = await taken(
      'Company;Job Title;Status;Date Applied\nLarkspur Labs;Designer;Not selected;2026-03-02\nTidewater Maps;Analyst;Bookmarked;\n;Cook;Applied;\nOsprey Rail;Engineer;No response;2026-02-01\n',
    );
    expect(found).toMatchObject({ unnamed: 1, wished: 1 });
    const [no, silent] = found.records.map(({ record }) => record);
    expect(no).toMatchObject({ company: 'Larkspur Labs', role: 'Designer', state: 'filed' });
    // When the no came is not known, and nothing is to be counted from it.
    expect(no?.events?.no).toMatchObject({ type: 'no', noticed: true });
    expect(silent?.events?.silence).toMatchObject({ type: 'silence' });
  });

  test('the same file twice has the same ids; two lines about the same job have two', async () => {
    const text = 'Company,Title,Applied\nA,B,2026-03-02\nA,B,2026-03-02\n';
    const ids = async () => (await taken(text)).records.map(({ record }) => record.id);
    expect(await ids()).toEqual(await ids());
    expect(new Set(await ids()).size).toBe(2);
  });

  test('of our own comes back with its ids, days and words', async () => {
    const events = {
      a: { type: 'applied' as const, at: '2026-03-02T10:00:00.000Z' },
      b: { type: 'no' as const, at: '2026-03-09T10:00:00.000Z' },
      c: { type: 'note' as const, at: '2026-03-09T11:00:00.000Z', text: '=1+1\n"quoted", and more' },
    };
    const text =
      csvHead() + csvLine({ id: 'abc', company: '-Larkspur', role: 'Designer', state: 'filed', events });
    const [held] = (await taken(text)).records;
    expect(held?.record).toMatchObject({ id: 'abc', company: '-Larkspur', role: 'Designer' });
    expect(held?.record.events?.no).toMatchObject({ at: '2026-03-09T10:00:00.000Z' });
    expect(held?.record.events?.['notes-1']).toMatchObject({ text: '=1+1\n"quoted", and more' });
  });

  test('old programs’ letters are read', async () => {
    const bytes = new Uint8Array(
      [...'Firma\nM'].map((c) => c.charCodeAt(0)).concat(0xfc, ...[...'ller\n'].map((c) => c.charCodeAt(0))),
    );
    expect((await readSheet(new Blob([bytes]))).rows).toEqual([['Müller']]);
  });

  test.each([
    ['', 'empty'],
    ['PK\u0003\u0004', 'excel'],
    ['a\0b', 'notText'],
  ])('%j is refused', async (text, why) => {
    const error = await sheetOf(text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SheetRefused);
    expect((error as SheetRefused).why).toBe(why);
  });
});

describe('backups in a folder', () => {
  const kept = (n: number, size = 100, machine = 'aaaaaaaa'): Kept => {
    const date = `2026-03-${String(n).padStart(2, '0')}`;
    return { name: ringName(`${machine}-rest`, date), machine, size, at: Date.parse(date) };
  };

  test('names say the machine, and other files are left alone', () => {
    expect(machineOf(kept(1).name)).toBe('aaaaaaaa');
    expect(machineOf('holiday.json')).toBeUndefined();
  });

  test('eight stay, and never goes the fullest', () => {
    const all = Array.from({ length: 12 }, (_, i) => kept(i + 1, i === 0 ? 900 : 100));
    const gone = surplus(all).map(({ at }) => new Date(at).getUTCDate());
    expect(gone.sort((a, b) => a - b)).toEqual([2, 3, 4]);
    expect(surplus(all.slice(0, 8))).toEqual([]);
  });

  test('of another machine only the newest is offered, once', () => {
    const all = [kept(1, 1, 'bbbbbbbb'), kept(4, 1, 'bbbbbbbb'), kept(9)];
    expect(news(all, 'aaaaaaaa-rest', {}).map(({ name }) => name)).toEqual([kept(4, 1, 'bbbbbbbb').name]);
    expect(news(all, 'aaaaaaaa-rest', { bbbbbbbb: kept(4).at })).toEqual([]);
  });
});

describe('the word about a backup', () => {
  const none = { records: 0, live: 0, seen: {} };
  test.each([
    [none, 9, undefined],
    [none, 10, 10],
    [{ ...none, put: 10 }, 30, undefined],
    [{ ...none, put: 10 }, 50, 50],
    [{ ...none, at: '2026-01-01T00:00:00.000Z', live: 45 }, 50, undefined],
    [{ ...none, at: '2026-01-01T00:00:00.000Z', live: 45 }, 60, 15],
  ])('%j with %i entries: %s', (state, live, expected) => {
    expect(nudge(state, live)).toBe(expected);
  });
});
