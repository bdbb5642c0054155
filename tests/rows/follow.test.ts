import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageAt } from '@/scripts/page-at';
import { speaks } from '@/utils/classify/status/speaks';
import { type Followed, follow } from '@/utils/rows/follow';
import type { Check, RowSeen, RowState, RowsAnswer } from '@/utils/rows/row';

const STAGE = 'https://www.linkedin.com/jobs-tracker/?stage=not-moving-forward';
const row = (id: number, role: string) =>
  `<li><a href="/jobs/view/${id}/"><p>${role}</p><p>Osprey Rail · Leeds</p><p>Applied 1mo ago</p></a></li>`;
const open = (rows: string, url = STAGE) =>
  pageAt(`<!doctype html><html lang="en"><body><main><ul>${rows}</ul></main></body></html>`, url);

let asked: RowSeen[][];
let checks: Check[];
let shown: Map<Element, string>;
let stop: AbortController;

/** Follows a page with a background that offers everything, or says what it is told to. */
function start(page: Document, answer: (rows: RowSeen[]) => RowsAnswer = offerAll) {
  stop = new AbortController();
  return follow({
    page,
    stop,
    speaks,
    now: () => Date.parse('2026-11-20T12:00:00Z'),
    ask: async (rows, check) => {
      if (check) checks.push(check);
      else asked.push(rows);
      return answer(rows);
    },
    show(element: Element, followed: Followed) {
      shown.set(element, followed.seen.role ?? '');
      return { place: () => false, say: () => {}, remove: () => void shown.delete(element) };
    },
    shown: () => {},
  });
}
const offerAll = (rows: RowSeen[]): RowsAnswer => ({ states: rows.map((): RowState => ({ say: 'offer' })) });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  asked = [];
  checks = [];
  shown = new Map();
});
afterEach(() => {
  stop?.abort();
  vi.useRealTimers();
});

/** Looks once, with every pause in it. */
async function look(rows: ReturnType<typeof start>): Promise<void> {
  const done = rows.look();
  await vi.advanceTimersByTimeAsync(200);
  await done;
}

describe('the rows of a page', () => {
  test('are asked about once, and again only where one says something else', async () => {
    const page = open(row(1, 'Porter') + row(2, 'Clerk'));
    const rows = start(page);
    await look(rows);
    await look(rows);
    expect(asked.filter(({ length }) => length).map((all) => all.map(({ role }) => role))).toEqual([
      ['Porter', 'Clerk'],
    ]);
    const name = page.querySelector('p')?.firstChild;
    if (name) name.nodeValue = 'Night Porter';
    await look(rows);
    expect(asked.at(-1)?.map(({ role }) => role)).toEqual(['Night Porter']);
    expect([...shown.values()].sort()).toEqual(['Clerk', 'Night Porter']);
  });

  test('that are used again for another row lose their offer, and a press on the old one does nothing', async () => {
    const page = open(row(1, 'Porter'));
    const rows = start(page);
    await look(rows);
    const [[element, followed] = []] = [...rows.rows];
    if (!element || !followed) throw new Error('There is no row');
    expect(rows.still(element, followed)).toBe(true);
    element.setAttribute('href', '/jobs/view/9/');
    expect(rows.still(element, followed)).toBe(false);
    await look(rows);
    expect(rows.rows.get(element)).not.toBe(followed);
  });

  test('that are gone, and a page that is another, leave nothing behind', async () => {
    const page = open(row(1, 'Porter') + row(2, 'Clerk'));
    const rows = start(page);
    await look(rows);
    page.querySelector('li')?.remove();
    await look(rows);
    expect([...shown.values()]).toEqual(['Clerk']);
    stop.abort();
    expect(shown.size).toBe(0);
  });

  test('are asked about a hundred at a time', async () => {
    const rows = start(open(Array.from({ length: 250 }, (_, i) => row(i + 1, `Clerk ${i}`)).join('')));
    const done = rows.look();
    await vi.advanceTimersByTimeAsync(5_000);
    await done;
    expect(asked.map(({ length }) => length).filter(Boolean)).toEqual([100, 100, 50]);
    expect(shown.size).toBe(250);
  });

  test('where Rebound may not look it stops, and takes everything with it', async () => {
    const rows = start(open(row(1, 'Porter')), () => ({ off: true }));
    await look(rows);
    expect(stop.signal.aborted).toBe(true);
    expect(shown.size).toBe(0);
  });
});

describe('the check of a visit', () => {
  test('says which places answered, once', async () => {
    const rows = start(open(row(1, 'Porter')));
    await look(rows);
    await look(rows);
    expect(checks).toEqual([{ site: 'linkedin', rows: 1, hits: { row: 0, card: 0 } }]);
  });

  test('without rows is told when none has come, and mended when they do', async () => {
    const page = open('');
    const rows = start(page);
    await look(rows);
    expect(checks).toEqual([]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(checks).toEqual([{ site: 'linkedin', rows: 0, hits: { row: -1, card: -1 } }]);
    const list = page.querySelector('ul');
    if (list) list.innerHTML = row(1, 'Porter');
    await look(rows);
    expect(checks.at(-1)?.rows).toBe(1);
  });

  test('a list that is there and empty is read', async () => {
    const page = pageAt(
      '<!doctype html><html><body><p data-automation-id="noApplications">None</p></body></html>',
      'https://northwind.wd5.myworkdayjobs.com/en-US/External/userHome',
    );
    await look(start(page));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(checks).toEqual([]);
  });
});
