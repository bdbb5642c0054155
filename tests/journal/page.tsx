import 'fake-indexeddb/auto';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { CHANGED } from '@/utils/messages';
import type { Draft } from '@/utils/store/change';
import { eraseAll } from '@/utils/store/erase';
import { wipe, write } from '@/utils/store/write';
import { browser } from '../browser';
import { withStorage } from '../memory-browser';

type Call = { call: string; args: unknown[] };
type Answer = (...args: never[]) => unknown;

/** The background as pages meet it: the real store behind the real calls. `more` answers further calls, or instead. */
export function withBackground(more: Record<string, Answer> = {}) {
  withStorage();
  const calls: Call[] = [];
  const table: Record<string, Answer> = {
    write: (drafts: Draft[]) => write(drafts),
    wipe: (id: string, fields: string[]) => wipe('entries', id, fields),
    eraseAll: () => eraseAll(),
    ...more,
  };
  const announce = new BroadcastChannel(CHANGED);
  Object.assign(browser.runtime, {
    async sendMessage({ call, args }: Call) {
      calls.push({ call, args });
      try {
        const answer = table[call];
        if (!answer) throw new Error(`No "${call}" here`);
        const ok = await answer(...(args as never[]));
        announce.postMessage(null);
        return { ok: call === 'write' ? undefined : ok };
      } catch (error) {
        return { failed: String(error) };
      }
    },
  });
  return {
    calls,
    table,
    names: () => calls.map(({ call }) => call),
    end: () => announce.close(),
  };
}

/** Gives the stand-in browser what settings and the welcome page ask of it. */
export function withBrowserParts(allowed = true) {
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  const permissions = {
    contains: vi.fn(async () => allowed),
    request: vi.fn(async (_asked: { origins: string[] }): Promise<boolean> => true),
    remove: vi.fn(async () => true),
    onAdded: event(),
    onRemoved: event(),
  };
  const action = {
    openPopup: vi.fn(async () => {}),
    getUserSettings: vi.fn(async () => ({ isOnToolbar: false })),
  };
  const commands = { getAll: vi.fn(async () => [{ name: 'log-this', shortcut: 'Alt+Shift+L' }]) };
  Object.assign(browser, { permissions, action, commands });
  return { permissions, action, commands };
}

/** Shows something in the page, as a browser would. */
export function show(what: ComponentChildren): HTMLElement {
  document.body.innerHTML = '';
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(what, root));
  return root;
}

/** Takes everything out again, as closing the page does. */
export function close(): void {
  for (const root of document.body.children) act(() => render(null, root));
}

const named = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All elements of a role, or of a tag that has it by itself, by what they are called. */
function all(selector: string, name: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => named(one) === name);
}

function only(selector: string, name: string): HTMLElement {
  const [found] = all(selector, name);
  if (!found) throw new Error(`Nothing called "${name}" among ${selector}: ${document.body.textContent}`);
  return found;
}

export const button = (name: string) => only('button', name);
export const link = (name: string) => only('a', name);
export const heading = (name: string) => only('h1, h2', name);
export const radio = (name: string) => only('[role=radio]', name);
export const has = (selector: string, name: string) => all(selector, name).length > 0;
/** The words on the page; those of fields are not among them. */
export const words = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

/** The field that a label belongs to. */
export function field(label: string): HTMLInputElement {
  const own = document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  const of = [...document.querySelectorAll('label')].find((one) => named(one).startsWith(label));
  const found = own ?? (of?.htmlFor ? document.getElementById(of.htmlFor) : of?.querySelector('input'));
  if (!found) throw new Error(`No field "${label}"`);
  return found as HTMLInputElement;
}

export function press(element: HTMLElement): void {
  act(() => element.click());
}

/** Writes into a field, or chooses in a list. */
export function type(element: HTMLInputElement, value: string): void {
  act(() => {
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export function submit(form: HTMLElement): void {
  act(() => {
    form.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

export function key(name: string, on: EventTarget = document.activeElement ?? document.body): void {
  act(() => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
}

/** How long a page may take on a machine that is busy; it is told at once when it is there. Milliseconds. */
const PATIENCE = 4_000;

/** Waits until the page has caught up: reading and writing take their time. */
export const when = (check: () => unknown) =>
  vi.waitFor(
    async () => {
      if ((await check()) === false) throw new Error(`Not yet: ${check}; on the page: ${words()}`);
    },
    { timeout: PATIENCE },
  );
