import { describe, expect, test } from 'vitest';
import { askedFor } from '@/utils/listing/keywords/asked';
import { type Expected, score } from './lib/score';

const texts = import.meta.glob<string>('../fixtures/listings/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const wanted = import.meta.glob<Expected>('../fixtures/listings/*.json', { eager: true, import: 'default' });

const listings = Object.entries(wanted).map(([path, expected]) => {
  const text = texts[path.replace('.json', '.txt')] ?? '';
  return {
    name: path.replace(/.*\/|\.json/g, ''),
    text,
    expected,
    found: score(text, askedFor(text), expected),
  };
});

/**
 * What is shown, against what a person wrote down who saw no rules. A shown and an expected term are the same where
 * the words of one, without filler, are all in the other, or where they stand at the same place ({@link score}).
 */
describe('twenty-two listings, written blind', () => {
  const sum = (count: (one: (typeof listings)[number]['found']) => number) =>
    listings.reduce((total, { found }) => total + count(found), 0);

  test('there are some of both languages', () => {
    expect(listings.length).toBeGreaterThanOrEqual(20);
    expect(new Set(listings.map(({ expected }) => expected.lang))).toEqual(new Set(['en', 'de']));
  });

  test('what is shown as required is', () => {
    expect(1 - sum(({ wrong }) => wrong.length) / sum(({ shown }) => shown)).toBeGreaterThanOrEqual(0.9);
  });

  test('what is required is shown', () => {
    expect(1 - sum(({ missed }) => missed.length) / sum(({ expected }) => expected)).toBeGreaterThanOrEqual(
      0.85,
    );
  });

  test.each(listings)('nothing to laugh at in $name', ({ found }) => expect(found.laughed).toEqual([]));
});
