import { expect, test } from 'vitest';
import { whereSaid } from '@/utils/listing/where';

const text = [
  'A hospital that listens.',
  'What you will do',
  '• Run usability tests',
  '• Draw',
  'Requirements:',
  '• Figma',
  '• SQL, and no fear of it',
  'Benefits',
  '• Lunch',
].join('\n');
const said = (...words: string[]) => {
  let from = 0;
  const at = words.map((word) => {
    const start = text.indexOf(word, from);
    from = start + 1;
    return { start, end: start + word.length };
  });
  return whereSaid(text, { at });
};

test.each([
  ['Run', { heading: 'What you will do', line: 1, last: false, times: 1 }],
  ['Figma', { heading: 'Requirements', line: 1, last: false, times: 1 }],
  ['SQL', { heading: 'Requirements', line: 2, last: true, times: 1 }],
  ['Lunch', { heading: 'Benefits', line: 1, last: false, times: 1 }],
  ['hospital', { line: 1, last: true, times: 1 }],
])('%s', (word, where) => {
  const { last, ...found } = said(word);
  const { last: expected, ...rest } = where;
  expect(found).toEqual(rest);
  if ('heading' in where) expect(last).toBe(expected);
});

test('how often', () => expect(said('a', 'a', 'a').times).toBe(3));
test('in a text without headings', () => {
  expect(whereSaid('One line with SQL.', { at: [{ start: 14, end: 17 }] })).toMatchObject({
    line: 1,
    times: 1,
  });
});
