import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sighting } from '@/utils/sighting';
import { withStorage } from '../memory-browser';

const letter: Sighting = {
  kind: 'email',
  site: 'gmail',
  subject: 'Your application to Larkspur Labs',
  from: { name: 'Dana Whitfield', address: 'dana@larkspurlabs.example' },
  sent: '2026-10-12T09:14:00.000Z',
  messageId: '18f0',
  text: 'Hi Maya,\n\nThank you for applying for the Product Designer role at Larkspur Labs.\n\nAfter reviewing your application, we have decided to move forward with other candidates.\n\nDana Whitfield',
};
const typed: Sighting = { kind: 'selection', site: 'page', text: '' };

let storage: ReturnType<typeof withStorage>;

async function wake() {
  vi.resetModules();
  const { browser } = await import('../browser');
  Object.assign(browser, { storage });
  const [panel, entries, writes, drafts] = await Promise.all([
    import('@/utils/background/panel'),
    import('@/utils/store/entries'),
    import('@/utils/store/write'),
    import('@/utils/store/drafts'),
  ]);
  return { ...panel, ...entries, ...writes, ...drafts };
}

beforeEach(() => {
  storage = withStorage();
  globalThis.indexedDB = new IDBFactory();
});

const set = (id: string, fields: Record<string, unknown>) => ({
  store: 'entries' as const,
  id,
  fields,
  by: 'person' as const,
});

describe('logging by hand', () => {
  test('a call that comes twice makes one entry, and two presses make two', async () => {
    const { keep, newest } = await wake();
    await keep(typed, { company: 'Tern & Vale' }, false, 'one');
    await (await wake()).keep(typed, { company: 'Tern & Vale' }, false, 'one');
    expect(await newest(10)).toHaveLength(1);
    await keep(typed, { company: 'Tern & Vale' }, false, 'two');
    expect(await newest(10)).toHaveLength(2);
  });

  test('a letter that is there already is mended, and where the person is with it stays', async () => {
    const { keep, write, newest } = await wake();
    const id = await keep(letter, {}, false);
    await write([set(id, { state: 'filed', place: 'done' })]);
    expect(await keep(letter, { company: 'Larkspur' }, false)).toBe(id);
    expect(await newest(10)).toMatchObject([{ company: 'Larkspur', state: 'filed', place: 'done' }]);
  });

  test('the same letter read in another account is the same entry', async () => {
    const { keep, newest } = await wake();
    const id = await keep(letter, {}, false);
    expect(await keep({ ...letter, site: 'outlook', messageId: 'AAQk' }, {}, false)).toBe(id);
    expect(await newest(10)).toHaveLength(1);
  });

  test('filed unopened and logged again, it waits again', async () => {
    const { keep, write, newest } = await wake();
    const id = await keep(letter, {}, false);
    await write([set(id, { state: 'filed' })]);
    await keep(letter, {}, false);
    expect(await newest(10)).toMatchObject([{ id, state: 'waiting' }]);
  });

  test('deleted and logged again, it is there again', async () => {
    const { keep, write, newest } = await wake();
    const id = await keep(letter, {}, false);
    await write([set(id, { deleted: '2026-10-13T08:00:00.000Z' })]);
    await keep(letter, {}, false);
    expect(await newest(10)).toMatchObject([{ id, state: 'waiting' }]);
  });
});

test('a letter of our own making is taken out with all that was said about it, also after a restart', async () => {
  const { keep, rememberSample, write, holdDraft } = await wake();
  const id = await keep({ ...letter, sample: true }, {}, false);
  await rememberSample(id);
  await write([set(id, { feelings: ['foggy'], 'events.n': { type: 'note', at: '', text: 'So it goes' } })]);
  await holdDraft(id, 'half a thought');
  storage.session.held.clear();

  const later = await wake();
  await later.forgetSamples();
  expect((await later.entry(id))?.deleted).toBeDefined();
  const left = JSON.stringify([...storage.local.held.values(), await later.entry(id)]);
  for (const word of ['Larkspur', 'move forward', 'foggy', 'So it goes', 'half a thought'])
    expect(left).not.toContain(word);
});
