import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Listing } from '@/utils/listing/listing';
import { withStorage } from '../memory-browser';

const designer: Listing = {
  title: 'Product Designer',
  company: 'Halden Health',
  description: 'Figma and patience.',
  source: 'site',
  url: 'https://jobs.kestrel.example/jobs/4411?utm_source=mail&q=design',
};
const now = new Date('2026-11-02T10:00:00Z');

async function wake() {
  vi.resetModules();
  const { browser } = await import('../browser');
  Object.assign(browser, { storage: withStorage() });
  const [write, listings] = await Promise.all([
    import('@/utils/store/write'),
    import('@/utils/store/listings'),
  ]);
  return { ...write, ...listings };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('listings that were checked', () => {
  test.each([
    ['the same address', designer],
    [
      'another way to the same address',
      { ...designer, url: 'https://jobs.kestrel.example/jobs/4411/?q=design&ref=x' },
    ],
    ['the same title and company elsewhere', { ...designer, url: 'https://halden.example/careers/7' }],
    [
      'written a little differently',
      { ...designer, url: undefined, title: 'product designer', company: 'Halden  Health' },
    ],
  ] as [string, Listing][])('known again: %s', async (_name, again) => {
    const store = await wake();
    await store.write(store.checkedNow('a', designer, [], 'good', now));
    expect((await store.sameListing(again))?.id).toBe('a');
  });

  test.each([
    ['another title at the same address, as in one-page boards', { ...designer, title: 'Service Designer' }],
    ['another number', { ...designer, title: 'Nurse', url: 'https://jobs.kestrel.example/jobs/4412' }],
    [
      'another parameter',
      { ...designer, company: 'Tern', url: 'https://jobs.kestrel.example/jobs/4411?q=other' },
    ],
    ['nothing known of it', { description: 'Words.', source: 'selection' }],
  ] as [string, Listing][])('another one: %s', async (_name, other) => {
    const store = await wake();
    await store.write(store.checkedNow('a', designer, [], undefined, now));
    expect(await store.sameListing(other)).toBeUndefined();
  });

  test('what the person says of it stays when it is checked again', async () => {
    const store = await wake();
    await store.write(store.checkedNow('a', designer, [], 'good', now));
    await store.write([...store.leftAlone('a', true), ...store.lacking('a', [], 'sql', true)]);
    await store.write(
      store.checkedNow(
        'a',
        designer,
        [{ term: 'SQL', id: 'sql', group: 'hard', required: true }],
        'some',
        now,
      ),
    );
    expect(await store.checkedListing('a')).toMatchObject({
      notForMe: true,
      lacks: ['sql'],
      overlap: 'some',
      asked: [{ term: 'SQL' }],
    });
    await store.write(store.lacking('a', ['sql'], 'sql', false));
    expect((await store.checkedListing('a'))?.lacks).toEqual([]);
  });

  test('taken out of the list it is not known again, and comes back whole', async () => {
    const store = await wake();
    await store.write(store.checkedNow('a', designer, [], 'good', now));
    await store.write(store.dropListing('a', now));
    expect(await store.sameListing(designer)).toBeUndefined();
    expect(await store.checkedListings(5)).toEqual([]);
    await store.write(store.listingBack('a'));
    expect((await store.sameListing(designer))?.title).toBe('Product Designer');
  });
});
