import { describe, expect, test } from 'vitest';
import { askedFor } from '@/utils/listing/keywords/asked';
import { termOf, termsIn } from '@/utils/listing/keywords/terms';
import type { Asked } from '@/utils/listing/listing';
import { match } from '@/utils/listing/match';
import { phrases } from '@/utils/listing/match/phrases';
import { cleanText } from '@/utils/listing/resume/clean';

interface Pair {
  resume: string;
  listing: string;
  titleMirrored: boolean;
  terms: { term: string; is: 'found' | 'near' | 'missing' }[];
}

const texts = (all: Record<string, string>) =>
  new Map(Object.entries(all).map(([path, text]) => [/([^/]+)\.\w+$/.exec(path)?.[1] ?? '', text]));
const resumes = texts(
  import.meta.glob<string>('../fixtures/resumes/*.txt', { eager: true, query: '?raw', import: 'default' }),
);
const listings = texts(
  import.meta.glob<string>('../fixtures/listings/*.txt', { eager: true, query: '?raw', import: 'default' }),
);
const judged = import.meta.glob<{ title: string }>('../fixtures/listings/*.json', {
  eager: true,
  import: 'default',
});
const [pairs = []] = Object.values(
  import.meta.glob<Pair[]>('../fixtures/resumes/pairs.json', { eager: true, import: 'default' }),
);

/** The term as the listing asks for it; else as the vocabulary knows its words. */
function asAsked(term: string, asked: Asked[], listing: string): Asked {
  const own = asked.find((one) => one.term.toLowerCase() === term.toLowerCase());
  if (own) return own;
  const ids = termsIn(term);
  const whole =
    ids.find(({ start, end }) => start === 0 && end === term.length) ??
    (ids.length === 1 ? ids[0] : undefined);
  const line = listing.split('\n').find((one) => one.toLowerCase().includes(term.toLowerCase())) ?? term;
  return {
    term,
    ...(whole && { id: whole.id }),
    group: 'hard',
    required: true,
    at: [{ start: 0, end: term.length }],
    sentence: line,
  };
}

const results = pairs.map((pair) => {
  const listing = listings.get(pair.listing) ?? '';
  const title = judged[`../fixtures/listings/${pair.listing}.json`]?.title;
  const asked = askedFor(listing);
  const resume = cleanText(resumes.get(pair.resume) ?? '');
  const terms = pair.terms.map(({ term, is }) => {
    const found = match({ title }, [asAsked(term, asked, listing)], resume).required[0];
    return { term, is, said: found?.standing ?? 'missing' };
  });
  return { pair, terms, title: match({ title }, [], resume).title };
});

describe('pairs of resume and listing that were judged before there were rules', () => {
  test('there are some', () => expect(pairs.length).toBeGreaterThanOrEqual(20));

  test('seventeen of twenty terms stand as a reader said', () => {
    const all = results.flatMap(({ terms }) => terms);
    const right = all.filter(({ is, said }) => is === said);
    expect(right.length / all.length).toBeGreaterThan(0.85);
  });

  test('what a reader found is hardly ever called missing, and the other way round', () => {
    const all = results.flatMap(({ terms }) => terms);
    const missing = all.filter(({ is }) => is === 'missing');
    const called = missing.filter(({ said }) => said === 'found');
    expect(called.length / missing.length).toBeLessThan(0.03);
    const found = all.filter(({ is }) => is === 'found');
    expect(found.filter(({ said }) => said === 'missing').length / found.length).toBeLessThan(0.12);
  });

  test.each(results)('the title: $pair.resume for $pair.listing', ({ pair, title }) => {
    expect(title?.standing === 'same').toBe(pair.titleMirrored);
  });
});

describe('phrases', () => {
  test('each names terms that the vocabulary knows', () => {
    const ids = phrases().flatMap(({ is, near }) => [...is, ...near]);
    expect(ids.length).toBeGreaterThan(150);
    expect(ids.filter((id) => !termOf(id))).toEqual([]);
  });
  test('none is empty', () =>
    expect(phrases().filter(({ is, near }) => !is.length && !near.length)).toEqual([]));
});
