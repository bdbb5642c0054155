import { afterEach, describe, expect, test } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { pageAt } from '@/scripts/page-at';
import type { Sighting } from '@/utils/sighting';
import type { Keys } from '@/utils/sites/letters';
import { mailSites } from '@/utils/sites/mail';
import type { OpenMail } from '@/utils/sites/open';
import type { MailSite } from '@/utils/sites/site';
import { fixtures } from './fixtures';

// Outlook, Roundcube and SOGo write times without a zone: they are taken for this computer's.
process.env.TZ = 'UTC';

const keysOf = import.meta.glob<Keys>('@/utils/sites/mail/*.ts', { eager: true, import: 'keys' });
const alsoOf = import.meta.glob<Record<string, string[]>>('@/utils/sites/mail/*.ts', {
  eager: true,
  import: 'also',
});
const openOf = import.meta.glob<OpenMail>('@/utils/sites/mail/*.ts', { eager: true, import: 'open' });
const of = <T>(files: Record<string, T>, id: string): T => {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/${id}.ts`));
  if (!found) throw new Error(`No file for ${id}`);
  return found[1];
};

const parsed = new Map<string, Document>();

/** Reading leaves a page as it was: each is parsed once. */
function pageOf(html: string): Document {
  const page = parsed.get(html) ?? pageAt(html);
  parsed.set(html, page);
  return page;
}

const read = (site: MailSite, html: string): Sighting[] =>
  site.find(pageOf(html)).flatMap((letter) => letter.read() ?? []);

const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

/** Takes the first `count` selectors of a key away until the test ends. */
function without(places: string[], count: number): void {
  const before = [...places];
  undo.push(() => places.splice(0, places.length, ...before));
  places.splice(0, count);
}

describe.each(mailSites)('$id', (site) => {
  const mine = fixtures.filter((one) => one.site === site.id);
  const withLetters = mine.filter(({ html }) => read(site, html).length);
  const keys = Object.entries(of(keysOf, site.id));
  const also = Object.entries(of(alsoOf, site.id));

  test('has saved pages, with letters and without', () => {
    expect(withLetters.length).toBeGreaterThan(2);
    expect(mine.length).toBeGreaterThan(withLetters.length);
  });

  test('has an address, or asks for one', () => {
    expect(site.matches.length > 0).toBe(!site.asked);
  });

  test.each(mailSites.flatMap((owner) => owner.examples.map((url) => [url, owner.id] as const)))(
    '%s is of %s alone',
    (url, owner) => {
      expect(site.matches.some((pattern) => new MatchPattern(pattern).includes(url))).toBe(owner === site.id);
    },
  );

  test.each(mine)('reads $name', async ({ html, path }) => {
    const seen = `${JSON.stringify(read(site, html), null, 2)}\n`;
    await expect(seen).toMatchFileSnapshot(path.replace('.html', '.json'));
  });

  test.each(mine)('knows $name for its own', ({ html }) => {
    const page = pageOf(html);
    expect(mailSites.filter((one) => one.here(page)).map((one) => one.id)).toEqual([site.id]);
  });

  test.each(fixtures.filter((one) => one.site !== site.id))('finds nothing in $site/$name', ({ html }) => {
    expect(site.find(pageOf(html))).toEqual([]);
  });

  test.each(mine)('sees in $name what its light half sees', ({ html }) => {
    const page = pageOf(html);
    const seen = of(openOf, site.id).find(page);
    expect(seen.map(({ key }) => key)).toEqual(site.find(page).map(({ key }) => key));
    expect(new Set(seen.map(({ key }) => key)).size).toBe(seen.length);
  });

  describe.each(keys)('%s', (_key, places) => {
    test('has a second place', () => expect(places.length).toBeGreaterThan(1));

    test.each(withLetters)('with the first place gone, $name reads the same', ({ name, html }) => {
      const before = read(site, html);
      without(places, 1);
      const after = read(site, html);
      // Two of a thing where the second place expects one is silence, never something else.
      if (!/rejection/.test(name) && after.length === 0) return;
      expect(after).toEqual(before);
    });

    test.each(withLetters)('with every place gone, $name is silent', ({ html }) => {
      without(places, places.length);
      expect(read(site, html)).toEqual([]);
    });
  });

  test.each(also)('without any %s a letter is still read', (_key, places) => {
    const words = ({ subject, text }: Sighting) => ({ subject, text });
    for (const { html } of withLetters) {
      const before = read(site, html).map(words);
      without(places, places.length);
      expect(read(site, html).map(words)).toEqual(before);
    }
  });
});
