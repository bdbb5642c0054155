import { describe, expect, test } from 'vitest';
import { fold } from '@/utils/classify/pattern';
import { type RowMeans, rowMeans } from '@/utils/classify/status';
import { speaks, statusWords } from '@/utils/classify/status/speaks';

const plain = (line: string) => fold(line).toLowerCase();

describe.each(Object.entries(statusWords))('%s', (_lang, words) => {
  test('each has its own name, and every meaning is there', () => {
    expect(new Set(words.map(({ name }) => name)).size).toBe(words.length);
    expect(new Set(words.map(({ speaks }) => speaks))).toEqual(
      new Set(['yours', 'no', 'gone', 'maybe', 'open']),
    );
  });

  test.each(words)('$name', (word) => {
    for (const line of word.yes) expect(plain(line), line).toMatch(word.match);
    for (const line of word.no) expect(plain(line), line).not.toMatch(word.match);
  });

  test.each(words)('$name: its examples mean this and nothing else', (word) => {
    for (const line of word.yes) expect(speaks(line), line).toBe(word.speaks);
  });
});

test.each<[string, RowMeans]>([
  ['Not selected by employer', 'no'],
  ['NO LONGER UNDER CONSIDERATION', 'no'],
  ['Not Selected: No longer under consideration', 'no'],
  ['Not selected. This job is closed.', 'no'],
  ['Offer declined', 'never'],
  ['Application withdrawn', 'never'],
  ['Withdrawn, not selected for the new stage', 'never'],
  ['Job closed or expired', 'never'],
  ['No longer accepting applications', 'never'],
  ['Archived', 'never'],
  ['Draft', 'never'],
  ['Inactive', 'maybe'],
  ['Position Filled', 'maybe'],
  ['Process Completed', 'maybe'],
  ['Applied', 'open'],
  ['Under consideration', 'open'],
  ['Not yet reviewed', 'open'],
  ['Vom Arbeitgeber nicht ausgewählt', 'no'],
  ['Candidature non retenue', 'no'],
  ['Candidatura descartada', 'no'],
  ['Thank you for applying. We have decided to move forward with other candidates.', 'no'],
  ['不採用', 'open'],
  ['', 'open'],
])('"%s" means %s', (status, means) => expect(rowMeans(status)).toBe(means));

test('the structure speaks where the words are in another language, and a withdrawal stays one', () => {
  expect(rowMeans('不採用', 'refused')).toBe('no');
  expect(rowMeans(undefined, 'refused')).toBe('no');
  expect(rowMeans('Nie wybrano', 'ended')).toBe('maybe');
  expect(rowMeans('Withdrawn', 'refused')).toBe('never');
  expect(rowMeans('In Process', 'ended')).toBe('open');
});

test('some words are a no on one host only', () => {
  expect(rowMeans('Inactive', undefined, 'my.greenhouse.io')).toBe('no');
  expect(rowMeans('Process complete', undefined, 'www.google.com')).toBe('no');
  expect(rowMeans('Inactive', undefined, 'constructor')).toBe('maybe');
});

test('a paragraph that holds one of the words is no state', () => {
  expect(speaks(`${'Many who apply are rejected, and it is nobody’s fault. '.repeat(3)}`)).toBeUndefined();
});
