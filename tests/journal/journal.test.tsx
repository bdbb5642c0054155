import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Journal } from '@/components/Journal';
import type { Draft } from '@/utils/store/change';
import { entry, newest } from '@/utils/store/entries';
import { eraseAll } from '@/utils/store/erase';
import { write } from '@/utils/store/write';
import { browser } from '../browser';
import {
  button,
  close,
  field,
  has,
  heading,
  key,
  link,
  press,
  show,
  submit,
  type,
  when,
  withBackground,
  withBrowserParts,
  words,
} from './page';

let background: ReturnType<typeof withBackground>;

const no = (id: string, company: string, at: string, more: Record<string, unknown> = {}): Draft => ({
  store: 'entries',
  id,
  by: 'verdict',
  fields: { company, kind: 'rejection', state: 'filed', 'events.no': { type: 'no', at }, ...more },
});
const letter = {
  role: 'Product Designer',
  stage: 'early',
  reason: 'none',
  person: 'Dana Whitfield',
  url: 'https://mail.google.com/mail/u/0/#inbox/1',
  letter: 'Hello Maya, we went with somebody else.',
  quotes: [{ text: 'we went with somebody else', tells: 'no' }],
  'events.applied': { type: 'applied', at: '2025-10-24T10:00:00.000Z' },
  'events.asked': { type: 'feedback-asked', at: '2025-11-20T10:00:00.000Z' },
};

beforeEach(async () => {
  background = withBackground();
  withBrowserParts();
  await eraseAll();
  location.hash = '';
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  close();
  background.end();
  vi.unstubAllGlobals();
});

async function three(): Promise<void> {
  await write([
    no('a', 'Larkspur Labs', '2025-11-19T10:00:00.000Z', letter),
    no('b', 'Brightwater', '2025-11-11T10:00:00.000Z', { stage: 'final' }),
    no('c', 'Fennel', '2025-10-27T10:00:00.000Z', { url: 'javascript:alert(1)' }),
  ]);
  show(<Journal />);
  await when(() => has('h1', 'Larkspur Labs'));
}

describe('entries', () => {
  test('none yet: says where they come from, and offers one by hand', async () => {
    show(<Journal />);
    await when(() => has('h1', 'No entries yet.'));
    expect(link('Add one by hand').getAttribute('href')).toBe('#add');
    expect(has('a', 'Patterns')).toBe(true);
  });

  test('the newest first, under their months, and the first one in full', async () => {
    await three();
    const items = [...document.querySelectorAll('[data-entry]')].map(
      (one) => one.querySelector('b')?.textContent,
    );
    expect(items).toEqual(['Larkspur Labs', 'Brightwater', 'Fennel']);
    expect(has('h2', 'November 2025')).toBe(true);
    for (const said of [
      'The application',
      'Marketing problem',
      '26 days',
      'You applied.',
      'They said no.',
      'You asked Dana Whitfield for feedback.',
      'we went with somebody else',
    ])
      expect(words()).toContain(said);
    expect(words()).toMatch(/If nothing comes by 4 December/);
    expect(link('Open the mail').getAttribute('href')).toBe(letter.url);
  });

  test('an address that is no web page is not offered', async () => {
    await three();
    location.hash = '#entry=c';
    await when(() => has('h1', 'Fennel'));
    expect(has('a', 'Open the mail')).toBe(false);
  });

  test('an entry that is not here says so', async () => {
    location.hash = '#entry=nowhere';
    show(<Journal />);
    await when(() => has('h1', 'This one isn’t here.'));
  });

  test('never more than a page at a time', async () => {
    await write(
      Array.from({ length: 52 }, (_, i) => no(`n${i}`, `Company ${i}`, '2025-11-19T10:00:00.000Z')),
    );
    show(<Journal />);
    await when(() => document.querySelectorAll('[data-entry]').length === 50);
    press(button('Show earlier ones'));
    // All of one moment: not one of them may be left out between two pages.
    await when(() => document.querySelectorAll('[data-entry]').length === 52);
    expect(has('button', 'Show earlier ones')).toBe(false);
  });

  test('the storage is refused: says what was not harmed, and tries again', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    vi.resetModules();
    const fresh = await import('@/components/Journal');
    show(<fresh.Journal />);
    await when(() => has('h1', 'Your journal didn’t open.'));
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Nothing was changed');
    press(button('What to do'));
    expect(words()).toContain('Make some room on the disk');
    open.mockRestore();
    press(button('Try again'));
    await when(() => has('h1', 'No entries yet.'));
  });
});

describe('changing', () => {
  test('deletes with a way back', async () => {
    await three();
    press(button('Delete'));
    await when(() => words().includes('Deleted Larkspur Labs.'));
    await when(() => has('h1', 'Brightwater'));
    expect((await newest(9)).map(({ id }) => id)).toEqual(['b', 'c']);
    press(button('Undo'));
    await when(() => has('h1', 'Larkspur Labs'));
    expect((await newest(9)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('edits facts by hand, and they win over the verdict', async () => {
    await three();
    press(button('Edit'));
    type(field('Role'), 'Senior Designer');
    type(field('How far it got'), 'interview');
    submit(button('Keep changes'));
    await when(() => words().includes('Senior Designer') && words().includes('The interviews'));
    await write([no('a', 'Larkspur Labs', '2025-11-19T10:00:00.000Z', { role: 'Product Designer' })]);
    expect((await entry('a'))?.role).toBe('Senior Designer');
  });

  test('a day to come is not taken', async () => {
    await three();
    press(button('Edit'));
    type(field('When the no came'), '2999-01-01');
    submit(button('Keep changes'));
    expect(document.querySelector('[role=alert]')?.textContent).toContain('still to come');
    expect(background.names()).not.toContain('write');
  });

  test('adds one by hand', async () => {
    location.hash = '#add';
    show(<Journal />);
    submit(button('Keep it'));
    expect(words()).toContain('A company is needed');
    type(field('Company'), 'Harbour Council');
    submit(button('Keep it'));
    submit(button('Keep it'));
    await when(() => has('h1', 'Harbour Council'));
    expect((await newest(9)).filter(({ company }) => company === 'Harbour Council')).toHaveLength(1);
    expect((await newest(9))[0]).toMatchObject({ company: 'Harbour Council', state: 'filed' });
  });

  test('writes, changes and removes a note', async () => {
    await three();
    press(button('Write a note'));
    type(field('Your words'), 'Two lines, after three weeks.');
    submit(button('Keep it'));
    await when(() => words().includes('Two lines, after three weeks.'));
    press(button('Edit this note'));
    type(field('Your words'), 'Two lines.');
    submit(button('Keep it'));
    await when(() => has('button', 'Edit this note') && words().includes('Two lines.'));
    press(button('Edit this note'));
    press(button('Remove this note'));
    await when(() => has('button', 'Write a note'));
    expect(Object.values((await entry('a'))?.events ?? {}).map(({ type: kind }) => kind)).not.toContain(
      'note',
    );
    expect(await browserStorage()).not.toContain('Two lines');
  });

  test('their feedback joins the line and closes the request', async () => {
    await three();
    press(button('Add their feedback'));
    type(field('Their words'), 'A closer fit elsewhere.');
    type(field('When it came'), '2025-11-25');
    submit(button('Keep it'));
    await when(() => words().includes('They told you more.') && words().includes('A closer fit elsewhere.'));
    expect(words()).not.toContain('If nothing comes by');
  });

  test('the letter’s words go for good, each part by itself', async () => {
    await three();
    press(button('Remove these words'));
    await when(() => words().includes('Removed for good.'));
    expect((await entry('a'))?.letter).toBeUndefined();
    expect((await entry('a'))?.quotes).toHaveLength(1);
    expect(background.calls.at(-1)).toEqual({ call: 'wipe', args: ['a', ['letter']] });
    press(button('Remove these sentences'));
    await when(() => !has('button', 'Remove these sentences'));
    const kept = await browserStorage();
    expect(kept).not.toContain('somebody else');
  });

  test('a refused write says that nothing was changed, and leaves the form as it is', async () => {
    await three();
    background.table.write = () => {
      throw new Error('full');
    };
    press(button('Edit'));
    type(field('Role'), 'Senior Designer');
    submit(button('Keep changes'));
    await when(() => words().includes('That didn’t save.'));
    expect(field('Role').value).toBe('Senior Designer');
  });
});

/** Everything in the second store, as text. */
async function browserStorage(): Promise<string> {
  const { storage } = browser as unknown as { storage: { local: { get(keys: null): Promise<unknown> } } };
  return JSON.stringify(await storage.local.get(null));
}

describe('by keyboard alone', () => {
  test('j and k move, e edits, Escape leaves it, Delete deletes, ? lists the keys', async () => {
    await three();
    key('j', document.body);
    key('j', document.activeElement ?? document.body);
    await when(() => has('h1', 'Brightwater') || has('h1', 'Fennel'));
    key('k');
    await when(() => has('h1', 'Larkspur Labs'));
    key('ArrowDown');
    await when(() => has('h1', 'Brightwater'));
    key('e');
    await when(() => heading('Edit this entry'));
    key('j', field('Company'));
    expect(has('h1', 'Edit this entry')).toBe(true);
    key('Escape', field('Company'));
    await when(() => has('h1', 'Brightwater'));
    key('Delete', document.body);
    await when(() => words().includes('Deleted Brightwater.'));
    key('?', document.body);
    expect(has('h2', 'Keys in the journal')).toBe(true);
    key('Escape', document.body);
    expect(has('h2', 'Keys in the journal')).toBe(false);
  });

  test('a key with a modifier is the browser’s', async () => {
    await three();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', ctrlKey: true, bubbles: true }));
    expect(has('h1', 'Edit this entry')).toBe(false);
  });
});

test('help is on every page, and leads back to where one was', async () => {
  await three();
  location.hash = '#entry=b';
  await when(() => has('h1', 'Brightwater'));
  press(button('Need more than this?'));
  await when(() => has('h1', 'If this is more than a bad day.'));
  expect(words()).toContain('Everything here is on this computer only.');
  press(button('Back to where I was'));
  await when(() => has('h1', 'Brightwater'));
});
