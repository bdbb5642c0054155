import { expect, test } from 'vitest';

const files = import.meta.glob<string>('./*.test.tsx', { eager: true, query: '?raw', import: 'default' });

/** The pieces of advice that the two articles hold: see CONTRIBUTING, "Where each piece of advice lives". */
const ROWS = [
  ...Array.from({ length: 32 }, (_, i) => `A${i + 1}`),
  ...Array.from({ length: 33 }, (_, i) => `B${i + 1}`),
].sort();

test('each of the 65 pieces of advice has its test, and none of them two', () => {
  const named = Object.values(files).flatMap((source) =>
    [...source.matchAll(/\b(?:test|it)\(\s*['"`]([AB]\d+)\b/g)].map(([, row = '']) => row),
  );
  expect(named.sort()).toEqual(ROWS);
});
