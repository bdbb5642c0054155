import { describe, expect, test } from 'vitest';
import de from '../locales/de.json';
import en from '../locales/en.json';

const files = import.meta.glob<string>(['/{entrypoints,components,utils}/**/*.{ts,tsx}'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A file without its comments and its quoted words: what is shown to people is not run. */
const code = (source: string): string =>
  source.replace(/<code>.*?<\/code>|\/\/.*|\/\*[\s\S]*?\*\/|'[^'\n]*'|"[^"\n]*"/g, '');

/** What a file imports, as paths from the top of the project; packages by their name. */
function imports(path: string, source: string): string[] {
  const found = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
  return found.map((name) => {
    if (name.startsWith('@/')) return `/${name.slice(2)}`;
    if (!name.startsWith('.')) return name;
    return new URL(name, `file://${path}`).pathname;
  });
}

const all = Object.entries(files).map(([path, source]) => ({ path, source, uses: imports(path, source) }));
const under = (folder: string) => all.filter(({ path }) => path.startsWith(folder));
const offenders = (from: string, to: (name: string) => boolean) =>
  under(from).flatMap(({ path, uses }) => uses.filter(to).map((name) => `${path} imports ${name}`));

describe('who may know whom', () => {
  test('there is something to look at', () => expect(all.length).toBeGreaterThan(30));

  test.each([
    ['utils know neither components nor entrypoints', '/utils/', /^\/(components|entrypoints)\//],
    ['components do not know entrypoints', '/components/', /^\/entrypoints\//],
    ['utils know no Preact', '/utils/', /^preact/],
    ['a site reads and does not judge', '/utils/sites/', /^\/utils\/classify/],
    ['the classifier knows no site', '/utils/classify/', /^\/utils\/sites/],
  ])('%s', (_rule, from, to) => {
    expect(offenders(from, (name) => to.test(name))).toEqual([]);
  });

  test.each([
    ['idb', '/utils/store/'],
    ['compromise', '/utils/classify/'],
  ])('only one place knows %s', (name, place) => {
    const others = all.filter(({ path }) => !path.startsWith(place) && !path.startsWith('/utils/listing/'));
    const found = others.filter(({ uses }) =>
      uses.some((used) => used === name || used.startsWith(`${name}/`)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('only the background reaches the door for changes', () => {
    const allowed = /^\/(entrypoints\/background\.ts|utils\/background\/|utils\/store\/)/;
    const found = all.filter(({ path, uses }) => !allowed.test(path) && uses.includes('/utils/store/write'));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    /\b(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write/,
    /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|\bEventSource\b/,
  ])('nothing writes markup or connects: %s', (words) => {
    const found = all.filter(({ source }) => words.test(code(source)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

function keys(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keys(value, `${path}${key}.`),
  );
}
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : texts(value, `${path}${key}.`),
  );
}

describe('words', () => {
  test('every key is one a browser takes: letters, digits and lines', () => {
    const names = (words: object): string[] =>
      Object.entries(words).flatMap(([name, value]) =>
        typeof value === 'object' && value !== null ? [name, ...names(value)] : [name],
      );
    expect(names(en).filter((name) => !/^\w+$/.test(name))).toEqual([]);
  });

  test.each([
    ['en', en],
    ['de', de],
  ] as const)('name and description are as short as the stores want them: %s', (_lang, { extension }) => {
    expect(extension.name.length).toBeLessThanOrEqual(75);
    expect(extension.description.length).toBeLessThanOrEqual(132);
  });

  test('both languages have the same keys', () => expect(keys(de).sort()).toEqual(keys(en).sort()));

  test('both languages fill the same gaps', () => {
    const gaps = (text: string) => [...new Set(text.match(/\{\w+\}|\$\d/g) ?? [])].sort();
    const german = new Map(texts(de));
    const uneven = texts(en).filter(
      ([key, text]) => gaps(text).join() !== gaps(german.get(key) ?? '').join(),
    );
    expect(uneven).toEqual([]);
  });

  // DESIGN: no exclamation marks, no percentages, no capitals, none of the phrases that hurt.
  const NEVER =
    /!|%|everything happens for a reason|their loss|you['’]ll get the next|unfortunately|streak|alles hat seinen grund|selber schuld|leider/i;
  test.each([
    ['en', en],
    ['de', de],
  ] as const)('nothing that hurts is said: %s', (_lang, words) => {
    const letters = /^(reply|welcome\.sample)/; // words of a letter, not of ours
    expect(
      texts(words).filter(
        ([key, text]) => !letters.test(key) && (NEVER.test(text) || /\b\p{Lu}{5,}\b/u.test(text)),
      ),
    ).toEqual([]);
  });

  test('quotes and apostrophes are curly', () => {
    expect(texts(en).filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });
});
