import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closePopup, draftOf, given, LETTER, openPopup, prepare, press, seen, sentence } from './popup';

beforeEach(() => prepare());
afterEach(closePopup);

/** Colours need a real browser and are checked there. */
const RULES = { 'color-contrast': { enabled: false }, 'document-title': { enabled: false } };

async function findings(): Promise<string[]> {
  const { violations, passes } = await axe.run(document, { rules: RULES });
  expect(passes.length).toBeGreaterThan(5); // it has looked at something
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test.each([
  ['first days', []],
  ['one', [draftOf('a', LETTER)]],
  ['several', [draftOf('a', LETTER), draftOf('b')]],
  ['put off', [draftOf('a', { state: 'put-off', until: new Date(Date.now() + 3_600_000).toISOString() })]],
  [
    'today',
    [draftOf('a', { state: 'filed', next: { what: 'Rest', on: new Date().toLocaleDateString('sv') } })],
  ],
] as const)('home, %s', async (_state, drafts) => {
  await given(...drafts);
  await openPopup();
  expect(await findings()).toEqual([]);
});

test('the form', async () => {
  await openPopup();
  await press('Log one by hand');
  expect(await findings()).toEqual([]);
});

test.each(['feel', 'window', 'plan', 'says', 'ask', 'next'])('the ritual, %s', async (place) => {
  await given(draftOf('a', { ...LETTER, state: 'open', place }));
  location.hash = '#entry=a&where=ritual';
  await openPopup();
  expect(await findings()).toEqual([]);
});

test('the running time, and the end', async () => {
  const fields = { entry: 'a', startedAt: Date.now(), length: 900_000, endsAt: Date.now() + 600_000 };
  await given(draftOf('a', { ...LETTER, state: 'open', place: 'window' }), {
    store: 'settings',
    id: 'window',
    fields,
    by: 'person',
  });
  await openPopup();
  expect(await findings()).toEqual([]);
  await press('Go back to it');
  await seen(() => expect(sentence()).toBe('Your time'));
  expect(await findings()).toEqual([]);
  await press('End it now');
  expect(await findings()).toEqual([]);
});

test('a name that is missing is found', async () => {
  await openPopup();
  document.querySelector('main')?.append(document.createElement('button'));
  expect((await findings()).join()).toContain('button-name');
});
