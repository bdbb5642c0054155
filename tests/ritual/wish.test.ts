import { beforeEach, expect, test } from 'vitest';
import { takeWish } from '@/utils/ritual/wish';
import { withStorage } from '../memory-browser';

let storage: ReturnType<typeof withStorage>;
beforeEach(() => {
  storage = withStorage();
});

test('a click on the toolbar asks for nothing', async () => {
  expect(await takeWish('', 0)).toBeUndefined();
});

test('the background’s wish is fulfilled once, and only while it is fresh', async () => {
  await storage.session.set({ 'popup/open': { entry: 'a', where: 'ask', at: 0 } });
  expect(await takeWish('', 5_000)).toMatchObject({ entry: 'a', where: 'ask' });
  expect(await takeWish('', 5_000)).toBeUndefined();
  await storage.session.set({ 'popup/open': { entry: 'a', where: 'ask', at: 0 } });
  expect(await takeWish('', 60_000)).toBeUndefined();
});

test('in a small window the address says it', async () => {
  expect(await takeWish('#entry=a%20b&where=ritual', 0)).toMatchObject({ entry: 'a b', where: 'ritual' });
  expect(await takeWish('#where=elsewhere', 0)).toBeUndefined();
});
