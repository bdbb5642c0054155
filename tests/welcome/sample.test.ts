import { expect, test } from 'vitest';
import de from '@/locales/de.json';
import en from '@/locales/en.json';
import { classify } from '@/utils/classify';
import { prefilter } from '@/utils/classify/prefilter';
import { sampleSighting } from '@/utils/journal/sample';

test.each([
  ['en', en],
  ['de', de],
])('the made-up letter is a sure no (%s)', (_lang, { welcome: { sample } }) => {
  const text = [sample.hello, sample.words, sample.person].join('\n\n');
  const seen = { ...sampleSighting('2026-11-21T10:00:00.000Z'), subject: sample.subject, text };
  expect(prefilter(text)).toBeTruthy();
  expect(classify(seen)).toMatchObject({ kind: 'rejection', sure: 'sure' });
});

test('the letter is built from the words on the page', () => {
  const { sample } = en.welcome;
  expect(sampleSighting('2026-11-21T10:00:00.000Z').text).toBe(
    [sample.hello, sample.words, sample.person].join('\n\n'),
  );
});
