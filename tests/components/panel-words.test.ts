import { describe, expect, test } from 'vitest';
import { changeWords, factWords, gapWords, headed, named, questions } from '@/components/panel-words';
import type { Match, Place, TermMatch } from '@/utils/listing/match/match';

const at = (start: number) => ({ start, end: start + 3 });
const term = (standing: TermMatch['standing'], more: Partial<TermMatch> = {}): TermMatch => ({
  asked: { term: 'SQL', group: 'hard', required: true, at: [at(0)], sentence: 'SQL' },
  standing,
  places: [],
  ...more,
});
const place = (more: Partial<Place>): Place => ({
  section: 'skills',
  bullet: false,
  line: '',
  start: 0,
  end: 0,
  ...more,
});
const match = (...required: TermMatch[]): Match => ({
  overlap: 'good',
  required,
  nice: [],
  bullets: [],
  first: [],
});

describe('what is open, in words', () => {
  test.each([
    [match(), ''],
    [match(term('missing')), 'One thing isn’t yet.'],
    [
      match(term('missing'), term('missing'), term('near')),
      'Two things aren’t yet, and one goes by another name.',
    ],
    [match(term('near'), term('near')), 'Two go by another name.'],
  ])('%#', (given, words) => expect(gapWords(given)).toBe(words));
});

describe('the line under a term', () => {
  const job = { company: 'Osprey Rail' };
  test.each([
    ['a list', [place({ heading: 'Skills' })], 'Skills'],
    ['a job', [place({ bullet: true, job })], 'Your Osprey Rail job'],
    [
      'both',
      [place({ bullet: true, job }), place({ heading: 'Skills' })],
      'Skills, and your Osprey Rail job',
    ],
    ['two bullets of nobody', [place({ bullet: true }), place({ bullet: true })], 'Two of your bullets'],
    ['nowhere in particular', [], 'It’s on your resume'],
  ])('found: %s', (_name, places, words) => expect(factWords('', term('found', { places }))).toBe(words));

  test('near, covered, and not yet', () => {
    expect(factWords('', term('near', { words: 'databases' }))).toBe('Yours says “databases”.');
    expect(factWords('', term('found', { because: 'covers', words: 'MSc' }))).toBe('Your “MSc” covers it.');
    const text = 'About us\nWe bake.\nRequirements\n• SQL\n• Bread';
    const asked = { ...term('missing').asked, at: [at(text.indexOf('SQL')), at(0)] };
    expect(factWords(text, term('missing', { asked }))).toBe('Requirements, first line. Said twice.');
  });
});

test('never a percentage, and never more than is known', () => {
  expect(changeWords(term('missing'))).toBe('Give it a line of its own, if you have it.');
  expect(changeWords(term('missing', { carry: { section: 'skills', heading: 'Skills' } }))).toBe(
    'Add it under “Skills”, if you have it.',
  );
  expect(headed('usability testing')).toBe('Usability testing');
  expect(headed('npm')).toBe('npm');
  expect(headed('node.js')).toBe('node.js');
  expect(named({ text: `${'word '.repeat(40)}` })).toMatch(/^.{60,92} …$/);
  expect(questions({ text: '', start: 0, end: 0, lacks: ['result'] })).toEqual(['What came of it?']);
});
