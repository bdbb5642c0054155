import { vi } from 'vitest';
import { Journal } from '@/components/Journal';
import type { Draft } from '@/utils/store/change';
import { holdDraft, throwDraft } from '@/utils/store/drafts';
import { eraseAll } from '@/utils/store/erase';
import { write } from '@/utils/store/write';
import { close, show, when, withBackground, withBrowserParts, words } from '../journal/page';

let background: ReturnType<typeof withBackground> | undefined;

/** A fresh journal and a background that keeps and holds what the pages ask for. */
export async function fresh(): Promise<ReturnType<typeof withBackground>> {
  background = withBackground({
    hold: (id: string, held: string) => (held ? holdDraft(id, held) : throwDraft(id)),
  });
  withBrowserParts();
  await eraseAll();
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  return background;
}

/** Closes the page as a person does. */
export function done(): void {
  close();
  background?.end();
  location.hash = '';
  vi.unstubAllGlobals();
}

/** Opens the journal at a page, and waits for words that stand on it. */
export async function open(view: string, sees: string): Promise<void> {
  location.hash = `#${view}`;
  show(<Journal />);
  await when(() => words().includes(sees));
}

/** A record of the person's own. */
export const own = (
  store: 'strengths' | 'people' | 'goals',
  id: string,
  fields: Record<string, unknown>,
): Draft => ({
  store,
  id,
  fields: { date: new Date().toISOString(), ...fields },
  by: 'person',
});

/** Puts records into the journal. */
export const given = (...drafts: Draft[]) => write(drafts);
