import { afterEach, describe, expect, test } from 'vitest';
import { pageAt } from '@/scripts/page-at';
import { rowMeans } from '@/utils/classify/status';
import { speaks } from '@/utils/classify/status/speaks';
import { placesOn, readerOf, statusSiteAt, statusSites } from '@/utils/sites/status';
import type { StatusSite } from '@/utils/sites/status/site';
import { fixtures } from './fixtures';

const ids = new Set([...statusSites.map(({ id }) => id), 'words']);
const pages = fixtures.filter(({ site }) => ids.has(site));

function readAll(html: string) {
  const page = pageAt(html);
  const site = readerOf(page);
  const rows = site?.find(page) ?? [];
  return rows.flatMap((element) => {
    const read = site?.read(element, page, speaks);
    if (!read) return [];
    const { spot, ...row } = read;
    return [{ ...row, means: rowMeans(row.status, row.under, new URL(page.URL).hostname) }];
  });
}

const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

function without(places: string[], count: number): void {
  const before = [...places];
  undo.push(() => places.splice(0, places.length, ...before));
  places.splice(0, count);
}

describe('addresses', () => {
  const examples = statusSites.flatMap((site) => site.examples.map((url) => [url, site] as const));

  test.each(examples)('%s is an applications page of one site alone', (url, owner) => {
    const at = new URL(url);
    expect(statusSiteAt(at)).toBe(owner);
    expect(owner.here(at)).toBe(true);
  });

  test.each(statusSites.flatMap((site) => site.elsewhere.map((url) => [url, site] as const)))(
    '%s is none',
    (url, site) => {
      const at = new URL(url);
      expect(statusSiteAt(at) !== site || !site.here(at)).toBe(true);
    },
  );

  test('each site has its own id, a name and a page of applications', () => {
    expect(new Set(statusSites.map(({ id }) => id)).size).toBe(statusSites.length);
    for (const site of statusSites) expect([site.name, ...site.examples].every(Boolean)).toBe(true);
  });

  test.each([
    ['https://www.linkedin.com', ['https://www.linkedin.com/*']],
    ['https://northwind.wd5.myworkdayjobs.com', ['https://northwind.wd5.myworkdayjobs.com/*']],
    ['https://www.google.com', ['https://www.google.com/about/careers/*']],
    ['http://localhost:8080', ['http://localhost/*']],
  ])('%s is watched at its own pages alone', (origin, places) => expect(placesOn(origin)).toEqual(places));

  test.each(['https://linkedin.com.example/jobs-tracker/', 'https://evil-myworkdayjobs.com/x/userHome'])(
    '%s only looks like one',
    (url) => expect(statusSiteAt(new URL(url))).toBeUndefined(),
  );
});

describe('saved pages', () => {
  test.each(pages)('reads $site/$name', async ({ html, path }) => {
    await expect(`${JSON.stringify(readAll(html), null, 2)}\n`).toMatchFileSnapshot(
      path.replace('.html', '.json'),
    );
  });

  test.each(pages)('$site/$name is read by that site', ({ html, site }) => {
    const page = pageAt(html);
    const reader = readerOf(page);
    if (reader) expect(reader.id).toBe(site);
    else expect(statusSiteAt(new URL(page.URL))?.id ?? 'google').toBe(site);
  });

  const own = (site: StatusSite) => pages.filter((one) => one.site === site.id && readAll(one.html).length);
  const keyed = statusSites.filter((site) => own(site).length && site.keys.row);

  test.each(
    keyed.flatMap((site) =>
      Object.entries(site.keys).map(([key, places]) => ({ id: site.id, key, places, site })),
    ),
  )('$id: with the first $key gone the rest says nothing else', ({ places, site, key }) => {
    for (const { html } of own(site)) {
      const before = readAll(html);
      without(places, 1);
      const after = readAll(html);
      undo.pop()?.();
      if (key === 'company' || key === 'date') {
        const rest = ({ company, applied, said, ...more }: (typeof before)[number]) => more;
        expect(after.map(rest)).toEqual(before.map(rest));
        continue;
      }
      // Fewer rows are silence; another reading of a row would be a lie.
      for (const row of after) expect(before).toContainEqual(row);
    }
  });
});

test('every site that has a file of its own, and every language, has a page with a no', () => {
  const noes = pages.filter(({ html }) => readAll(html).some(({ means }) => means === 'no'));
  expect([...new Set(noes.map(({ site }) => site))].sort()).toEqual([
    'amazon',
    'google',
    'greenhouse',
    'indeed',
    'linkedin',
    'naukri',
    'successfactors',
    'taleo',
    'wellfound',
    'words',
    'workday',
  ]);
  expect([...new Set(noes.map(({ html }) => /<html lang="(..)"/.exec(html)?.[1]))].sort()).toEqual([
    'de',
    'en',
    'es',
    'fr',
  ]);
});
