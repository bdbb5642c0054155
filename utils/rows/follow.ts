import { readerOf } from '../sites/status';
import type { Row, Speaks, StatusSite } from '../sites/status/site';
import { breath } from './breath';
import { type Check, MOST_ROWS, type RowSeen, type RowState, type RowsAnswer, seenRow } from './row';

/** What stands beside one row. */
export interface Offer {
  /** Puts it back where the page has thrown it out. True where that was needed. */
  place(spot: Element): boolean;
  say(state: RowState): void;
  remove(): void;
}

/** One row of the page as it was read last. A page uses one element for row after row. */
export interface Followed {
  /** Everything it says, in one word: another word is another row. */
  words: string;
  seen: RowSeen;
  spot: Element;
  state?: RowState;
  offer?: Offer;
  /** How often it was put back. */
  puts: number;
}

export interface Follow {
  page: Document;
  stop: AbortController;
  speaks: Speaks;
  ask(rows: RowSeen[], check?: Check): Promise<RowsAnswer>;
  show(row: Element, followed: Followed): Offer;
  /** After a pass that changed something: which rows there are now. */
  shown(rows: Followed[]): void;
  now(): number;
}

/** A page that throws an offer out again and again does not want it there. */
const MOST_PUTS = 20;
/** A list that has not come after this will not come. Milliseconds. */
const PATIENCE = 3_000;

/** Follows the rows of a page: reads what is new, asks about it, and keeps the offers where they belong. */
export function follow({ page, stop, speaks, ask, show, shown, now }: Follow) {
  const rows = new Map<Element, Followed>();
  let running = false;
  let again = false;
  let visit = '';
  let waits: ReturnType<typeof setTimeout> | undefined;
  /** Nothing had come by then, and that was told. */
  let none = false;
  stop.signal.addEventListener('abort', () => {
    clearTimeout(waits);
    for (const one of rows.values()) one.offer?.remove();
    rows.clear();
  });

  const lang = () => page.documentElement.lang;
  const readRow = (site: StatusSite, element: Element): { row: Row; seen: RowSeen } | undefined => {
    const row = site.read(element, page, speaks);
    return row && { row, seen: seenRow(row, site.id, lang(), now()) };
  };

  /** Is this still the row the offer was made for? Between two passes the page may have put another there. */
  function still(element: Element, followed: Followed): boolean {
    const site = readerOf(page);
    const read = site && rows.get(element) === followed ? readRow(site, element) : undefined;
    return !!read && JSON.stringify(read.seen) === followed.words;
  }

  function forget(element: Element): void {
    rows.get(element)?.offer?.remove();
    rows.delete(element);
  }

  /** One visit, one check: as soon as something was read, else when nothing has come. */
  function check(site: StatusSite | undefined, count: number): void {
    const at = site ? page.URL.replace(/#.*/, '') : '';
    const tell = () => {
      waits = undefined;
      none = !count;
      if (!site || stop.signal.aborted) return;
      const hit = (places: string[]) => places.findIndex((place) => page.querySelector(place));
      const hits = Object.fromEntries(Object.entries(site.keys).map(([key, places]) => [key, hit(places)]));
      void ask([], { site: site.id, rows: count, hits }).catch(() => {});
    };
    if (at !== visit) {
      clearTimeout(waits);
      waits = undefined;
      none = false;
      visit = at;
      if (site && !count)
        waits = setTimeout(() => {
          // A list that is there and empty is read.
          if (!site.empty.some((place) => page.querySelector(place))) tell();
        }, PATIENCE);
      else tell();
    } else if (count && (waits || none)) {
      clearTimeout(waits);
      tell();
    }
  }

  async function readAll(site: StatusSite): Promise<Element[]> {
    const pause = breath();
    const elements = site.find(page);
    const there = new Set(elements);
    for (const element of [...rows.keys()]) if (!there.has(element)) forget(element);
    const fresh: Element[] = [];
    for (const element of elements) {
      await pause();
      if (stop.signal.aborted) return [];
      const read = readRow(site, element);
      const known = rows.get(element);
      const words = read ? JSON.stringify(read.seen) : '';
      if (read && known?.words === words) {
        known.spot = read.row.spot;
        if (known.offer && known.puts < MOST_PUTS && known.offer.place(known.spot)) known.puts += 1;
        continue;
      }
      forget(element);
      if (!read) continue;
      rows.set(element, { words, seen: read.seen, spot: read.row.spot, puts: 0 });
      fresh.push(element);
    }
    return fresh;
  }

  async function askAbout(elements: Element[]): Promise<void> {
    for (let i = 0; i < elements.length; i += MOST_ROWS) {
      const some = elements.slice(i, i + MOST_ROWS).flatMap((element) => {
        const followed = rows.get(element);
        return followed ? [{ element, followed }] : [];
      });
      const answer = await ask(some.map(({ followed }) => followed.seen));
      if (answer.off) stop.abort();
      if (answer.off || stop.signal.aborted) return;
      const pause = breath();
      for (const [at, { element, followed }] of some.entries()) {
        await pause();
        const state = answer.states[at];
        if (stop.signal.aborted || rows.get(element) !== followed || !state) continue;
        followed.state = state;
        if (state.say !== 'nothing' && state.say !== 'not-one') followed.offer = show(element, followed);
      }
    }
  }

  async function once(): Promise<void> {
    const site = readerOf(page);
    if (!site) for (const element of [...rows.keys()]) forget(element);
    const fresh = site ? await readAll(site) : [];
    if (stop.signal.aborted) return;
    check(site, rows.size);
    await askAbout(fresh);
    if (!stop.signal.aborted) shown([...rows.values()]);
  }

  /** Looks at the page. While one look is under way another is not begun, but comes after it. */
  async function look(): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again && !stop.signal.aborted) {
        again = false;
        await once();
      }
    } finally {
      running = false;
    }
  }

  return { look, still, rows };
}
