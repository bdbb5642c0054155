import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { gathered, leading } from '@/utils/archive/gather';
import { type Found, judged } from '@/utils/archive/judge';
import { letterOf } from '@/utils/archive/letter-of';
import { MboxSplitter } from '@/utils/archive/mbox';
import { type Progress, readArchives } from '@/utils/archive/read';
import { classify } from '@/utils/classify';
import type { Sighting } from '@/utils/sighting';

// The background's answer, without a message between.
vi.mock('@/utils/messages', () => ({
  send: async (_call: string, letters: Sighting[]) => letters.map((one) => classify(one)),
}));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const said = (raw: Uint8Array): string => new TextDecoder().decode(raw);

const letter = (subject: string, words: string, more = ''): string =>
  `From: Larkspur Labs Careers <jobs@larkspur.example>\nTo: Maya <maya@mail.example>\nSubject: ${subject}\nDate: Thu, 05 Mar 2026 09:30:00 +0100\n${more}Content-Type: text/plain; charset=utf-8\n\n${words}\n`;

const NO = `Dear Maya,

Thank you for applying for the Product Designer position at Larkspur Labs. After careful consideration we have decided not to move forward with your application.

Kind regards,
Dana Whitfield`;

const line = 'From 1790@xxx Thu Mar 05 09:30:00 +0000 2026\n';
const archive = (...letters: string[]): string => letters.map((one) => `${line}${one}\n`).join('');

async function split(text: string, sizes: number[]): Promise<string[]> {
  const splitter = new MboxSplitter();
  const all = bytes(text);
  const found: string[] = [];
  let at = 0;
  for (let i = 0; at < all.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    for (const one of splitter.push(all.slice(at, at + size))) found.push(said(one));
    at += size;
  }
  for (const one of splitter.end()) found.push(said(one));
  return found;
}

describe('a mail archive', () => {
  const three = [
    letter('One', 'From here on, a line.'),
    letter('Two', 'b\n\nFrom me to you, no year'),
    letter('Three', 'c'),
  ];

  test('comes apart the same, whatever the size of its pieces', async () => {
    const whole = three.map((one) => `${one}\n`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 }),
        async (sizes) => {
          expect(await split(archive(...three), sizes)).toEqual(whole);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('with the line ends of Windows', async () => {
    expect(await split(archive(...three).replaceAll('\n', '\r\n'), [1_000])).toHaveLength(3);
  });

  test('a letter with a huge attachment is held in part, and the next one is whole', async () => {
    const huge = letter('Big', `word\n${'QUJD'.repeat(19)}\n`.repeat(10_000));
    const [first, second] = await split(archive(huge, letter('Next', 'c')), [65_536]);
    expect(first?.length).toBeLessThanOrEqual(192 * 1024);
    expect(second).toContain('Subject: Next');
  });

  test('a line without end does not fill the memory, and what follows is still found', async () => {
    const found = await split(archive(`a: ${'x'.repeat(600_000)}\n\nwords`, letter('Next', 'c')), [50_000]);
    expect(found.at(-1)).toContain('Subject: Next');
  });
});

describe('a letter of an archive', () => {
  test('is read like the same letter in Gmail', async () => {
    const seen = await letterOf(bytes(letter('Your application', NO, 'X-GM-THRID: 1790123456789012345\n')));
    expect(seen).toMatchObject({
      site: 'gmail',
      threadId: BigInt('1790123456789012345').toString(16),
      subject: 'Your application',
      from: { name: 'Larkspur Labs Careers', address: 'jobs@larkspur.example' },
      sent: '2026-03-05T08:30:00.000Z',
    });
    expect(seen?.text).toContain('decided not to move forward');
  });

  test('written in HTML alone: its words, and no addresses of links', async () => {
    const html =
      'MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n' +
      btoa(
        '<html><head><style>p{}</style></head><body><span style="display:none">Psst</span><p>Hello <b>Maya</b>,</p><p>see <a href="https://larkspur.example/x">here</a>.</p></body></html>',
      );
    const seen = await letterOf(bytes(`From: a@b.example\nSubject: x\n${html}`));
    expect(seen?.text).toContain('Hello Maya,');
    expect(seen?.text).toBe('Hello Maya,\n\nsee here.');
  });

  test('a megabyte of hostile HTML is read in no time that grows with its square', async () => {
    for (const piece of ['<!--', '<style', '<p style="display:none">', '<', '&', '<div '])
      expect(
        (
          await letterOf(
            bytes(`Subject: x\nContent-Type: text/html\n\n${piece.repeat(1_000_000 / piece.length)}`),
          )
        )?.subject,
      ).toBe('x');
  }, 5_000);

  test('broken ones give what they have, or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (junk) => {
        await letterOf(bytes(junk)).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
      }),
      { numRuns: 100 },
    );
  });
});

const free = { turn: () => Promise.resolve(), cancelled: false };

async function readAll(files: Blob[], control = free): Promise<Progress[]> {
  const all: Progress[] = [];
  await readArchives(files, (progress) => all.push(progress), control);
  return all;
}

describe('reading', () => {
  const files = [
    new Blob([archive(letter('Hello', 'Lunch on Friday?'), letter('Your application to Larkspur Labs', NO))]),
    new Blob([letter('Your application', NO.replace(/Larkspur Labs/g, 'Tidewater Maps'))]),
  ];

  test('archives and single letters together; only what is about applications comes out', async () => {
    const all = await readAll(files);
    const found = await judged(all.flatMap((one) => one.found));
    expect(found.map(({ verdict }) => verdict.kind)).toEqual(['rejection', 'rejection']);
    expect(all.at(-1)).toMatchObject({ letters: 3, read: files.reduce((sum, { size }) => sum + size, 0) });
  });

  test('cancelled: no letter more is read', async () => {
    const all = await readAll(files, { ...free, cancelled: true });
    expect(all.at(-1)?.letters).toBe(0);
  });
});

describe('letters of one application', () => {
  const found = async (subject: string, words: string, day: string) => {
    const read = await readAll([new Blob([letter(subject, words).replace('05 Mar 2026', day)])]);
    const [one]: Found[] = await judged(read.flatMap((progress) => progress.found));
    if (!one) throw new Error(`"${subject}" was not found`);
    return one;
  };
  const THANKS =
    'Dear Maya,\n\nThank you for applying for the Product Designer position at Larkspur Labs. We have received your application and will review it.\n\nLarkspur Labs';

  test('come together, and a second application after the no is another one', async () => {
    const confirmed = await found('We received your application', THANKS, '01 Mar 2026');
    const no = await found('Your application', NO, '20 Mar 2026');
    const again = await found('We received your application', THANKS, '01 Jun 2026');
    const groups = gathered([no, again, confirmed]);
    expect(groups.map(({ letters }) => letters.length)).toEqual([2, 1]);
    expect(groups[0] && leading(groups[0])?.verdict.kind).toBe('rejection');
    expect(groups[0]).toMatchObject({ company: 'Larkspur Labs', role: 'Product Designer' });
  });
});
