import { describe, expect, test } from 'vitest';
import { classify } from '@/utils/classify';
import { sentences, tidy } from '@/utils/classify/letter';
import { prefilter } from '@/utils/classify/prefilter';
import { findingOn, keyOf, patterns } from './patterns';
import kept from './patterns.json';

const PLAIN = `Dear Ana, thank you for your application. Unfortunately we will not be moving forward with it.

Liebe Ana, vielen Dank für deine Bewerbung. Leider können wir sie nicht berücksichtigen.

Sam
`;

/** Text made to be slow: each piece is repeated. */
const PIECES: Record<string, string> = {
  letters: 'a',
  'one-letter words': 'a ',
  nos: ' not',
  'half signs': 'we have decided not to move other candidates ',
  'half signs in German': 'wir haben uns für andere nicht in die engere ',
  'line ends': '\n',
  'quote marks': '>',
  'heads of answers': 'On Monday, Ana wrote ',
  'heads of letters': 'From: \n',
  'open tags': '<p ',
  entities: '&#12',
  'soft line ends': '=\n',
  'glued sentences': 'role.We ',
  'broken words': 'word-\n',
  'open quotes': '" ',
  'open brackets': '(',
  names: 'At Northwind and Sons of ',
  'gender tags': 'Koch (m/w/d ',
  'invisible characters': '\u200b',
  references: 'Ref 12-34/',
};

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Milliseconds. */
function once(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds, the least of five. */
function least(work: () => void): number {
  return Math.min(...Array.from({ length: 5 }, () => once(work)));
}

test.each(Object.entries(PIECES))(
  'a sender or a subject without end costs no more than a line: %s',
  (_name, piece) => {
    const long = repeated(piece, 1_000_000);
    const line = repeated(piece, 320);
    const time = (text: string) =>
      least(() => {
        classify({ text: PLAIN, subject: text });
        classify({ text: PLAIN, from: { name: text, address: `${text}@northwind.example` } });
      });
    time(line);
    expect(time(long)).toBeLessThan(4 * time(line) + 10);
    expect(classify({ text: PLAIN, subject: long, from: { name: long, address: long } }).kind).toBe(
      'rejection',
    );
  },
);

describe.each(Object.entries(PIECES))('%s', (_name, piece) => {
  const short = repeated(piece, 100_000);
  const long = repeated(piece, 1_000_000);

  test('ten times the text is at most linear, for the verdict', () => {
    classify({ text: short });
    // A millisecond is the least that tells anything.
    const ratio =
      least(() => classify({ text: long })) /
      Math.max(
        1,
        least(() => classify({ text: short })),
      );
    expect(ratio).toBeLessThan(15);
  });

  test('and for the prefilter', () => {
    prefilter(short);
    const ratio =
      least(() => prefilter(long)) /
      Math.max(
        1,
        least(() => prefilter(short)),
      );
    expect(ratio).toBeLessThan(15);
  });

  test('no pattern ever sees more than a sentence', () => {
    const lines = sentences(tidy(long));
    expect(Math.max(0, ...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(320);
    expect(lines.length).toBe(sentences(tidy(short)).length);
  });

  test('a no before it is still found', () => {
    expect(classify({ text: PLAIN + repeated(piece, 5_000) }).kind).toBe('rejection');
  });
});

test('one line of five megabytes', () => {
  expect(classify({ text: `${PLAIN}${repeated('lorem ipsum dolor ', 5_000_000)}` }).kind).toBe('rejection');
});

describe('patterns', () => {
  const found: Record<string, string> = kept;
  const all = patterns();

  test('are found at all', () => {
    expect(all.length).toBeGreaterThan(400);
  });

  test('none is exponential; those that changed are looked at now', { timeout: 120_000 }, async () => {
    const changed = all.filter((pattern) => !found[keyOf(pattern)]);
    // `node scripts/ts.mjs scripts/patterns.ts` looks at many at once, and keeps what it finds.
    expect(changed.length, 'run scripts/patterns.ts').toBeLessThan(20);
    for (const pattern of changed) found[keyOf(pattern)] = await findingOn(pattern, 4_000);
    const bad = all.filter((pattern) => found[keyOf(pattern)] === 'exponential').map(({ where }) => where);
    expect(bad).toEqual([]);
  });

  test('those not known to be linear end soon on a sentence of their own words', { timeout: 120_000 }, () => {
    const slow: string[] = [];
    for (const pattern of all.filter((one) => found[keyOf(one)] !== 'safe')) {
      const regex = new RegExp(pattern.source, pattern.flags);
      const words = pattern.source.match(/[a-z']{2,}/g)?.slice(0, 40) ?? [];
      for (const word of words) {
        const twice = [`${word} `, word].map((piece) => repeated(piece, 320));
        // An exponential pattern would not end; a hundred milliseconds is far above all of ours.
        // Once is enough for most: only what seems slow is asked again.
        const slowly = (text: string) =>
          once(() => regex.test(text)) > 20 && least(() => regex.test(text)) > 100;
        if (twice.some(slowly)) slow.push(`${pattern.where}: ${word}`);
      }
    }
    expect(slow).toEqual([]);
  });
});
