// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { BIGGEST, readResumeFile } from '@/utils/listing/resume/read-file';
import { Unreadable } from '@/utils/listing/resume/unreadable';
import { column, docx, paragraph, pdf, zip } from './files';

const read = (bytes: Uint8Array<ArrayBuffer> | string, onPart?: (part: number) => void) =>
  readResumeFile(new Blob([bytes]), {}, onPart);
const why = async (bytes: Uint8Array<ArrayBuffer> | string) =>
  read(bytes).then(
    (text) => `read: ${text.slice(0, 40)}`,
    (error: unknown) => (error instanceof Unreadable ? error.why : error),
  );

const LINES = [
  'EXPERIENCE',
  'Warehouse Supervisor, Brackwater Logistics',
  '• Planned the shifts of fourteen people and kept the cold store open through',
  '  two winters without a day lost.',
  '• Cut picking errors by a third.',
];

describe('what each kind of file says', () => {
  test('plain text, in whatever way it was saved', async () => {
    expect(await read('Café manager\r\nTrained staff')).toBe('Café manager\nTrained staff');
    expect(await read(Uint8Array.from([0x43, 0x61, 0x66, 0xe9]))).toBe('Café');
    expect(await read(Uint8Array.from([0xff, 0xfe, 0x43, 0, 0xe9, 0]))).toBe('Cé');
  });

  test('a PDF, with its lines joined and its progress told', async () => {
    const parts: number[] = [];
    const text = await read(
      pdf([column(50, 80, LINES), column(50, 80, ['EDUCATION', 'NVQ in warehousing'])]),
      (part) => parts.push(part),
    );
    expect(text).toContain(
      '• Planned the shifts of fourteen people and kept the cold store open through two winters without a day lost.',
    );
    expect(text).toContain('EDUCATION\nNVQ in warehousing');
    expect(parts).toEqual([0.5, 1]);
  });

  test('two columns come one after the other, whatever was painted first', async () => {
    const left = column(50, 120, [
      'SKILLS',
      'Forklift',
      'Stock control',
      'SAP',
      'First aid',
      'LANGUAGES',
      'Welsh',
    ]);
    const right = column(220, 120, [
      'EXPERIENCE',
      'Supervisor, Brackwater',
      'Planned shifts',
      'Trained drivers',
      'Kept stock',
    ]);
    const head = [
      {
        x: 50,
        y: 60,
        text: 'Ffion Marsh, supervisor of warehouses in the north and in the west of Wales',
        size: 14,
      },
    ];
    const painted = [...head, ...right, ...left];
    const text = (await read(pdf([painted]))).split('\n').filter(Boolean);
    expect(text.indexOf('Welsh')).toBeLessThan(text.indexOf('EXPERIENCE'));
    expect(text.indexOf('SKILLS')).toBe(1);
    expect(text.at(-1)).toBe('Kept stock');
  });

  test('dates beside jobs stay with their jobs', async () => {
    const rows = ['2019 – 2022', '2016 – 2019', '2012 – 2016', '2010 – 2012'].flatMap((years, i) => [
      { x: 50, y: 100 + i * 30, text: years },
      { x: 160, y: 100 + i * 30, text: `Driver number ${i + 1} at a haulier of the region` },
    ]);
    expect((await read(pdf([rows]))).split('\n')[0]).toBe(
      '2019 – 2022\tDriver number 1 at a haulier of the region',
    );
  });

  test('a Word file: lists, tabs, tables, soft breaks, letters with marks', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const text = await read(
      docx(
        paragraph('Ren&#233; Müller &amp; S&#xF6;hne') +
          paragraph('Planned shifts', true) +
          '<w:p><w:r><w:t>Line one</w:t><w:br/><w:t>line two</w:t><w:tab/><w:t>2019</w:t></w:r></w:p>' +
          `<w:tbl><w:tr>${cell('2019')}${cell('Supervisor')}</w:tr><w:tr><w:tc>${paragraph('A')}${paragraph('B')}</w:tc>${cell('C')}</w:tr></w:tbl>` +
          '<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>kept</w:t></w:r></w:p>',
      ),
    );
    expect(text).toBe(
      'René Müller & Söhne\n• Planned shifts\nLine one\nline two\t2019\n2019\tSupervisor\nA\nB\nC\nkept',
    );
  });

  test('a box that old programs get a second time is read once', async () => {
    const box = (tag: string) =>
      `<mc:${tag}><w:txbxContent>${paragraph('Forklift licence')}</w:txbxContent></mc:${tag}>`;
    const text = await read(
      docx(
        `<w:p><w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent><w:t>Skills</w:t></w:r></w:p>`,
      ),
    );
    expect(text).toBe('Forklift licence\nSkills');
  });
});

describe('what can’t be read says why', () => {
  const words = pdf([column(50, 80, LINES)]);
  test.each<[string, Uint8Array<ArrayBuffer> | string, string]>([
    ['nothing', '', 'empty'],
    ['only spaces', '  \n\t ', 'empty'],
    ['a PDF of pictures', pdf([[], []]), 'picture'],
    ['a PDF with a page number only', pdf([column(50, 80, ['1'])]), 'picture'],
    ['a PDF with a password', pdf([column(50, 80, LINES)], { locked: true }), 'password'],
    ['a PDF that ends in the middle', words.slice(0, 200), 'broken'],
    ['a PDF of nothing but its name', '%PDF-1.7\n', 'broken'],
    ['a book', pdf(Array.from({ length: 31 }, () => column(50, 80, LINES))), 'too-long'],
    ['a text without end', 'word '.repeat(30_000), 'too-long'],
    ['a photo', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'picture'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]), 'not-one'],
    ['rich text', '{\\rtf1\\ansi Hello}', 'not-one'],
    ['a page of the web', '<!doctype html><p>Hello', 'not-one'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), 'old-word'],
    [
      'a locked Word file',
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...[...'EncryptedPackage'].flatMap((s) => [s.charCodeAt(0), 0]),
      ]),
      'password',
    ],
    ['a zip of something else', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'not-one'],
    ['a zip that ends in the middle', docx(paragraph('Words')).slice(0, 60), 'broken'],
    ['a Word file without words', docx(paragraph('')), 'empty'],
    [
      'a Word file that declares its own signs',
      zip({ 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "b">]><w:t>&a;</w:t>' }),
      'broken',
    ],
    [
      'a zip that unpacks to a hundred times its size',
      zip({ 'word/document.xml': ' '.repeat(60_000_000) }),
      'too-big',
    ],
  ])('%s', async (_name, bytes, expected) => {
    expect(await why(bytes)).toBe(expected);
  });

  test('a file too large is not even opened', async () => {
    const never = () => Promise.reject(new Error('opened'));
    await expect(readResumeFile({ size: BIGGEST + 1, arrayBuffer: never })).rejects.toMatchObject({
      why: 'too-big',
    });
  });

  test('a file that went away while it was chosen', async () => {
    const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await expect(readResumeFile({ size: 10, arrayBuffer: gone })).rejects.toMatchObject({ why: 'broken' });
  });
});
