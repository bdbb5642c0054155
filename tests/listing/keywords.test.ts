import { describe, expect, test } from 'vitest';
import { keywordsLine } from '@/scripts/keywords-line';
import { askedFor } from '@/utils/listing/keywords/asked';
import { termsIn } from '@/utils/listing/keywords/terms';

const LISTING = `Product Designer
Halden Health, Bristol

Our company
We are a leading health company and we love Photoshop.

What you'll do
• Run moderated usability testing with patients
• Keep our teams happy

Requirements
• 5+ years of experience with Figma and design systems
• Degree in interaction design
• Fluent in English; German is a plus

Nice to have
• Motion design

What we offer
• Dental insurance and a course in Python

We are an equal opportunity employer, regardless of nursing leave.`;

const asked = askedFor(LISTING);
const terms = (required: boolean) => asked.filter((one) => one.required === required).map(({ term }) => term);

describe('askedFor', () => {
  test('what is required, in order', () => {
    expect(terms(true)).toEqual([
      'usability testing',
      '5+ years',
      'Figma',
      'design systems',
      'Degree in interaction design',
      'English',
    ]);
  });

  test('what is only wished for, by heading and by wording', () => {
    expect(terms(false)).toEqual(['German', 'Motion design']);
  });

  test('benefits, praise and equal opportunity ask for nothing', () => {
    const all = asked.map(({ term }) => term.toLowerCase());
    for (const word of ['python', 'photoshop', 'nursing', 'dental', 'insurance'])
      expect(all).not.toContain(word);
  });

  test('where it stands, and the sentence that says it', () => {
    const figma = asked.find(({ id }) => id === 'figma');
    expect(figma?.at.map(({ start, end }) => LISTING.slice(start, end))).toEqual(['Figma']);
    expect(figma?.sentence).toBe('5+ years of experience with Figma and design systems');
  });

  test('how often it is said', () => {
    const text = 'Requirements:\n• Excel\n• SQL\n\nNice to have:\n• More Excel';
    expect(askedFor(text).map(({ id, at, required }) => [id, at.length, required])).toEqual([
      ['excel', 2, true],
      ['sql', 1, true],
    ]);
  });

  test('what no vocabulary has, behind a cue', () => {
    const [first] = askedFor('Experience with Zyloquant and SQL is required.');
    expect(first).toMatchObject({ term: 'Zyloquant', id: undefined, group: 'hard', required: true });
  });

  test('German, by its own words', () => {
    const german = askedFor(
      'Das bringst du mit\n• Kenntnisse in SAP und Buchhaltung\n• Staplerschein von Vorteil\n\nWir bieten\n• Urlaub und Python-Kurse für die Kinder',
    );
    expect(german.map(({ id, required }) => [id, required])).toEqual([
      ['sap', true],
      ['accounting', true],
      ['forklift licence', false],
    ]);
  });

  test('nothing from nothing', () => expect(askedFor(' \n ')).toEqual([]));

  test('a megabyte of anything ends soon', () => {
    for (const piece of [
      'a ',
      '• ',
      'Experience with ',
      '((((',
      'Requirements:\n',
      'Java, ',
      '\n',
      'x',
      'and or ',
    ]) {
      const before = performance.now();
      askedFor(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - before).toBeLessThan(2_000);
    }
  });
});

describe('termsIn', () => {
  test('one id for all its spellings', () => {
    const ids = (text: string) => termsIn(text, 'en').map(({ id }) => id);
    expect(ids('frontend development, front-end development, front end development')).toEqual(
      Array.from({ length: 3 }, () => 'front-end development'),
    );
    expect(ids('Programme management / program management')).toEqual([
      'programme management',
      'programme management',
    ]);
    expect(ids('K8s and Kubernetes')).toEqual(['kubernetes', 'kubernetes']);
  });

  test('words of every day only where they are meant', () => {
    expect(termsIn('Skills: Go, R, Excel', 'en').map(({ id }) => id)).toEqual(['go', 'r', 'excel']);
    expect(termsIn('I go where I excel and the rest is easy.', 'en')).toEqual([]);
  });
});

test('a line of the command', () => {
  const line = JSON.stringify({ id: 7, text: 'Experience with Figma.' });
  expect(JSON.parse(keywordsLine(line))).toEqual({
    id: 7,
    keywords: [{ term: 'Figma', start: 16, end: 21, group: 'hard', required: true }],
  });
  expect(() => keywordsLine('{"id": 1}')).toThrow('a line needs a "text"');
});
