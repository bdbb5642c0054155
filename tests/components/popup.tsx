import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import { Popup } from '@/components/Popup';
import type { Entry } from '@/utils/entry';
import { CHANGED, type PageReading, type ReplyAnswer } from '@/utils/messages';
import type { Draft } from '@/utils/store/change';
import { holdDraft, throwDraft } from '@/utils/store/drafts';
import { entry as entryById } from '@/utils/store/entries';
import { eraseAll } from '@/utils/store/erase';
import { write } from '@/utils/store/write';
import { browser } from '../browser';
import { withStorage } from '../memory-browser';

/** What the background of a test answers, and what it was asked. */
export interface Background {
  storage: ReturnType<typeof withStorage>;
  asked: { call: string; args: unknown[] }[];
  page: PageReading;
  reply: ReplyAnswer;
  out: ReplyAnswer;
  /** The store refuses every write. */
  refusing: boolean;
  /** The address of the tab in front. */
  tab: string | undefined;
  allowed: boolean;
}

let root: HTMLElement | undefined;

/** A fresh journal and a background that writes into it as the real one does. */
export async function prepare(): Promise<Background> {
  const storage = withStorage();
  await eraseAll();
  const back: Background = {
    storage,
    asked: [],
    page: {},
    reply: 'in',
    out: 'out',
    refusing: false,
    tab: undefined,
    allowed: true,
  };
  const announce = new BroadcastChannel(CHANGED);
  const handlers: Record<string, (...args: never[]) => Promise<unknown>> = {
    write: async (drafts: Draft[]) => {
      if (back.refusing) throw new Error('The disk is full');
      await write(drafts);
      announce.postMessage(null);
    },
    hold: (id: string, words: string) => (words ? holdDraft(id, words) : throwDraft(id)),
    readPage: async () => back.page,
    keep: async (seen: { text: string }, fields: Record<string, unknown>, notNow: boolean) => {
      if (back.refusing) throw new Error('The disk is full');
      const state = notNow ? 'put-off' : 'waiting';
      const until = notNow ? new Date(Date.now() + 3_600_000).toISOString() : null;
      await write([draftOf('kept', { ...fields, state, until, letter: seen.text })]);
      announce.postMessage(null);
      return 'kept';
    },
    putReply: async () => back.reply,
    takeReplyOut: async () => back.out,
  };
  Object.assign(browser.runtime, {
    sendMessage: async ({ call, args }: { call: string; args: never[] }) => {
      back.asked.push({ call, args });
      try {
        return { ok: await handlers[call]?.(...args) };
      } catch (error) {
        return { failed: String(error) };
      }
    },
  });
  Object.assign(browser, {
    tabs: {
      query: async () => (back.tab ? [{ url: back.tab }] : []),
      create: vi.fn(async () => ({})),
    },
    permissions: { contains: async () => back.allowed, request: vi.fn(async () => (back.allowed = true)) },
  });
  vi.spyOn(window, 'close').mockImplementation(() => {});
  return back;
}

/** Takes the popup down as closing it does. */
export function closePopup(): void {
  act(() => {
    if (root) render(null, root);
  });
  root?.remove();
  root = undefined;
  location.hash = '';
}

/** Opens the popup, as after a click on the toolbar, and waits for its first sentence. */
export async function openPopup(): Promise<HTMLElement> {
  const page = document.createElement('div');
  document.body.append(page);
  root = page;
  act(() => render(<Popup />, page));
  await seen(() => expect(page.querySelector('h1')?.textContent).toBeTruthy());
  return page;
}

/** How long the popup may take on a machine that is busy. Milliseconds. */
const PATIENCE = 4_000;

/** Waits until something can be seen. */
export function seen(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(
    async () => {
      await act(async () => {});
      await check();
    },
    { timeout: PATIENCE },
  );
}

const page = (): HTMLElement => root ?? document.body;

/** The sentence of the screen. */
export const sentence = (): string => page().querySelector('h1')?.textContent ?? '';

/** Everything the screen says. */
export const words = (): string => page().textContent ?? '';

/** The button, radio or box with these words. */
export function find(name: string): HTMLElement {
  const all = [...page().querySelectorAll<HTMLElement>('button, label, [role=radio]')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name);
  const near = found ?? all.find((one) => one.textContent?.trim().startsWith(name));
  if (!near) throw new Error(`No "${name}" among: ${all.map((one) => one.textContent).join(' | ')}`);
  return near;
}

export const has = (name: string): boolean =>
  [...page().querySelectorAll('button')].some((one) => one.textContent?.trim() === name);

/** Presses the button with these words. */
export async function press(name: string): Promise<void> {
  await act(async () => find(name).click());
}

/** Types into the field with this label. */
export async function type(label: string, text: string): Promise<void> {
  const field = [...page().querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find(
    (one) => one.getAttribute('aria-label') === label || labelOf(one) === label,
  );
  if (!field) throw new Error(`No field "${label}"`);
  await act(async () => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** What the field with this label holds. */
export function typed(label: string): string {
  const field = [...page().querySelectorAll<HTMLInputElement>('input, textarea')].find(
    (one) => one.getAttribute('aria-label') === label || labelOf(one) === label,
  );
  return field?.value ?? '';
}

function labelOf(field: HTMLElement): string | undefined {
  return page().querySelector(`label[for="${field.id}"]`)?.textContent?.trim();
}

/** The write that makes an entry. */
export function draftOf(id: string, more: Record<string, unknown> = {}): Draft {
  const fields = {
    company: 'Larkspur Labs',
    role: 'Product Designer',
    stage: 'early',
    reason: 'none',
    state: 'waiting',
    'events.no': { type: 'no', at: new Date().toISOString() },
    ...more,
  };
  return { store: 'entries', id, fields, by: 'person' };
}

/** What a letter from Gmail leaves in an entry. */
export const LETTER = {
  site: 'gmail',
  person: 'Dana Whitfield',
  address: 'dana@larkspurlabs.example',
  subject: 'Your application',
  url: 'https://mail.google.com/mail/u/0/#inbox/1',
  lang: 'en',
  quotes: [{ text: 'after reviewing your application', tells: 'stage' }],
};

/** Puts entries into the journal. */
export async function given(...drafts: Draft[]): Promise<void> {
  await write(drafts);
}

/** What is stored of an entry now. */
export async function stored(id: string): Promise<Entry> {
  const found = await entryById(id);
  if (!found) throw new Error(`No entry "${id}"`);
  return found;
}

/** The events of one type, as they are stored. */
export async function eventsOf(id: string, kind: string) {
  return Object.values((await stored(id)).events).filter((event) => event.type === kind);
}
