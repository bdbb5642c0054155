import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureFrom } from '@/scripts/fixture-from';
import { pageAt } from '@/scripts/page-at';
import { speaks } from '@/utils/classify/status/speaks';
import { FORM, shapeOf } from '@/utils/rows/shape';
import { parts, vocabulary } from '@/utils/rows/vocabulary';
import { readerOf } from '@/utils/sites/status';
import { fixtures } from '../sites/fixtures';

/** A word as pages may hold it, in any alphabet, that is none of the words for parts of pages. */
const word = fc
  .oneof(
    fc.string({
      minLength: 4,
      maxLength: 12,
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäöüßéñçł'),
    }),
    fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom(...'жзилкмнопрстуあいう漢字κλμν') }),
    fc.string({
      minLength: 4,
      maxLength: 12,
      unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
    }),
  )
  // What our own form says of every page, and the names of elements, are no page's words.
  .filter((one) => !parts(one).some((part) => vocabulary().has(part) || FIXED.has(part)));
const FIXED = new Set(
  [
    FORM,
    'address language other en de fr es words date yours no gone maybe open more x href role type hidden aria expanded current true false',
  ]
    .join(' ')
    .toLowerCase()
    .match(/[a-z]+/g),
);
const TAGS = [
  'div',
  'span',
  'p',
  'li',
  'ul',
  'a',
  'td',
  'tr',
  'table',
  'button',
  'h3',
  'section',
  'my-element',
];
const ATTRIBUTES = [
  'class',
  'id',
  'data-testid',
  'data-automation-id',
  'title',
  'aria-label',
  'href',
  'alt',
  'value',
  'role',
  'type',
  'data-user',
  'style',
  'componentkey',
  'placeholder',
  'name',
];

interface Part {
  tag: string;
  words: string[];
  attributes: [string, string][];
  inside: Part[];
}
const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.record({
    tag: fc.constantFrom(...TAGS),
    words: fc.array(word, { maxLength: 4 }),
    attributes: fc.array(
      fc.tuple(
        fc.constantFrom(...ATTRIBUTES),
        fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
      ),
      { maxLength: 4 },
    ),
    inside: fc.oneof({ maxDepth: 3 }, fc.constant<Part[]>([]), fc.array(tie('part'), { maxLength: 3 })),
  }),
}));

function build(page: Document, { tag, words, attributes, inside }: Part, into: Element): void {
  const element = page.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(words.join(' '));
  for (const one of inside) build(page, one, element);
  into.append(element);
}
const wordsOf = ({ words, attributes, inside }: Part): string[] => [
  ...words,
  ...attributes.flatMap(([, value]) => value.split(' ')),
  ...inside.flatMap(wordsOf),
];

const empty = (path = '') =>
  pageAt(
    `<!doctype html><html><body><main></main></body></html>`,
    `https://portal.harbourtrust.example/${path}`,
  );

describe('the report of a page', () => {
  test('holds no word of it, whatever stands in text, names and addresses', () => {
    fc.assert(
      fc.property(part, word, (made, path) => {
        const page = empty(`${path}?${path}=${path}`);
        build(page, made, page.querySelector('main') as Element);
        const report = shapeOf(page, speaks).toLowerCase();
        for (const one of [...wordsOf(made), path]) expect(report).not.toContain(one.toLowerCase());
        expect(report).not.toContain('harbourtrust');
      }),
      { numRuns: 150 },
    );
  });

  test('is short enough for an issue, however long the page', () => {
    const page = empty();
    const main = page.querySelector('main') as Element;
    for (let i = 0; i < 300; i += 1) {
      const row = page.createElement(i % 2 ? 'li' : 'div');
      row.setAttribute('class', `row-${'abcdefghij'.repeat(i % 7)} status`);
      for (let j = 0; j < 12; j += 1) row.append(page.createElement(j % 2 ? 'p' : 'span'));
      main.append(row);
    }
    expect(shapeOf(page, speaks).length).toBeLessThanOrEqual(6_000);
  });

  test('names what a selector can hold on to, and what words are, not which', () => {
    const page = empty();
    const main = page.querySelector('main') as Element;
    main.innerHTML =
      '<ul><li class="css-1x9 job-card"><a href="/jobs/view/39012/?refId=zzz"><h3 data-testid="jobTitleMaya">Night Porter</h3></a><span class="status-tag">Not selected</span><time>2 October 2026</time></li></ul>';
    const report = shapeOf(page, speaks);
    expect(report).toContain('li[class=css-* job-card]');
    expect(report).toContain('h3[data-testid=jobTitle*]');
    expect(report).toContain('a[href=/jobs/view/#/?');
    expect(report).toContain('{no}');
    expect(report).toContain('{date}');
    expect(report).toContain('{2 words}');
    expect(report).not.toMatch(/maya|porter|zzz/i);
  });
});

describe('a fixture from a report', () => {
  const ids = new Set(['indeed', 'workday', 'naukri', 'wellfound', 'linkedin']);
  test.each(fixtures.filter(({ site }) => ids.has(site)))(
    '$site/$name has the same rows',
    ({ html, site }) => {
      const page = pageAt(html);
      const made = fixtureFrom(`site: ${site}\n${shapeOf(page, speaks)}`, page.URL);
      const again = pageAt(made);
      const reader = readerOf(page);
      const count = (of: Document) =>
        (reader?.find(of) ?? [])
          .flatMap((row) => reader?.read(row, of, speaks) ?? [])
          .map(({ status }) => speaks(status ?? ''));
      const before = count(page);
      if (before.length > 0) expect(count(again).length).toBeGreaterThan(0);
      else expect(count(again)).toEqual([]);
      // Of rows that are alike some are told; a state that is only a date is told as a date.
      for (const state of count(again)) if (state) expect(before).toContain(state);
    },
  );
});
