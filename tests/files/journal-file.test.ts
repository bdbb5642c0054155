import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Header, journalFile } from '@/utils/files/journal-file';
import { FileRefused, journalRecords, noReport } from '@/utils/files/journal-read';
import type { Held } from '@/utils/store/records';

const HEADER: Header = { format: 'rebound', schema: 1, app: '0.1.0', exportedAt: '2026-03-04T05:06:07.000Z' };

const held = (id: string, fields: Record<string, unknown> = {}): Held => ({
  store: 'entries',
  record: {
    id,
    ...fields,
    events: {},
    stamps: Object.fromEntries(Object.keys(fields).map((name) => [name, ['person', 1_000, 'here']])),
  },
});

async function* inParts(records: Held[], size = 3): AsyncGenerator<Held[]> {
  for (let at = 0; at < records.length; at += size) yield records.slice(at, at + size);
}

async function fileOf(records: Held[], header = HEADER): Promise<string> {
  let text = '';
  for await (const part of journalFile(header, inParts(records))) text += part;
  return text;
}

async function readBack(text: string): Promise<{ records: Held[]; report: ReturnType<typeof noReport> }> {
  const report = noReport();
  const records: Held[] = [];
  for await (const some of journalRecords(new Blob([text]), report)) records.push(...some);
  return { records, report };
}

const why = (text: string): Promise<unknown> =>
  readBack(text).then(
    () => 'taken',
    (error: unknown) => (error instanceof FileRefused ? error.why : error),
  );

const words = fc.string({ unit: 'binary', maxLength: 60 });

describe('a journal as a file', () => {
  test('what is written is read back, in any order of fields and with any words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.uuid(), fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), words)), {
          selector: ([id]) => id,
          maxLength: 9,
        }),
        async (all) => {
          const records = all.map(([id, { id: _i, stamps: _s, events: _e, sample: _m, ...fields }]) =>
            held(id, fields),
          );
          const { records: back, report } = await readBack(await fileOf(records));
          expect(back).toEqual(records);
          expect(report).toMatchObject({ records: records.length, damaged: 0, whole: true });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the file is JSON for everybody, with counts', async () => {
    const file = JSON.parse(await fileOf([held('a'), held('b'), held('c'), held('d')]));
    expect(file).toMatchObject({ format: 'rebound', counts: { entries: 4 } });
    expect(file.records).toHaveLength(4);
  });

  test('an empty journal is a whole file', async () => {
    expect((await readBack(await fileOf([]))).report).toMatchObject({ records: 0, whole: true });
  });

  test('more records than one link of the chain holds', async () => {
    const records = Array.from({ length: 1_203 }, (_, i) => held(`id-${i}`, { company: `Company ${i}` }));
    const { report } = await readBack(await fileOf(records));
    expect(report).toMatchObject({ records: 1_203, whole: true });
  });

  test('put into another form by another program, it still counts as whole', async () => {
    const file = JSON.parse(await fileOf([held('a', { company: 'Larkspur Labs' }), held('b')]));
    const { records, report } = await readBack(JSON.stringify(file, null, 2));
    expect(records).toHaveLength(2);
    expect(report.whole).toBe(true);
  });

  test('cut off anywhere after the first record, the rest is read and it is not called whole', async () => {
    const text = await fileOf([held('a', { company: 'Larkspur Labs' }), held('b'), held('c')]);
    const second = text.indexOf('"id":"b"');
    for (const at of [second, text.indexOf('"id":"c"'), text.length - 10]) {
      const { records, report } = await readBack(text.slice(0, at));
      expect(records[0]?.record.company).toBe('Larkspur Labs');
      expect(report.whole).toBe(false);
    }
  });

  test('one changed letter is noticed', async () => {
    const text = await fileOf([held('a', { company: 'Larkspur Labs' }), held('b')]);
    const { records, report } = await readBack(text.replace('Larkspur', 'Larkspor'));
    expect(records).toHaveLength(2);
    expect(report.whole).toBe(false);
  });

  test('our own sample and the running window stay out of it', async () => {
    const text = await fileOf([
      held('a', { sample: true }),
      { store: 'settings', record: { id: 'window', stamps: {} } },
    ]);
    expect((await readBack(text)).records).toEqual([]);
  });
});

describe('a file that is not taken', () => {
  test.each([
    ['empty', '', 'empty'],
    ['words', 'Dear Sir or Madam', 'notOurs'],
    ['foreign JSON', '{"jobs":[{"company":"Larkspur Labs"}]}', 'notOurs'],
    ['a list', '[1,2,3]', 'notOurs'],
    ['null', 'null', 'notOurs'],
    ['our name, no date', '{"format":"rebound","schema":1,"records":[]}', 'notOurs'],
  ])('%s', async (_name, text, expected) => {
    expect(await why(text)).toBe(expected);
  });

  test('of a newer version', async () => {
    expect(await why(await fileOf([held('a')], { ...HEADER, schema: 999 }))).toBe('newer');
  });
});

describe('a file somebody tampered with', () => {
  const around = (record: string): string =>
    `${JSON.stringify({ ...HEADER, records: [] }).replace(/\]\}$/, '')}${record}]}`;

  test('names that reach an object’s machinery are left out', async () => {
    const evil =
      '{"store":"entries","record":{"id":"a","__proto__":{"bad":1},"constructor":"x","stamps":{}}}';
    const { records } = await readBack(around(evil));
    for (const { record } of records) {
      expect(Object.keys(record).sort()).toEqual(['events', 'id', 'stamps']);
      expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    }
    expect(({} as Record<string, unknown>).bad).toBeUndefined();
  });

  test.each([
    ['a store that is none', '{"store":"meta","record":{"id":"a","stamps":{}}}'],
    ['no id', '{"store":"entries","record":{"stamps":{}}}'],
    ['an id without end', `{"store":"entries","record":{"id":"${'a'.repeat(5_000)}","stamps":{}}}`],
    [
      'too deep',
      `{"store":"entries","record":{"id":"a","x":${'['.repeat(20)}${']'.repeat(20)},"stamps":{"x":["person",1,"here"]}}}`,
    ],
    [
      'a text without end',
      `{"store":"entries","record":{"id":"a","x":"${'a'.repeat(400_001)}","stamps":{"x":["person",1,"here"]}}}`,
    ],
    ['no record', '7'],
  ])('%s is counted as damaged', async (_name, record) => {
    const { records, report } = await readBack(around(record));
    expect(records).toEqual([]);
    expect(report).toMatchObject({ damaged: 1, whole: false });
  });

  test('a stamp from the year 9999 does not win for ever', async () => {
    const late = `{"store":"entries","record":{"id":"a","company":"B","stamps":{"company":["person",${Date.parse('9999-01-01')},"x"]}}}`;
    const { records, report } = await readBack(around(late));
    expect(records).toEqual([]);
    expect(report.damaged).toBe(1);
  });
});
