import { describe, expect, test } from 'vitest';
import { pageAt } from '@/scripts/page-at';
import { readListing } from '@/utils/sites/listing';
import { boards } from '@/utils/sites/listing/boards';
import { tolerantJson } from '@/utils/sites/listing/json';
import { fromMarkup } from '@/utils/sites/listing/markup';
import { says } from '@/utils/sites/listing/words';
import { fixtures } from './fixtures';

const pages = fixtures.filter(({ site }) => site.startsWith('listing-'));
const listings = pages.filter(({ site }) => site !== 'listing-none');
const others = fixtures.filter(({ site }) => !site.startsWith('listing-') || site === 'listing-none');

describe('reading a listing', () => {
  test('there are pages of many makes', () => {
    expect(new Set(listings.map(({ site }) => site)).size).toBeGreaterThan(10);
    expect(others.length).toBeGreaterThan(10);
  });

  test.each(listings)('reads $site/$name', async ({ html, path }) => {
    const { url, ...read } = readListing(pageAt(html)) ?? {};
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(path.replace('.html', '.json'));
    expect(url).toMatch(/^https?:/);
  });

  test.each(listings)('names title and company of $site/$name, and nothing foreign', ({ html }) => {
    const read = readListing(pageAt(html));
    expect(read?.title).toBeTruthy();
    expect(read?.company).toBeTruthy();
    expect(read?.description.split('\n').length).toBeGreaterThan(3);
    expect(read?.description).not.toMatch(/cookie|©|Similar|Vergelijkbare|similaires|More like this/i);
  });

  test.each(others)('nothing in $site/$name', ({ html }) => {
    expect(readListing(pageAt(html))).toBeUndefined();
  });

  test('a board whose places answer needs no other evidence', () => {
    const html = `<!-- saved from url=https://jobs.lever.co/tern/0f8fad5b-d9cb-469f-a165-70867728950e -->
      <title>Tern - Baker</title><div class="posting-headline"><h2>Baker</h2></div>
      <div data-qa="job-description">Bread, mostly rye, from two in the morning.</div>
      <div class="section-wrapper"><div class="section"><h3>You</h3><ul><li>Get up early</li></ul></div></div>`;
    expect(readListing(pageAt(html))).toMatchObject({
      source: 'site',
      title: 'Baker',
      company: 'Tern',
      description: 'Bread, mostly rye, from two in the morning.\nYou\n• Get up early',
    });
  });
});

describe('boards', () => {
  const hostOf = (url: string) => new URL(url).hostname;
  test.each(boards.flatMap((board) => board.examples.map((url) => [url, board.id] as const)))(
    '%s is of %s alone',
    (url, id) => {
      expect(boards.filter(({ host }) => host.test(hostOf(url))).map((board) => board.id)).toEqual([id]);
    },
  );

  test.each(boards)('$id: every place is a selector', (board) => {
    for (const place of [...board.title, ...board.company, ...board.description, ...(board.place ?? [])])
      expect(() => document.querySelector(place)).not.toThrow();
  });
});

describe('broken data', () => {
  test.each([
    ['raw lines', '{"a":"one\ntwo"}', { a: 'one\ntwo' }],
    ['a comma too many', '{"a":[1,2,],}', { a: [1, 2] }],
    ['no tail', '{"a":{"b":"c', { a: { b: 'c' } }],
    ['quotes inside', '{"a":"the "new" one","b":2}', { a: 'the "new" one', b: 2 }],
    ['comments around', '<!--\n{"a":true}\n-->', { a: true }],
    ['a semicolon', '{"a":null};', { a: null }],
    ['what nobody could read', 'x y', 'x'],
  ])('%s', (_name, text, value) => expect(tolerantJson(text)).toEqual(value));

  test.each([
    ['<p>One</p><ul><li>Two<li>Three</ul>', ['One', '• Two', '• Three']],
    ['&lt;p&gt;One &amp;amp; two&lt;/p&gt;', ['One & two']],
    ['One\\nTwo', ['One', 'Two']],
    ['One\n- Two\n* Three', ['One', '• Two', '• Three']],
    ['At least <5 years & more', ['At least <5 years & more']],
  ])('markup: %s', (text, lines) => expect(fromMarkup(text, document)).toEqual(lines));
});

describe('the words of pages', () => {
  test.each([
    ['tasks', 'Responsibilities'],
    ['tasks', 'What you’ll do'],
    ['tasks', 'Deine Aufgaben:'],
    ['tasks', 'Vos missions'],
    ['tasks', 'Arbeidsoppgaver'],
    ['profile', 'What we’re looking for'],
    ['profile', 'Dein Profil'],
    ['profile', 'Functie-eisen'],
    ['profile', 'Wymagania'],
    ['offer', 'Wir bieten'],
    ['apply', 'Apply now →'],
    ['apply', 'Jetzt bewerben'],
    ['apply', 'Je postule'],
    ['closed', 'No longer accepting applications'],
    ['closed', 'Diese Stelle ist leider nicht mehr verfügbar.'],
    ['after', 'Similar jobs'],
    ['after', 'Das könnte dich auch interessieren'],
    ['more', '… more'],
    ['more', 'Mehr anzeigen'],
    ['company', 'Arbeitgeber'],
    ['place', 'Location:'],
  ] as const)('%s: %s', (kind, line) => expect(says(kind, line)).toBe(true));

  test.each([
    ['tasks', 'Cookies'],
    ['profile', 'Sign in'],
    ['apply', 'How we apply science to bread and everything else we bake'],
    ['closed', 'We closed a round of funding.'],
    ['after', 'Share responsibility for the till'],
    ['company', 'Company culture'],
  ] as const)('not %s: %s', (kind, line) => expect(says(kind, line)).toBe(false));
});
