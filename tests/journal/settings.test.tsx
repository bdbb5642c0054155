import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Settings } from '@/components/Settings';
import { eraseAll } from '@/utils/store/erase';
import { quiets, settings } from '@/utils/store/settings';
import { write } from '@/utils/store/write';
import {
  button,
  close,
  field,
  has,
  press,
  radio,
  show,
  submit,
  type,
  when,
  withBackground,
  withBrowserParts,
  words,
} from './page';

let background: ReturnType<typeof withBackground>;
let parts: ReturnType<typeof withBrowserParts>;

beforeEach(async () => {
  background = withBackground({ watch: () => undefined });
  parts = withBrowserParts();
  await eraseAll();
});
afterEach(() => {
  close();
  background.end();
});

async function open(): Promise<void> {
  show(<Settings />);
  await when(() => has('h1', 'Settings'));
}

describe('what is set', () => {
  test('the plan, without a second full stop', async () => {
    await open();
    press(button('Write your plan'));
    type(field('If I get a no, then I will'), ' walk to the river. ');
    submit(button('Keep this plan'));
    await when(() => words().includes('If I get a no, then I will walk to the river.'));
    expect((await settings()).plan).toBe('walk to the river');
  });

  test('length and evening; what is no time of day changes nothing', async () => {
    await open();
    type(field('How long it is'), '30');
    await when(async () => expect((await settings()).minutes).toBe(30));
    const evening = field('Evenings at');
    type(evening, '20:30');
    await when(async () => expect((await settings()).evening).toBe('20:30'));
    type(evening, '');
    expect(words()).toContain('That isn’t a time of day.');
    expect((await settings()).evening).toBe('20:30');
  });

  test('the own name, kept by Enter', async () => {
    await open();
    type(field('Your name'), ' Maya ');
    submit(field('Your name'));
    await when(() => words().includes('Kept.'));
    expect((await settings()).name).toBe('Maya');
  });

  test('how much of a letter is kept, and the look', async () => {
    await open();
    press(radio('Facts only'));
    press(radio('Dark'));
    await when(async () => expect(await settings()).toMatchObject({ keep: 'facts', look: 'dark' }));
  });

  test('a refused write says so', async () => {
    await open();
    background.table.write = () => {
      throw new Error('full');
    };
    press(radio('Dark'));
    await when(() => words().includes('That didn’t save.'));
  });
});

describe('where it looks', () => {
  test('a site is switched off and on', async () => {
    await open();
    press(field('Gmail'));
    await when(async () => expect((await settings()).off).toEqual(['gmail']));
    press(field('Gmail'));
    await when(async () => expect((await settings()).off).toEqual([]));
  });

  test('two switches pressed one right after the other both hold', async () => {
    await open();
    press(field('Gmail'));
    press(field('Outlook'));
    await when(async () => expect([...(await settings()).off].sort()).toEqual(['gmail', 'outlook']));
  });

  test('withheld by the browser: says so, and asks within the press', async () => {
    parts = withBrowserParts(false);
    await open();
    await when(() => words().includes('The browser has it switched off for this site.'));
    press(button('Allow it'));
    expect(parts.permissions.request).toHaveBeenCalledWith({ origins: ['https://mail.google.com/*'] });
  });
});

describe('own webmail', () => {
  const add = (address: string) => {
    type(field('Address of your webmail'), address);
    submit(button('Ask the browser'));
  };

  test('the browser asks first, then it is watched and listed, and can be removed', async () => {
    await open();
    add('mail.example.org/roundcube');
    expect(parts.permissions.request).toHaveBeenCalledWith({ origins: ['https://mail.example.org/*'] });
    await when(() => words().includes('Rebound now looks at https://mail.example.org.'));
    expect((await settings()).own).toEqual({ 'https://mail.example.org': 'roundcube' });
    expect(background.calls).toContainEqual({
      call: 'watch',
      args: ['https://mail.example.org', 'roundcube', true],
    });

    await when(() => has('button', 'Remove https://mail.example.org'));
    press(button('Remove https://mail.example.org'));
    await when(() => words().includes('no longer looks at https://mail.example.org'));
    expect((await settings()).own).toEqual({});
    expect(parts.permissions.remove).toHaveBeenCalledWith({ origins: ['https://mail.example.org/*'] });
  });

  test('a question nobody answers leaves everything else usable', async () => {
    parts.permissions.request.mockReturnValue(new Promise(() => {}));
    await open();
    add('mail.example.org');
    expect(words()).toContain('Nothing changes until you answer.');
    press(radio('Dark'));
    await when(async () => expect((await settings()).look).toBe('dark'));
    expect((await settings()).own).toEqual({});
  });

  test('a no, a slip of typing, and a background that cannot: each is said, nothing is kept', async () => {
    await open();
    add('my webmail');
    expect(words()).toContain('That isn’t a web address.');
    parts.permissions.request.mockResolvedValueOnce(false);
    add('mail.example.org');
    await when(() => words().includes('The browser said no'));
    background.table.watch = () => {
      throw new Error('no such site');
    };
    add('mail.example.org');
    await when(() => words().includes('could not be set up'));
    expect((await settings()).own).toEqual({});
  });
});

test('what is kept quiet can be asked about again', async () => {
  const since = '2026-11-02T10:00:00.000Z';
  await write([
    {
      store: 'settings',
      id: 'sender:news@alerts.example',
      by: 'person',
      fields: { since, label: 'news@alerts.example' },
    },
    {
      store: 'settings',
      id: 'letter:0a',
      by: 'person',
      fields: { since, label: 'Your order', from: 'A shop' },
    },
  ]);
  await open();
  await when(() => words().includes('One letter, from A shop'));
  press(button('Undo: ask about news@alerts.example again'));
  await when(() => words().includes('Rebound may ask about news@alerts.example again.'));
  expect((await quiets()).map(({ label }) => label)).toEqual(['Your order']);
});

describe('erasing everything', () => {
  test('needs the word; the safe button is the strong one', async () => {
    await write([{ store: 'settings', id: 'main', by: 'person', fields: { plan: 'go outside' } }]);
    await open();
    press(button('Erase everything'));
    const [, go] = [...document.querySelectorAll<HTMLElement>('[role=alertdialog] button')];
    if (!go) throw new Error('No second button');
    expect(go.getAttribute('aria-disabled')).toBe('true');
    expect(button('Keep it all').className).toContain('strong');
    press(go);
    expect(words()).toContain('Type the word first.');
    expect(background.names()).not.toContain('eraseAll');

    type(field('Type “erase” to go on'), ' Erase ');
    press(go);
    await when(() => words().includes('Nothing of yours is left in Rebound.'));
    expect((await settings()).plan).toBe('');
  });

  test('Escape keeps it all', async () => {
    await open();
    press(button('Erase everything'));
    const dialog = document.querySelector('[role=alertdialog]');
    dialog?.dispatchEvent(new Event('cancel', { cancelable: true }));
    await when(() => document.querySelector('[role=alertdialog]') === null);
    expect(background.names()).not.toContain('eraseAll');
  });
});

test('shows the key the browser has now', async () => {
  parts.commands.getAll.mockResolvedValue([{ name: 'log-this', shortcut: 'Ctrl+Shift+9' }]);
  await open();
  await when(() => words().includes('Ctrl Shift 9'));
});
